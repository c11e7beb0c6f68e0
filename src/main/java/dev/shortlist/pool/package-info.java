/** The best profiles for a job, among many: an embedded index, and later one on many machines. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"language", "catalogue", "resume :: profile", "job", "match"})
package dev.shortlist.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
