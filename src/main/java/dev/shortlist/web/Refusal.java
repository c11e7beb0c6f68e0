package dev.shortlist.web;

import dev.shortlist.extract.Extraction;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered, and why; the sentence never holds what was sent. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemDetail told;

  private Refusal(ProblemDetail told) {
    super(told.getDetail(), null, false, false);
    this.told = told;
  }

  /** There is no such job. */
  static Refusal unknownJob() {
    return new Refusal(Problem.UNKNOWN_JOB.told());
  }

  /** The body is larger than so many bytes. */
  static Refusal tooLarge(long limit) {
    ProblemDetail told = Problem.TOO_LARGE.told();
    told.setProperty("limit", limit);
    return new Refusal(told);
  }

  /** A field is missing or wrong. */
  static Refusal field(String field, String sentence) {
    ProblemDetail told = Problem.INVALID_FIELD.told(sentence);
    told.setProperty("field", field);
    return new Refusal(told);
  }

  /** A text that cannot be read, with the reason as a word and as a sentence. */
  static Refusal unreadable(Problem problem, Extraction.Unreadable unreadable) {
    ProblemDetail told = problem.told(unreadable.reason().sentence());
    told.setProperty("reason", unreadable.reason());
    return new Refusal(told);
  }

  /** As it is told to the sender. */
  ProblemDetail told() {
    return told;
  }
}
