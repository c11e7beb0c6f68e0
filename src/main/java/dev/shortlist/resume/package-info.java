/** Text and findings become a résumé and the {@code Profile} that matching sees of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extract", "language", "catalogue", "yaml"})
package dev.shortlist.resume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
