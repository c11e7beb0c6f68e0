package dev.shortlist.assess;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.resume.Resume;

/** A file once it is read, which can be judged by any job. */
public sealed interface Candidate {

  /** What the file is called. */
  String file();

  /** A résumé. */
  record Read(String file, Resume resume) implements Candidate {}

  /** A file that is none, and why. */
  record Unreadable(String file, Reason reason) implements Candidate {}
}
