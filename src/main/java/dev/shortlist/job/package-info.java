/** Text and findings become a job: its role, its requirements, their groups and weights. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extract", "language", "catalogue", "yaml"})
package dev.shortlist.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
