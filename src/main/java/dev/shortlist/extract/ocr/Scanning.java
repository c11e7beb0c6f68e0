package dev.shortlist.extract.ocr;

import dev.shortlist.extract.Scans;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the pictures of one file, one after the other, within what a file may cost. */
public final class Scanning {

  /** What is left for the rest of the reading. */
  private static final Duration REST = Duration.ofMillis(500);

  private final Supplier<Optional<Tesseract>> program;
  private final Scans limits;
  private final Runnable begins;
  private int pages;
  private boolean recognised;
  private long start;

  /**
   * The reading of a file.
   *
   * @param begins called before the first picture is looked at, which takes more time than files
   *     usually do
   */
  public Scanning(Supplier<Optional<Tesseract>> program, Scans limits, Runnable begins) {
    this.program = program;
    this.limits = limits;
    this.begins = begins;
  }

  /** Makes a picture when it is certain that it will be read. */
  @FunctionalInterface
  public interface Picture {
    /**
     * The picture.
     *
     * @throws IOException where it is damaged
     */
    Grey grey() throws IOException;
  }

  /** Whether pictures are read at all. */
  public boolean isPossible() {
    return !limits.program().equals(Scans.OFF) && program.get().isPresent();
  }

  /** What made words of pictures, with its version, where any were made. */
  public Optional<String> recogniser() {
    return recognised ? program.get().map(Tesseract::toString) : Optional.empty();
  }

  /** These words are part of the file's text. */
  public void count(PageContent page) {
    recognised |= !page.words().isEmpty();
  }

  /**
   * What is recognised on a page.
   *
   * @param number of the page, from 1
   * @param width of the page in points
   * @param height of the page in points
   * @param whole whether the picture shows all of the page
   * @throws Stop where the file has more pictures, or they take longer, than they may
   * @throws IOException where the picture or the program fails
   */
  public PageContent read(Picture picture, int number, float width, float height, boolean whole)
      throws IOException {
    Tesseract tesseract = program.get().orElseThrow(() -> new IOException("no program"));
    if (pages == 0) {
      begins.run();
      start = System.nanoTime();
    }
    if (++pages > limits.pages()) {
      throw new Stop(Stop.Cause.TOO_MANY_PAGES);
    }
    Stop.ifInterrupted();
    Grey grey = picture.grey();
    Duration left = limits.time().minus(Duration.ofNanos(System.nanoTime() - start)).minus(REST);
    if (!left.isPositive()) {
      throw new Stop(Stop.Cause.INTERRUPTED);
    }
    float turned = Skew.of(grey);
    Grey straight = turned == 0 ? grey : grey.straightened(turned);
    return Recognition.page(
        straight, turned, Hocr.lines(tesseract.hocr(straight, left)), number, width, height, whole);
  }
}
