package dev.shortlist.extract;

import dev.shortlist.extract.document.Document;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** The kinds of files that are read, told by their content. */
final class Kinds {

  static final MediaType PDF = MediaType.application("pdf");
  static final MediaType DOC = MediaType.application("msword");
  static final MediaType RTF = MediaType.application("rtf");

  static final Set<MediaType> WORD =
      Set.of(
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"),
          MediaType.application("vnd.ms-word.document.macroenabled.12"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
          MediaType.application("vnd.ms-word.template.macroenabled.12"));

  static final Set<MediaType> OPEN_DOCUMENTS =
      Set.of(
          MediaType.application("vnd.oasis.opendocument.text"),
          MediaType.application("vnd.oasis.opendocument.text-template"),
          MediaType.application("vnd.oasis.opendocument.text-web"));

  static final Set<MediaType> PAGES =
      Set.of(MediaType.text("html"), MediaType.application("xhtml+xml"));

  /** Text without any marks, or with those of Markdown. */
  static final Set<MediaType> PLAIN =
      Set.of(MediaType.TEXT_PLAIN, MediaType.text("markdown"), MediaType.text("x-web-markdown"));

  /** Pictures of pages, by the names of their formats. */
  static final Map<MediaType, String> PICTURES =
      Map.of(
          MediaType.image("png"), "png",
          MediaType.image("jpeg"), "jpeg",
          MediaType.image("tiff"), "tiff");

  static final Set<MediaType> SUPPORTED =
      Stream.of(Set.of(PDF, DOC, RTF), WORD, OPEN_DOCUMENTS, PAGES, PLAIN)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** What JSON may be taken for, which may be a résumé. */
  static final Set<MediaType> JSON = Set.of(MediaType.application("json"), MediaType.TEXT_PLAIN);

  static final MediaType INTERNET_MAIL = MediaType.parse("message/rfc822");
  static final MediaType OUTLOOK_MAIL = MediaType.application("vnd.ms-outlook");

  /** What the first bytes alone tell of a file of Microsoft Office. */
  private static final Set<MediaType> OFFICE =
      Set.of(MediaType.application("x-tika-msoffice"), MediaType.application("x-tika-ooxml"));

  /** A Word file behind a password is another kind of file. */
  static final MediaType PROTECTED = MediaType.application("x-tika-ooxml-protected");

  private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "markdown");

  /** What begins so may be files of many kinds in one: a zip, or a compound file of old Office. */
  private static final Set<Integer> CONTAINERS = Set.of(0x504B0304, 0xD0CF11E0);

  private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

  private Kinds() {}

  /** Looks into containers; made when the first one comes. */
  private static final class Containers {
    static final Detector DETECTOR = new DefaultDetector();

    private Containers() {}
  }

  /**
   * What the content is. Text that begins like source code or an e-mail is text all the same when
   * the name says so.
   */
  static MediaType of(String name, TikaInputStream content, Metadata metadata) throws IOException {
    MediaType type = detector(content).detect(content, metadata).getBaseType();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean isText =
        !SUPPORTED.contains(type)
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

  /** Whether it is plain text, or nothing that is known, which may be text all the same. */
  static boolean mayBePlain(MediaType type) {
    return PLAIN.contains(type) || type.equals(MediaType.OCTET_STREAM);
  }

  /** Whether what is attached to a mail may be a document, by its first bytes and its name. */
  static boolean mayBeDocument(Document part) {
    return byBeginning(part)
        .filter(type -> SUPPORTED.contains(type) || OFFICE.contains(type))
        .isPresent();
  }

  /** What kind of picture is attached to a mail, if it is one of those that are read. */
  static Optional<MediaType> picture(Document part) {
    return byBeginning(part).filter(PICTURES::containsKey);
  }

  private static Optional<MediaType> byBeginning(Document part) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, part.name());
    try (TikaInputStream content = TikaInputStream.get(part.content())) {
      return Optional.of(DETECTOR.detect(content, metadata).getBaseType());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
