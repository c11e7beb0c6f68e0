package dev.shortlist.extract;

import java.time.Duration;

/**
 * How pictures of text are read. As with {@link Limits}, a file over a limit is not read at all.
 *
 * @param program what recognises text: {@code tesseract} or another name that is looked for on the
 *     PATH, a path, or {@link #OFF}
 * @param pages the most pages of a file that are pictures of text
 * @param time the longest time to read a file that has some, from the first of them on; a page
 *     takes one to five seconds
 */
public record Scans(String program, int pages, Duration time) {

  /** No program: pictures are not read. */
  public static final String OFF = "off";

  /** Tesseract from the PATH, twenty pages, a minute. */
  public static final Scans DEFAULT = new Scans("tesseract", 20, Duration.ofSeconds(60));

  public Scans {
    if (program.isBlank() || pages < 1 || !time.isPositive()) {
      throw new IllegalArgumentException(
          "scans must have a program (or \"off\") and positive limits: \"%s\", %d pages, %s"
              .formatted(program, pages, time));
    }
  }

  /** Pictures are not read. */
  public static Scans off() {
    return new Scans(OFF, DEFAULT.pages, DEFAULT.time);
  }
}
