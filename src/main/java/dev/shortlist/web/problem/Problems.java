package dev.shortlist.web.problem;

import dev.shortlist.assess.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Tells whatever goes wrong as a problem of the closed list. The framework's own sentences are not
 * used, for some of them quote the request.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private static final String NOT_JSON = "The body is not the JSON object that is asked for.";
  private static final String FIELDS =
      NOT_JSON + " A field is unknown or of another type; the API's description names them all.";

  /** What the service itself refuses. */
  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal) {
    return answer(refusal.told(), HttpHeaders.EMPTY);
  }

  /**
   * What nobody foresaw. The log learns where it happened, and never an exception's message, which
   * may hold a person's text.
   */
  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> failed(Exception exception) {
    if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
      return null;
    }
    LOG.error("A request could not be answered.{}", Faults.withoutMessages(exception));
    return answer(Problem.INTERNAL_FAULT.told(), HttpHeaders.EMPTY);
  }

  /** Whatever was thrown, told. Nothing where nobody is left to be told. */
  @Nullable ResponseEntity<Object> told(Exception exception, WebRequest request) {
    try {
      return switch (exception) {
        case Refusal refusal -> refused(refusal);
        case MultipartException parts -> unreadableParts(parts);
        default -> handleException(exception, request);
      };
    } catch (Exception unforeseen) {
      return failed(unforeseen);
    }
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    boolean isJson = exception.getCause() instanceof MismatchedInputException;
    return answer(Problem.MALFORMED_REQUEST.told(isJson ? FIELDS : NOT_JSON), headers);
  }

  /** Parts that cannot be taken apart: too many, too large, or none. */
  @ExceptionHandler
  ResponseEntity<Object> unreadableParts(MultipartException exception) {
    return answer(UploadFaults.told(exception), HttpHeaders.EMPTY);
  }

  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return unreadableParts(exception);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      LOG.error("A request could not be answered.{}", Faults.withoutMessages(exception));
    }
    return answer(Problem.of(status).told(), headers);
  }

  private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
    HttpHeaders all = new HttpHeaders(headers);
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      all.set(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER_SECONDS);
    }
    return ResponseEntity.status(problem.getStatus())
        .headers(all)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
