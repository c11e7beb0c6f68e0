/** A page is watched while it is painted, without being painted. */
@NullMarked
package dev.shortlist.extract.pdf.paint;

import org.jspecify.annotations.NullMarked;
