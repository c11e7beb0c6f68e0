package dev.shortlist.assess;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.match.Explanation;

/** What came of one résumé and one job. */
public sealed interface Assessment {

  /** What the file is called. */
  String file();

  /** A résumé with its explained score. */
  record Scored(String file, Explanation explanation) implements Assessment {}

  /** A résumé that has no score, and why. */
  record Unreadable(String file, Reason reason) implements Assessment {}
}
