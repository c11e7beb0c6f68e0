/** What is painted on a page: letters with their ink, and the shapes under and over them. */
@NullMarked
package dev.shortlist.extract.pdf.page;

import org.jspecify.annotations.NullMarked;
