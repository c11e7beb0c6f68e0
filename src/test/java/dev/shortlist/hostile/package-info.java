/** Files that mean harm, each with what must come of it, and sample résumés spoilt by chance. */
@NullMarked
package dev.shortlist.hostile;

import org.jspecify.annotations.NullMarked;
