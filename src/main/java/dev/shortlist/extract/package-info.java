/** A file becomes text; Tika lives here and nowhere else. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.shortlist.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
