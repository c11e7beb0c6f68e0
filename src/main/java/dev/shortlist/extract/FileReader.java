package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Parsing.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.Tika;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

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

  /** A reader that keeps to the given limits and parses in this process. */
  public FileReader(Limits limits) {
    this.limits = limits;
    this.parsing = this::parseInTime;
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

  /** Parses in a thread that is left alone when its time is up. */
  private Extraction parseInTime(String name, byte[] content, Kind kind) {
    FutureTask<Extraction> task = new FutureTask<>(() -> parse(name, content, kind));
    Thread thread = Thread.ofPlatform().daemon().name("extract").start(task);
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return new Unreadable(Reason.TIMED_OUT);
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return new Unreadable(Reason.TIMED_OUT);
    } catch (ExecutionException e) {
      return new Unreadable(reason(e));
    }
  }

  /**
   * Parses a file's content here and now, for as long as it takes; for those who watch over it
   * themselves.
   */
  public Extraction parse(String name, byte[] content, Kind kind) {
    try {
      return parse(name, kind == Kind.JOB ? JobAdvert.of(content).orElse(content) : content);
    } catch (IOException | RuntimeException | Error e) {
      return new Unreadable(reason(e));
    }
  }

  /** A full disk or a missing temporary folder is the machine's fault and not the file's. */
  private static Reason reason(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Reason.OUT_OF_MEMORY;
      }
      boolean full = String.valueOf(cause.getMessage()).contains("No space left on device");
      if (cause instanceof FileSystemException || full) {
        return Reason.NO_ROOM;
      }
    }
    return Reason.DAMAGED;
  }

  /** Cleans a text that needs no file, such as one pasted into a form. */
  public Extraction readText(String text) {
    return text.length() > limits.characters()
        ? new Unreadable(Reason.TOO_LONG)
        : readable(text, MediaType.TEXT_PLAIN, Optional.of(text));
  }

  private Extraction parse(String name, byte[] given) {
    byte[] content = RichText.withParagraph(given);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    TextLayout text = new TextLayout(limits);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      MediaType type = Formats.of(name, stream, metadata);
      if (Formats.isProtected(type)) {
        return new Unreadable(Reason.ENCRYPTED);
      }
      if (!Formats.isRead(type)) {
        return new Unreadable(Reason.UNSUPPORTED);
      }
      Formats.parser(type).parse(stream, new BodyContentHandler(text), metadata, context());
      return readable(text.toString(), type, written(type, content));
    } catch (EncryptedDocumentException e) {
      return new Unreadable(Reason.ENCRYPTED);
    } catch (SAXException | TikaException | IOException e) {
      return new Unreadable(text.overLimit().orElseGet(() -> reason(e)));
    }
  }

  /** What stands in a text file, where that is UTF-8. */
  private static Optional<String> written(MediaType type, byte[] content) {
    try {
      return Formats.isPlain(type)
          ? Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString())
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Extraction readable(String raw, MediaType type, Optional<String> written) {
    String text = CleanText.of(raw);
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return new Unreadable(
          type.equals(MediaType.application("pdf")) ? Reason.NO_TEXT_LAYER : Reason.EMPTY);
    }
    return new Read(text, type.toString(), written.orElse(text));
  }

  /** Ends whoever parses. */
  @Override
  public void close() {
    parsing.close();
  }

  private static ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractActions(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
    return context;
  }

  /** An attachment or picture is not the résumé's text. */
  private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED =
      new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
          return false;
        }

        @Override
        public void parseEmbedded(
            InputStream stream,
            ContentHandler handler,
            @Nullable Metadata metadata,
            boolean outputHtml) {}
      };
}
