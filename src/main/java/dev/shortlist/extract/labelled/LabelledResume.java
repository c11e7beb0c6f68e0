package dev.shortlist.extract.labelled;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A résumé whose parts are labelled for machines: JSON Resume, or a Europass in XML. It is written
 * as a person would write it, so that whoever reads résumés need not know of these formats.
 */
public final class LabelledResume {

  private LabelledResume() {}

  /** The text of a JSON Resume; none where the content is no JSON, or JSON of another kind. */
  public static Optional<String> ofJson(byte[] content) {
    String json = text(content);
    return json.startsWith("{") ? ResumeJson.text(json) : Optional.empty();
  }

  /** The text of a Europass; none where the content is no XML, or XML of another kind. */
  public static Optional<String> ofXml(byte[] content) {
    return Europass.text(content);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
  }
}
