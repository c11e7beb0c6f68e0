/** Colours, and which of them the eye does not tell apart. */
@NullMarked
package dev.shortlist.extract.colour;

import org.jspecify.annotations.NullMarked;
