package dev.shortlist.extract;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** The kinds of files that are read, told by their content. */
final class Kinds {

  static final Set<MediaType> SUPPORTED =
      Set.of(
          MediaType.application("pdf"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"),
          MediaType.application("vnd.ms-word.document.macroenabled.12"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
          MediaType.application("vnd.ms-word.template.macroenabled.12"),
          MediaType.application("msword"),
          MediaType.application("vnd.oasis.opendocument.text"),
          MediaType.application("vnd.oasis.opendocument.text-template"),
          MediaType.application("vnd.oasis.opendocument.text-web"),
          MediaType.application("rtf"),
          MediaType.application("xhtml+xml"),
          MediaType.text("html"),
          MediaType.text("plain"),
          MediaType.text("markdown"),
          MediaType.text("x-web-markdown"));

  static final Set<MediaType> MARKDOWN =
      Set.of(MediaType.text("markdown"), MediaType.text("x-web-markdown"));

  static final Set<MediaType> OPEN_DOCUMENTS =
      Set.of(
          MediaType.application("vnd.oasis.opendocument.text"),
          MediaType.application("vnd.oasis.opendocument.text-template"),
          MediaType.application("vnd.oasis.opendocument.text-web"));

  static final Set<MediaType> PAGES =
      Set.of(MediaType.text("html"), MediaType.application("xhtml+xml"));

  static final Set<MediaType> WORD =
      Set.of(
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"),
          MediaType.application("vnd.ms-word.document.macroenabled.12"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
          MediaType.application("vnd.ms-word.template.macroenabled.12"));

  /** A Word file behind a password is another kind of file. */
  static final MediaType PROTECTED = MediaType.application("x-tika-ooxml-protected");

  private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "markdown");

  /** Reads the beginning of a content and, of a container, what is in it. */
  static final Detector DETECTOR = new DefaultDetector();

  private Kinds() {}

  /**
   * What the content is. Text that begins like source code or an e-mail is text all the same when
   * the name says so.
   */
  static MediaType of(String name, TikaInputStream stream, Metadata metadata) throws IOException {
    MediaType type = DETECTOR.detect(stream, metadata).getBaseType();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!SUPPORTED.contains(type)
        && TEXT_ENDINGS.contains(ending)
        && new TextDetector().detect(stream, new Metadata()).equals(MediaType.TEXT_PLAIN)) {
      return MediaType.TEXT_PLAIN;
    }
    return type;
  }
}
