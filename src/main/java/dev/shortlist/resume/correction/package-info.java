/** What was read of a résumé as a text that its owner can correct, and what a correction says. */
@NullMarked
@NamedInterface("correction")
package dev.shortlist.resume.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
