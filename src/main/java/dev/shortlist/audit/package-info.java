/** How often a ranking selects people of each self-reported group, and how the groups compare. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.shortlist.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
