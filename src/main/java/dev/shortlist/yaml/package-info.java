/**
 * YAML that people write: read as nodes that know their lines, and written so that every reader
 * takes it alike.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.shortlist.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
