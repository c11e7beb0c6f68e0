/** The service: everything over HTTP, and the only place that knows status codes. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "assess",
      "audit",
      "extract",
      "extract :: document",
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
package dev.shortlist.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
