package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.document.Document;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

/**
 * A file to read.
 *
 * @param name as it is shown: a path, or {@code a.zip!/b.pdf}
 * @param content reads it
 * @param file the file itself, for sources that are one
 */
public record Source(String name, Content content, Optional<File> file) {

  /** One that is no file, or of which nobody asks for more than what is read. */
  public Source(String name, Content content) {
    this(name, content, Optional.empty());
  }

  /** A file that can be had as it is, too. */
  public Source(String name, Content content, File file) {
    this(name, content, Optional.of(file));
  }

  /** Reads a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * What came of it.
     *
     * @throws IOException when the file cannot be opened
     */
    Extraction read() throws IOException;
  }

  /** Hands over a file as it is. */
  @FunctionalInterface
  public interface File {
    /**
     * Its name and bytes.
     *
     * @throws IOException when it cannot be opened
     */
    Document get() throws IOException;
  }

  /** A file that has no text, for the given reason. */
  public static Source unreadable(String name, Reason reason) {
    return new Source(name, () -> new Unreadable(reason));
  }

  /** Files under numbers in place of their names, which often are people's. */
  public static List<Source> unnamed(List<Source> sources) {
    String number = "Résumé %%0%dd".formatted(String.valueOf(sources.size()).length());
    return IntStream.range(0, sources.size())
        .mapToObj(i -> new Source(String.format(Locale.ROOT, number, i + 1), sources.get(i)::read))
        .toList();
  }

  /** The same, being read from now on in a thread of its own. */
  public Source readAhead() {
    FutureTask<Extraction> reading = new FutureTask<>(this::read);
    Thread.ofPlatform().daemon().name("read-ahead").start(reading);
    return new Source(name, () -> result(reading));
  }

  private static Extraction result(FutureTask<Extraction> reading) {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be read ahead", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What came of reading it; a file that cannot even be opened counts as damaged. */
  public Extraction read() {
    try {
      return content.read();
    } catch (IOException e) {
      return new Unreadable(Reason.DAMAGED);
    }
  }
}
