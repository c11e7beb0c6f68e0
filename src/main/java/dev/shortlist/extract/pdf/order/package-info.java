/** The words of a page become rows, columns and tables in the order of reading, and one text. */
@NullMarked
package dev.shortlist.extract.pdf.order;

import org.jspecify.annotations.NullMarked;
