package dev.shortlist.web.original;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.layout.Hidden;
import java.util.Optional;

/**
 * One file as it is held: its text, what is hidden in it and, where its pages can be drawn and as
 * long as there is room, the file itself.
 */
public final class Original {

  /** No string takes more for a char. */
  private static final long BYTES_OF_CHAR = 2;

  private final Read read;
  private volatile Optional<Document> file;

  /** A file that was read; of the text's places nothing is held, for the file tells them again. */
  Original(Read read, Optional<Document> file) {
    this.read =
        new Read(
            read.text(),
            read.mediaType(),
            read.text(),
            Optional.empty(),
            read.hidden(),
            read.recogniser());
    this.file = file;
  }

  /** Its text, without places, and what is hidden in it. */
  public Read read() {
    return read;
  }

  /** The file itself, where it has pages and is still held. */
  public Optional<Document> file() {
    return file;
  }

  /** Whether it is told in pages, be the file still held or not. */
  public boolean hasPages() {
    return read.mediaType().equals("application/pdf");
  }

  /** How many bytes the file takes; 0 where it is not held. */
  long fileBytes() {
    return file.map(held -> (long) held.content().length).orElse(0L);
  }

  /** How many bytes the rest takes at most. */
  long textBytes() {
    long chars = read.text().length();
    for (Hidden hidden : read.hidden()) {
      chars += hidden.text().length();
    }
    return chars * BYTES_OF_CHAR;
  }

  void dropFile() {
    file = Optional.empty();
  }
}
