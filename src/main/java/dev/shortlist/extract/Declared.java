package dev.shortlist.extract;

import dev.shortlist.extract.layout.Hidden;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;

/**
 * What a file declares of itself in its properties. Nobody sees it in the text, so it counts for
 * nothing, and what could pass for a résumé's content is told. Title and author are not: they name
 * people.
 */
final class Declared {

  /** As Tika calls them, and as web pages do. */
  private static final List<String> NAMES =
      List.of(
          "meta:keyword",
          "dc:subject",
          "cp:subject",
          "dc:description",
          "w:Comments",
          "keywords",
          "description");

  /** As much as tells what it is. */
  private static final int LONGEST = 2_000;

  private Declared() {}

  /** Keywords, subject and comments, together; nothing where there are none. */
  static List<Hidden> in(Metadata metadata) {
    Set<String> declared = new LinkedHashSet<>();
    for (String name : NAMES) {
      declared.addAll(List.of(metadata.getValues(name)));
    }
    String text = String.join(", ", declared).strip();
    return text.codePoints().noneMatch(Character::isLetter)
        ? List.of()
        : List.of(
            new Hidden(
                Hidden.Reason.METADATA,
                Optional.empty(),
                Optional.empty(),
                text.substring(0, Math.min(text.length(), LONGEST))));
  }
}
