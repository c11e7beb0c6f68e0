/** What a person sees of a page, and what only a machine finds on it. */
@NullMarked
package dev.shortlist.extract.pdf.sight;

import org.jspecify.annotations.NullMarked;
