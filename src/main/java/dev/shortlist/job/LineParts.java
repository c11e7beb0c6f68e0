package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the parts of a line tell; many candidates share a part, so each is looked at once. */
final class LineParts {

  /**
   * What a part tells.
   *
   * @param topic whether it is about the work: "skill" where it names one, "small" where its words
   *     come again in small letters
   */
  record Part(Aside aside, String topic) {}

  private final String line;
  private final List<Span> skills;
  private final Recurrence recurrence;
  private final Map<Span, Part> parts = new HashMap<>();

  LineParts(String line, List<Span> skills, Recurrence recurrence) {
    this.line = line;
    this.skills = skills;
    this.recurrence = recurrence;
  }

  Part at(Span span) {
    return parts.computeIfAbsent(span, this::read);
  }

  private Part read(Span span) {
    String words = span.in(line);
    String skill = skills.stream().anyMatch(span::overlaps) ? "skill" : "";
    String small = recurrence.inSmallLetters(words) ? "small" : "";
    return new Part(Aside.of(words), skill + small);
  }
}
