package dev.shortlist.extract;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;

/**
 * The kinds of files that are read: what tells them by their content, and what parses them. No
 * other parser is ever loaded, whatever lies on the class path, for a stranger's file can only
 * attack what reads it; and none before it is needed, for that takes a good part of a second.
 */
final class Formats {

  private static final MediaType DOCX =
      MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final MediaType DOCM =
      MediaType.application("vnd.ms-word.document.macroenabled.12");

  private static final Set<MediaType> PLAIN =
      Set.of(MediaType.TEXT_PLAIN, MediaType.text("markdown"), MediaType.text("x-web-markdown"));

  /** Lambdas, for references to constructors would load the classes at once. */
  @SuppressWarnings("UnnecessaryLambda")
  private static final Map<MediaType, Supplier<Parser>> PARSERS =
      Map.ofEntries(
          entry(MediaType.application("pdf"), () -> pdf()),
          entry(DOCX, () -> office()),
          entry(DOCM, () -> office()),
          entry(MediaType.application("msword"), () -> new OfficeParser()),
          entry(
              MediaType.application("vnd.oasis.opendocument.text"), () -> new OpenDocumentParser()),
          entry(MediaType.application("rtf"), () -> new RTFParser()),
          entry(MediaType.application("xhtml+xml"), () -> new JSoupParser()),
          entry(MediaType.text("html"), () -> new JSoupParser()),
          entry(MediaType.TEXT_PLAIN, () -> new TextAndCSVParser()),
          entry(MediaType.text("markdown"), () -> new TextAndCSVParser()),
          entry(MediaType.text("x-web-markdown"), () -> new TextAndCSVParser()));

  /** A Word file behind a password is another kind of file. */
  private static final MediaType PROTECTED = MediaType.application("x-tika-ooxml-protected");

  private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "markdown");

  /** POI builds a tree of a Word file's parts, however well those are packed. */
  private static final long LARGEST_PART = 64_000_000;

  /** What begins so may be files of many kinds in one: a zip, or a compound file of old Office. */
  private static final Set<Integer> CONTAINERS = Set.of(0x504B0304, 0xD0CF11E0);

  private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();
  private static final Map<MediaType, Parser> MADE = new ConcurrentHashMap<>();

  private Formats() {}

  /** Looks into containers; made when the first one comes. */
  private static final class Containers {
    static final Detector DETECTOR = new DefaultDetector();

    private Containers() {}
  }

  /** Whether files of that kind are read. */
  static boolean isRead(MediaType type) {
    return PARSERS.containsKey(type);
  }

  /** Whether it is behind a password. */
  static boolean isProtected(MediaType type) {
    return type.equals(PROTECTED);
  }

  /** Whether it is text without any marks, or with those of Markdown. */
  static boolean isPlain(MediaType type) {
    return PLAIN.contains(type);
  }

  /**
   * What the content is. Text that begins like source code or an e-mail is text all the same when
   * the name says so.
   */
  static MediaType of(String name, TikaInputStream content, Metadata metadata) throws IOException {
    MediaType type = detector(content).detect(content, metadata).getBaseType();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean isText =
        !isRead(type)
            && TEXT_ENDINGS.contains(ending)
            && new TextDetector().detect(content, new Metadata()).equals(MediaType.TEXT_PLAIN);
    return isText ? MediaType.TEXT_PLAIN : type;
  }

  private static Detector detector(TikaInputStream content) throws IOException {
    byte[] beginning = new byte[Integer.BYTES];
    int length = content.peek(beginning);
    int word = ByteBuffer.wrap(beginning).getInt();
    return length == Integer.BYTES && CONTAINERS.contains(word) ? Containers.DETECTOR : DETECTOR;
  }

  /**
   * What parses files of a kind that is read, without looking what they are again; it guards
   * against more elements, or more text from fewer bytes, than a document has.
   */
  static Parser parser(MediaType type) {
    Supplier<Parser> made = Objects.requireNonNull(PARSERS.get(type), type::toString);
    return MADE.computeIfAbsent(
        type, kind -> new AutoDetectParser((content, metadata) -> kind, made.get()));
  }

  private static Parser pdf() {
    ShippedFont.use();
    return new PDFParser();
  }

  private static Parser office() {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    return new OOXMLParser();
  }
}
