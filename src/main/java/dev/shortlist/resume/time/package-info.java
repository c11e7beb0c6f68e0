/** When something was: dates in whatever form a résumé writes them, and when it was written. */
@NullMarked
package dev.shortlist.resume.time;

import org.jspecify.annotations.NullMarked;
