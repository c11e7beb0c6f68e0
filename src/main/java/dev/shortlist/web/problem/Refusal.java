package dev.shortlist.web.problem;

import dev.shortlist.extract.Extraction.Reason;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered, and why; the sentence never holds what was sent. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemDetail told;

  private Refusal(ProblemDetail told) {
    super(told.getDetail(), null, false, false);
    this.told = told;
  }

  /** There is no such job. */
  public static Refusal unknownJob() {
    return new Refusal(Problem.UNKNOWN_JOB.told());
  }

  /** There is nothing at that path. */
  public static Refusal unknownPath() {
    return new Refusal(Problem.UNKNOWN_PATH.told());
  }

  /** What somebody stored or edited is no job. */
  public static Refusal unusableJob(String sentence) {
    return new Refusal(Problem.UNREADABLE_JOB.told(sentence));
  }

  /** Nothing is stored here. */
  public static Refusal noStore() {
    return new Refusal(Problem.NO_STORE.told());
  }

  /** No résumé is kept here. */
  public static Refusal noPool() {
    return new Refusal(
        Problem.NO_STORE.told(
            "This service keeps no pool, for its setting shortlist.data names no folder."));
  }

  /** The pool is none that this release and catalogue can rank by. */
  public static Refusal otherPool() {
    return new Refusal(
        Problem.NO_STORE.told(
            "The pool was made by another release or catalogue. Whoever runs the service makes it"
                + " anew by the command pool rebuild."));
  }

  /** Somebody else is writing to the pool. */
  public static Refusal poolInUse() {
    return new Refusal(
        Problem.BUSY.told("The pool is being written by another process; try again later."));
  }

  /** The pool cannot be read or written. */
  public static Refusal poolFailed() {
    return new Refusal(
        Problem.STORE_FAILED.told(
            "The pool cannot be read or written; what was answered before is kept."));
  }

  /** A shipped job stays. */
  public static Refusal shippedJob() {
    return new Refusal(Problem.SHIPPED_JOB.told());
  }

  /** It is not what the sender thinks it is. */
  public static Refusal changed() {
    return new Refusal(Problem.CHANGED.told());
  }

  /** What is stored cannot be read or written. */
  public static Refusal storeFailed() {
    return new Refusal(Problem.STORE_FAILED.told());
  }

  /** The body is larger than so many bytes. */
  public static Refusal tooLarge(long limit) {
    ProblemDetail told = Problem.TOO_LARGE.told();
    told.setProperty("limit", limit);
    return new Refusal(told);
  }

  /** A field is missing or wrong. */
  public static Refusal field(String field, String sentence) {
    ProblemDetail told = Problem.INVALID_FIELD.told(sentence);
    told.setProperty("field", field);
    return new Refusal(told);
  }

  /** The request is not what is asked for. */
  public static Refusal malformed(String sentence) {
    return new Refusal(Problem.MALFORMED_REQUEST.told(sentence));
  }

  /** There is more work already than can be done in good time. */
  public static Refusal busy() {
    return new Refusal(Problem.BUSY.told());
  }

  /** The disk is full. */
  public static Refusal noRoom() {
    return new Refusal(Problem.NO_ROOM.told());
  }

  /** It was there and is not kept any longer. */
  public static Refusal gone(String sentence) {
    return new Refusal(Problem.GONE.told(sentence));
  }

  /** A file or text that cannot be read, with the reason as a word and as a sentence. */
  public static Refusal unreadable(Problem otherwise, Reason reason) {
    ProblemDetail told = Problem.of(reason, otherwise).told(reason.sentence());
    told.setProperty("reason", reason);
    return new Refusal(told);
  }

  /**
   * The same of one line of the request.
   *
   * @param line its number, from 1
   */
  public Refusal inLine(int line) {
    told.setDetail("Line %d: %s".formatted(line, told.getDetail()));
    told.setProperty("line", line);
    return new Refusal(told);
  }

  /** As it is told to the sender. */
  public ProblemDetail told() {
    return told;
  }
}
