/** A résumé that comes as data becomes text with the headings that people write. */
@NullMarked
package dev.shortlist.extract.labelled;

import org.jspecify.annotations.NullMarked;
