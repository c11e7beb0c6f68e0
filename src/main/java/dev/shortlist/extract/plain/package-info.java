/** Bytes become the text that was written in them, in whatever character set. */
@NullMarked
package dev.shortlist.extract.plain;

import org.jspecify.annotations.NullMarked;
