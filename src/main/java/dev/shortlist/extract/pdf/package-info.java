/** A PDF becomes text in the order of reading; PDFBox lives here and nowhere else. */
@NullMarked
package dev.shortlist.extract.pdf;

import org.jspecify.annotations.NullMarked;
