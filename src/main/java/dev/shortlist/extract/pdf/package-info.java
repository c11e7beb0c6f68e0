/** A PDF becomes text in the order of reading, without what is hidden; PDFBox lives here. */
@NullMarked
package dev.shortlist.extract.pdf;

import org.jspecify.annotations.NullMarked;
