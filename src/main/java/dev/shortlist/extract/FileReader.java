package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.labelled.LabelledResume;
import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.LaidOutText;
import dev.shortlist.extract.mail.Mail;
import dev.shortlist.extract.pdf.PdfParser;
import dev.shortlist.extract.plain.PlainText;
import dev.shortlist.extract.seen.OpenDocument;
import dev.shortlist.extract.seen.Seen;
import dev.shortlist.extract.seen.WebPage;
import dev.shortlist.extract.seen.WordFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.Tika;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text out of a résumé or job file with Apache Tika, by its content and not by its name.
 * Whatever the file does, the answer is an {@link Extraction}: a stranger's file never causes an
 * exception. Safe for many threads.
 */
public final class FileReader {

  /** POI builds a tree of a Word file's parts, however well those are packed. */
  private static final long LARGEST_PART = 64_000_000;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  /** A thread that does not end in time is left behind. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("extract-", 1).factory());

  private final Limits limits;
  private final Parser parser;

  /** What reads the files, with its version. */
  public static String version() {
    return Tika.getString();
  }

  /** A reader that keeps to the given limits. */
  public FileReader(Limits limits) {
    this.limits = limits;
    this.parser =
        new AutoDetectParser(
            Kinds.DETECTOR,
            new DefaultParser(
                MediaTypeRegistry.getDefaultRegistry(),
                new ServiceLoader(),
                List.of(PDFParser.class)),
            new PdfParser(limits.characters()));
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
    return read(name, content, () -> content);
  }

  /**
   * Reads a job's content: of a page the advert alone, without the menus and other adverts around
   * it; and a schema.org {@code JobPosting}.
   *
   * @param name what the file is called
   */
  public Extraction readJob(String name, byte[] content) {
    return read(name, content, () -> JobAdvert.of(content).orElse(content));
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

  private Extraction read(String name, byte[] content, Callable<byte[]> wanted) {
    if (content.length == 0) {
      return new Unreadable(Reason.EMPTY);
    }
    if (content.length > limits.bytes()) {
      return new Unreadable(Reason.TOO_LARGE);
    }
    Future<Extraction> task = THREADS.submit(() -> parse(name, wanted.call()));
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return new Unreadable(Reason.TIMED_OUT);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Unreadable(Reason.TIMED_OUT);
    } catch (ExecutionException e) {
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
        : readable(text, MediaType.TEXT_PLAIN, Optional.of(text), List.of());
  }

  private Extraction parse(String name, byte[] content) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    TextLayout text = new TextLayout(limits.characters());
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      MediaType type = Kinds.of(name, stream, metadata);
      Optional<String> plain = Kinds.mayBePlain(type) ? PlainText.of(content) : Optional.empty();
      if (type.equals(Kinds.PROTECTED)) {
        return new Unreadable(Reason.ENCRYPTED);
      }
      if (type.equals(Kinds.INTERNET_MAIL) || type.equals(Kinds.OUTLOOK_MAIL)) {
        return mail(
            type.equals(Kinds.OUTLOOK_MAIL) ? Mail.ofOutlook(content) : Mail.ofInternet(content));
      }
      Optional<String> labelled = labelled(type, content);
      if (labelled.isPresent()) {
        return readable(labelled.get(), type, Optional.empty(), List.of());
      }
      if (plain.isPresent()) {
        MediaType told = Kinds.MARKDOWN.contains(type) ? type : MediaType.TEXT_PLAIN;
        return plain.get().length() > limits.characters()
            ? new Unreadable(Reason.TOO_LONG)
            : readable(plain.get(), told, plain, List.of());
      }
      if (!Kinds.SUPPORTED.contains(type)) {
        return new Unreadable(Reason.UNSUPPORTED);
      }
      // Or the parser would look at the content once more.
      metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
      Seen seen = seen(type, content);
      ParseContext context = context();
      try (TikaInputStream shown = seen.instead().map(TikaInputStream::get).orElse(stream)) {
        parser.parse(shown, new BodyContentHandler(text), metadata, context);
      }
      LaidOutText pdf = context.get(LaidOutText.class);
      return pdf == null
          ? readable(text.toString(), type, Optional.empty(), seen.hidden())
          : readable(pdf, type);
    } catch (EncryptedDocumentException e) {
      return new Unreadable(Reason.ENCRYPTED);
    } catch (SAXException | TikaException | IOException e) {
      boolean tooLong = text.isTooLong() || WriteLimitReachedException.isWriteLimitReached(e);
      return new Unreadable(tooLong ? Reason.TOO_LONG : reason(e));
    }
  }

  /** What a résumé says that comes as data. */
  private static Optional<String> labelled(MediaType type, byte[] content) {
    if (type.equals(MediaType.APPLICATION_XML)) {
      return LabelledResume.ofXml(content);
    }
    return Kinds.JSON.contains(type) ? LabelledResume.ofJson(content) : Optional.empty();
  }

  /** A mail is read as the résumé that is attached to it or written in it. */
  private Extraction mail(Mail mail) {
    return mail.resume(Kinds::mayBeDocument)
        .map(part -> parse(part.name(), part.content()))
        .orElse(new Unreadable(Reason.EMPTY));
  }

  /** The content without what nobody sees in it, where that is not known better by its parser. */
  private static Seen seen(MediaType type, byte[] content) throws IOException {
    if (Kinds.WORD.contains(type)) {
      return WordFile.seen(content);
    }
    if (Kinds.OPEN_DOCUMENTS.contains(type)) {
      return OpenDocument.seen(content);
    }
    return Kinds.PAGES.contains(type) ? WebPage.seen(content) : Seen.ALL;
  }

  private static Extraction readable(
      String raw, MediaType type, Optional<String> written, List<Hidden> hidden) {
    String text = CleanText.of(raw);
    return hasLetters(text)
        ? new Read(text, type.toString(), written.orElse(text), Optional.empty(), hidden)
        : new Unreadable(Reason.EMPTY);
  }

  private static Extraction readable(LaidOutText pdf, MediaType type) {
    return hasLetters(pdf.text())
        ? new Read(pdf.text(), type.toString(), pdf.text(), Optional.of(pdf.layout()), pdf.hidden())
        : new Unreadable(Reason.NO_TEXT_LAYER);
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
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
