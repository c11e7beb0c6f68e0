package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one or several places of a job's text ask for, while it is being read; merged by {@link
 * Wishes}.
 */
final class Wish {

  final TreeMap<String, Alternative> alternatives = new TreeMap<>();
  final List<Span> spans = new ArrayList<>();
  final Requirement.Kind kind;
  final JobSection section;
  Importance importance;
  int months;

  /** How much it tells of somebody's work, in hundredths of a plain skill. */
  int telling = 100;

  /** How much it counts within its job, relative to the others; {@link Points} gives it. */
  int weight;

  /** Whether the text does not say it, but such work usually needs it. */
  boolean assumed;

  /** Whether the job's title names it. */
  boolean inTitle;

  /** Whether the job's kind of work usually needs it. */
  boolean typical;

  /** Where the sentence of its first place begins in the text. */
  int sentenceStart;

  /** Members of one list that is given by way of example share its key. */
  @Nullable Integer list;

  /** How many members of its list are enough; 0 where the text does not say. */
  int enough;

  Wish(Requirement.Kind kind, Importance importance, JobSection section) {
    this.kind = kind;
    this.importance = importance;
    this.section = section;
  }

  /** How the job's text writes the alternatives. */
  Optional<String> written = Optional.empty();

  private int added;

  void add(String key, Alternative alternative) {
    alternatives.put(key, alternative);
    added = alternatives.size();
  }

  /** Takes over what another place says about the same thing. */
  void absorb(Wish other) {
    spans.addAll(other.spans);
    importance = importance.atLeast(other.importance);
    months = Math.max(months, other.months);
  }

  /** Whether it still has all its alternatives. */
  boolean isWhole() {
    return alternatives.size() == added;
  }

  int start() {
    return spans.stream().mapToInt(Span::start).min().orElse(0);
  }
}
