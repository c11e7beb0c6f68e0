package dev.shortlist.cli;

import dev.shortlist.extract.Extraction;
import java.io.IOException;

/**
 * A file to read.
 *
 * @param name as it is shown: a path, or {@code a.zip!/b.pdf}
 * @param content reads it
 */
record Source(String name, Content content) {

  /** Reads a file. */
  interface Content {
    Extraction read() throws IOException;
  }

  /** What came of reading it; a file that cannot even be opened counts as damaged. */
  Extraction read() {
    try {
      return content.read();
    } catch (IOException e) {
      return new Extraction.Unreadable(Extraction.Reason.DAMAGED);
    }
  }
}
