/** One profile against one job: a score and its reasons, with no I/O, no clock and no chance. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "resume :: profile", "job"})
package dev.shortlist.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
