/** The whole way, from a file and a job to an explained score; what service and shell share. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "extract",
      "extract :: layout",
      "language",
      "catalogue",
      "resume",
      "resume :: profile",
      "resume :: correction",
      "job",
      "job :: form",
      "match"
    })
package dev.shortlist.assess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
