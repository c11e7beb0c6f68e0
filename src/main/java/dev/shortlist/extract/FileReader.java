package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Parsing.Kind;
import dev.shortlist.extract.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;

/**
 * Reads the text out of a résumé or job file with Apache Tika, by its content and not by its name.
 * Whatever the file does, the answer is an {@link Extraction}: a stranger's file never causes an
 * exception. Safe for many threads.
 */
public final class FileReader implements AutoCloseable {

  private final Limits limits;
  private final Parsing parsing;

  /** What reads the files, with its version. */
  public static String version() {
    return Tika.getString();
  }

  /**
   * The same, with what a text was recognised by.
   *
   * @param recogniser of pictures, where the text came from some
   */
  public static String version(Optional<String> recogniser) {
    return recogniser.map(program -> version() + ", " + program).orElse(version());
  }

  /** A reader that keeps to the given limits and parses in this process. */
  public FileReader(Limits limits) {
    this(limits, new TimedParsing(new ContentParser(limits), limits.time(), limits.scans().time()));
  }

  /** A reader that keeps to the given limits and has others parse. */
  public FileReader(Limits limits, Parsing parsing) {
    this.limits = limits;
    this.parsing = parsing;
  }

  /** What one file may cost. */
  public Limits limits() {
    return limits;
  }

  /**
   * Reads a file from disk.
   *
   * @throws IOException when the file cannot be opened, which is the caller's affair and not the
   *     file's
   */
  public Extraction read(Path file) throws IOException {
    return read(file.getFileName().toString(), file);
  }

  /**
   * Reads a file from disk that has another name there.
   *
   * @param name what the file is called
   * @throws IOException when the file cannot be opened
   */
  public Extraction read(String name, Path file) throws IOException {
    return Files.size(file) > limits.bytes()
        ? new Unreadable(Reason.TOO_LARGE)
        : read(name, Files.readAllBytes(file));
  }

  /**
   * Reads a file's content.
   *
   * @param name what the file is called; a hint only where the content does not tell, as with
   *     Markdown
   */
  public Extraction read(String name, byte[] content) {
    return read(name, content, Kind.RESUME);
  }

  /**
   * Reads a job's content: of a page the advert alone, without the menus and other adverts around
   * it; and a schema.org {@code JobPosting}.
   *
   * @param name what the file is called
   */
  public Extraction readJob(String name, byte[] content) {
    return read(name, content, Kind.JOB);
  }

  /**
   * Reads a job's file from disk.
   *
   * @throws IOException when the file cannot be opened
   */
  public Extraction readJob(String name, Path file) throws IOException {
    return Files.size(file) > limits.bytes()
        ? new Unreadable(Reason.TOO_LARGE)
        : readJob(name, Files.readAllBytes(file));
  }

  /** Cleans a job's text, of which the advert alone counts where it is a page's or a posting's. */
  public Extraction readJobText(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return JobAdvert.isLikely(content) ? readJob("job.html", content) : readText(text);
  }

  private Extraction read(String name, byte[] content, Kind kind) {
    if (content.length == 0) {
      return new Unreadable(Reason.EMPTY);
    }
    return content.length > limits.bytes()
        ? new Unreadable(Reason.TOO_LARGE)
        : parsing.parse(name, content, kind);
  }

  /**
   * The documents attached to a mail, in its order; none where it is no mail, cannot be taken apart
   * or is too large.
   *
   * @throws IOException when the file cannot be opened
   */
  List<Document> documents(String name, Path file) throws IOException {
    return Files.size(file) > limits.bytes()
        ? List.of()
        : parsing.documents(name, Files.readAllBytes(file));
  }

  /** Cleans a text that needs no file, such as one pasted into a form. */
  public Extraction readText(String text) {
    return text.length() > limits.characters()
        ? new Unreadable(Reason.TOO_LONG)
        : ContentParser.readable(text, MediaType.TEXT_PLAIN, Optional.of(text), List.of());
  }

  /**
   * Draws a page of a PDF, or of the PDF that is the résumé in a mail; in a process of its own or
   * not at all.
   *
   * @param page its number, from 1
   */
  public Drawing draw(Document document, int page) {
    return parsing.draw(document.name(), document.content(), page);
  }

  /** Whether pages are drawn at all. */
  public boolean draws() {
    return parsing.draws();
  }

  /** Ends whoever parses. */
  @Override
  public void close() {
    parsing.close();
  }
}
