/** The shell: every command, none of which starts Spring. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "assess",
      "audit",
      "extract",
      "extract :: layout",
      "extract :: worker",
      "language",
      "catalogue",
      "resume",
      "resume :: profile",
      "resume :: correction",
      "job",
      "job :: form",
      "match",
      "packet",
      "pool"
    })
package dev.shortlist.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
