/**
 * Positions, projects and the like: where each begins, and who did what for whom by its heading.
 */
@NullMarked
package dev.shortlist.resume.entry;

import org.jspecify.annotations.NullMarked;
