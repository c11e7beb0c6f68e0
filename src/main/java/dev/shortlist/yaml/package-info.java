/** YAML that people write, as nodes that know their lines. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.shortlist.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
