package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Phrases;
import dev.shortlist.resume.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The labels by which forms announce the parts of a heading: "Employer:", "Duties". */
public final class HeadingLabels {

  private final Map<String, Phrases> labels = new TreeMap<>();

  /** Takes the labels by what they announce. */
  HeadingLabels(Map<String, List<String>> written) {
    written.forEach((kind, labelled) -> labels.put(kind, new Phrases(labelled)));
  }

  /** A label at the beginning of a text. */
  public record Label(String kind, int end) {}

  /**
   * The label that a text begins with: before a colon, or, where it has three words or more, before
   * anything.
   */
  public Optional<Label> label(String text) {
    int colon = text.indexOf(':');
    Words words = new Words(colon > 0 ? text.substring(0, colon) : text);
    for (Map.Entry<String, Phrases> kind : labels.entrySet()) {
      if (colon > 0 && kind.getValue().is(words)) {
        return Optional.of(new Label(kind.getKey(), colon + 1));
      }
      if (colon < 0) {
        Optional<Span> first =
            kind.getValue()
                .atStart(words)
                .filter(found -> found.start() == 0)
                .filter(found -> found.in(text).chars().filter(c -> c == ' ').count() >= 2);
        if (first.isPresent()) {
          return Optional.of(new Label(kind.getKey(), first.get().end()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line tells what was done under a label for it, as forms do within a heading. */
  public boolean startsWithDuties(String line) {
    int end = Math.max(line.indexOf(':'), line.indexOf('\t'));
    return end > 0 && labelKind(line.substring(0, end)).filter("duties"::equals).isPresent();
  }

  /** What a text announces that is a label and nothing else. */
  Optional<String> labelKind(String text) {
    Words words = new Words(text);
    return labels.entrySet().stream()
        .filter(kind -> kind.getValue().is(words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a text begins with a label, or is one. */
  public boolean isLabel(String text) {
    return label(text).isPresent() || labelKind(text).isPresent();
  }
}
