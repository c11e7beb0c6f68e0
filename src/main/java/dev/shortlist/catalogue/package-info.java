/** Known skills, occupations and degrees, and how they are found in text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package dev.shortlist.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
