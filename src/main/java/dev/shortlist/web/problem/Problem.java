package dev.shortlist.web.problem;

import dev.shortlist.extract.Extraction.Reason;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Everything that can be wrong with a request, or with the answer to it. The list is closed, and
 * the types that clients see never change; a problem is told as RFC 9457 has it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public enum Problem {
  MALFORMED_REQUEST(
      HttpStatus.BAD_REQUEST, "Malformed request", "The request is not what is asked for."),
  INVALID_FIELD(
      HttpStatus.BAD_REQUEST, "Invalid field", "A field of the request is missing or wrong."),
  UNAUTHORIZED(
      HttpStatus.UNAUTHORIZED, "Unauthorized", "The key of this service is missing or wrong."),
  FOREIGN_SITE(
      HttpStatus.FORBIDDEN, "Foreign site", "Pages of other sites may not use this service."),
  UNKNOWN_JOB(HttpStatus.NOT_FOUND, "Unknown job", "There is no job with that id."),
  UNKNOWN_PATH(HttpStatus.NOT_FOUND, "Unknown path", "There is nothing at that path."),
  WRONG_METHOD(
      HttpStatus.METHOD_NOT_ALLOWED, "Wrong method", "That path does not take this method."),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "Not acceptable",
      "The answer does not come in that content type."),
  NO_STORE(
      HttpStatus.CONFLICT,
      "No store",
      "This service stores no jobs, for its setting shortlist.data names no folder."
          + " Send the edited profile with each request instead."),
  SHIPPED_JOB(
      HttpStatus.CONFLICT,
      "Shipped job",
      "A shipped job can be overridden by a stored one, and not deleted."),
  GONE(HttpStatus.GONE, "Gone", "It was there and is not kept any longer."),
  CHANGED(
      HttpStatus.PRECONDITION_FAILED,
      "Changed",
      "Somebody else has stored or deleted the job meanwhile; read it again."),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too large", "The request is larger than the limit."),
  WRONG_CONTENT_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Wrong content type",
      "The body is not read in that content type."),
  UNSUPPORTED_FILE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported file", "Files of that kind are not read."),
  WRONG_HOST(
      HttpStatus.MISDIRECTED_REQUEST,
      "Wrong host",
      "Without a key, this service answers only under the name of the machine it runs on."),
  UNREADABLE_RESUME(
      HttpStatus.UNPROCESSABLE_CONTENT, "Unreadable résumé", "The résumé could not be read."),
  UNREADABLE_JOB(HttpStatus.UNPROCESSABLE_CONTENT, "Unreadable job", "The job could not be read."),
  /** Ours, not the sender's: it may have been a shortage that passes. */
  INTERNAL_FAULT(
      HttpStatus.INTERNAL_SERVER_ERROR, "Internal fault", "The request could not be answered."),
  STORE_FAILED(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Store failed",
      "The folder of stored jobs cannot be read or written, so nothing was changed."),
  BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Busy",
      "The service has all the work that it can take; try again later."),
  NO_ROOM(
      HttpStatus.SERVICE_UNAVAILABLE,
      "No room",
      "There is no room on the disk of the service; try again later.");

  /** After how long to come back when the problem is a shortage that passes. */
  public static final String RETRY_AFTER_SECONDS = "2";

  private final HttpStatus status;
  private final String title;
  private final String sentence;

  Problem(HttpStatus status, String title, String sentence) {
    this.status = status;
    this.title = title;
    this.sentence = sentence;
  }

  /** The problem that a status stands for where nothing more is known. */
  static Problem of(HttpStatusCode status) {
    if (status.is5xxServerError()) {
      return status.value() == 503 ? BUSY : INTERNAL_FAULT;
    }
    return switch (status.value()) {
      case 401 -> UNAUTHORIZED;
      case 404 -> UNKNOWN_PATH;
      case 405 -> WRONG_METHOD;
      case 406 -> NOT_ACCEPTABLE;
      case 412 -> CHANGED;
      case 413 -> TOO_LARGE;
      case 415 -> WRONG_CONTENT_TYPE;
      default -> MALFORMED_REQUEST;
    };
  }

  /** The problem that was told. */
  static Problem of(ProblemDetail told) {
    for (Problem problem : values()) {
      if (problem.type().equals(told.getType())) {
        return problem;
      }
    }
    return of(HttpStatusCode.valueOf(told.getStatus()));
  }

  /** A name that stays the same, for programs; it leads to no page. */
  public URI type() {
    return URI.create("urn:shortlist:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether the same request may succeed later. */
  public boolean isRetryable() {
    return status.is5xxServerError();
  }

  /**
   * What an unreadable file makes of a request that is about this file.
   *
   * @param otherwise the problem where the file itself is to blame
   */
  public static Problem of(Reason reason, Problem otherwise) {
    return switch (reason) {
      case TOO_LARGE -> TOO_LARGE;
      case UNSUPPORTED -> UNSUPPORTED_FILE;
      case NO_ROOM -> NO_ROOM;
      case FAULT -> INTERNAL_FAULT;
      case EMPTY,
          NO_TEXT_LAYER,
          ENCRYPTED,
          DAMAGED,
          TOO_LONG,
          TOO_MANY_PAGES,
          TIMED_OUT,
          OUT_OF_MEMORY,
          CRASHED ->
          otherwise;
    };
  }

  /** The problem as it is told where nothing more is known. */
  public ProblemDetail told() {
    return told(sentence);
  }

  /** The problem as it is told, with a sentence for people. */
  public ProblemDetail told(String detail) {
    ProblemDetail told = ProblemDetail.forStatusAndDetail(status, detail);
    told.setType(type());
    told.setTitle(title);
    told.setProperty("retryable", isRetryable());
    return told;
  }
}
