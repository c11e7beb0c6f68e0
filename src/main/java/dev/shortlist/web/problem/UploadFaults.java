package dev.shortlist.web.problem;

import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MultipartException;

/** Why the parts of a request could not be taken apart. */
final class UploadFaults {

  private UploadFaults() {}

  static ProblemDetail told(MultipartException exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileCountLimitExceededException counted) {
        ProblemDetail told =
            Problem.TOO_LARGE.told(
                "The request has more than %d files and fields.".formatted(counted.getLimit()));
        told.setProperty("limit", counted.getLimit());
        return told;
      }
      if (cause instanceof SizeException sized) {
        ProblemDetail told = Problem.TOO_LARGE.told();
        told.setProperty("limit", sized.getPermittedSize());
        return told;
      }
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
        return Problem.NO_ROOM.told();
      }
    }
    return Problem.MALFORMED_REQUEST.told("The parts of the request cannot be taken apart.");
  }
}
