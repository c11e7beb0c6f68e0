package dev.shortlist.assess;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.resume.Identity;
import dev.shortlist.resume.Resume;
import java.util.List;
import java.util.function.UnaryOperator;

/** A file once it is read, which can be judged by any job. */
public sealed interface Candidate {

  /** What the file is called. */
  String file();

  /** The same, of which no report tells who the person is. */
  Candidate blind();

  /**
   * A résumé.
   *
   * @param hidden what its file holds and nobody sees; the résumé is without
   * @param isBlind whether its reports hide who the person is
   */
  record Read(String file, Resume resume, List<Hidden> hidden, boolean isBlind)
      implements Candidate {

    public Read {
      hidden = List.copyOf(hidden);
    }

    @Override
    public Candidate blind() {
      return new Read(file, resume, hidden, true);
    }

    /** What may be told of a quote. */
    UnaryOperator<String> quoted() {
      return isBlind ? Identity.of(resume)::hiddenIn : UnaryOperator.identity();
    }
  }

  /** A file that is none, and why. */
  record Unreadable(String file, Reason reason) implements Candidate {
    @Override
    public Candidate blind() {
      return this;
    }
  }
}
