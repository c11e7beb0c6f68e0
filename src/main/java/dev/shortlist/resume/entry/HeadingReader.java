package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords.Looks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which parts of an entry's heading are its title, its employer and its place: of all ways to
 * group neighbouring parts the one that looks best by its words and by where the section's other
 * entries have them.
 */
public final class HeadingReader {

  /** More parts than this are not looked at. */
  private static final int MOST_PARTS = 9;

  private static final int MOST_STATUS_WORDS = 3;

  private final HeadingWords words;
  private final Map<String, Looks> looks = new HashMap<>();
  private final Map<String, Optional<HeadingLabels.Label>> labels = new HashMap<>();
  private final Map<String, Boolean> specialisms = new HashMap<>();

  /** Reads the headings of one résumé; not safe for several threads. */
  public HeadingReader(HeadingWords words) {
    this.words = words;
  }

  /** What a piece of a heading looks like. */
  Looks looks(String written) {
    return looks.computeIfAbsent(written, words::looks);
  }

  /** Whether a piece of a heading names a field or a department. */
  boolean isSpecialism(String written) {
    return specialisms.computeIfAbsent(written, words.specialisms()::is);
  }

  /** The label that a piece of a heading begins with. */
  Optional<HeadingLabels.Label> label(String written) {
    return labels.computeIfAbsent(written, words.labels()::label);
  }

  /** Where a part stands in a heading: its line from that of the date, and which of that line. */
  record Slot(int line, int index) {}

  /**
   * What a heading names, and how much each looks like it.
   *
   * @param total how much the whole looks like a heading that is read rightly: what its parts look
   *     like, less what none of them explains
   */
  public record Named(
      Optional<Span> title,
      int titleScore,
      Optional<Slot> titleSlot,
      Optional<Span> employer,
      int employerScore,
      Optional<Slot> employerSlot,
      Optional<Span> place,
      Optional<Slot> placeSlot,
      int total) {

    static final Named NOTHING =
        new Named(
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);

    /** Whether neither a title nor an employer was found. */
    public boolean isNothing() {
      return title.isEmpty() && employer.isEmpty();
    }
  }

  /** Where the section's other entries have their titles and employers; adds to what words say. */
  static final class Custom {
    private static final int MOST = 20;
    private final Map<Slot, Integer> titles = new HashMap<>();
    private final Map<Slot, Integer> employers = new HashMap<>();
    private final Map<Slot, Integer> places = new HashMap<>();
    private int entries;

    void learn(Named named) {
      entries++;
      named
          .titleSlot()
          .ifPresent(slot -> titles.merge(slot, clamp(named.titleScore()), Integer::sum));
      named
          .employerSlot()
          .ifPresent(slot -> employers.merge(slot, clamp(named.employerScore()), Integer::sum));
      named.placeSlot().ifPresent(slot -> places.merge(slot, MOST, Integer::sum));
    }

    private static int clamp(int score) {
      return Math.clamp(score, 0, MOST);
    }

    int title(Slot slot) {
      return entries < 2 ? 0 : titles.getOrDefault(slot, 0) / entries;
    }

    int employer(Slot slot) {
      return entries < 2 ? 0 : employers.getOrDefault(slot, 0) / entries;
    }

    boolean hasEmployersElsewhere(Slot slot) {
      if (entries < 2) {
        return false;
      }
      int most = employers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return most > 2 * employers.getOrDefault(slot, 0);
    }

    int place(Slot slot) {
      return entries < 2 ? 0 : places.getOrDefault(slot, 0) / entries;
    }
  }

  /** Whether a line says how a position is held, and not which: "Graduate Trainee". */
  boolean isStatus(String line) {
    return words.endsWithStatus(line)
        && line.strip().chars().filter(c -> c == ' ').count() < MOST_STATUS_WORDS;
  }

  /** Whether a line names a position that is held to learn: "Schülerpraktikum, Autohaus Quill". */
  boolean holdsToLearn(String line) {
    return words.isInternship(line);
  }

  /** Reads a heading. */
  Named read(String text, List<HeadingPart> parts, Custom custom) {
    int count = Math.min(parts.size(), MOST_PARTS);
    if (count == 0) {
      return Named.NOTHING;
    }
    return new HeadingSearch(new HeadingGroups(this, words, text, parts.subList(0, count), custom))
        .best();
  }
}
