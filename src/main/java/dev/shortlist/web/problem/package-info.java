/** Whatever cannot be answered, told as one of a closed list of problems. */
@NullMarked
package dev.shortlist.web.problem;

import org.jspecify.annotations.NullMarked;
