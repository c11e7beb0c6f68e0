/** What a candidate is shown of a résumé and its score in one document, and how to correct it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "assess",
      "extract :: layout",
      "catalogue",
      "resume",
      "resume :: profile",
      "resume :: correction",
      "match",
      "job"
    })
package dev.shortlist.packet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
