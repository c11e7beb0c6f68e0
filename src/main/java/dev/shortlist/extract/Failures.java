package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.ocr.Pictures;
import dev.shortlist.extract.pdf.page.Stop;
import java.nio.file.FileSystemException;

/** Tells why a file could not be read by what was thrown. */
final class Failures {

  private Failures() {}

  /** A full disk or a missing temporary folder is the machine's fault and not the file's. */
  static Reason reason(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Reason.OUT_OF_MEMORY;
      }
      if (cause instanceof Pictures.TooLargeException) {
        return Reason.TOO_LARGE;
      }
      if (cause instanceof Stop stop) {
        return reason(stop.why());
      }
      boolean full = String.valueOf(cause.getMessage()).contains("No space left on device");
      if (cause instanceof FileSystemException || full) {
        return Reason.NO_ROOM;
      }
    }
    return Reason.DAMAGED;
  }

  private static Reason reason(Stop.Cause why) {
    return switch (why) {
      case INTERRUPTED -> Reason.TIMED_OUT;
      case TOO_LONG -> Reason.TOO_LONG;
      case TOO_MANY_PAGES -> Reason.TOO_MANY_PAGES;
    };
  }
}
