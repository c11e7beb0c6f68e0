package dev.shortlist.assess;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.match.Advice.Readability;
import dev.shortlist.match.Advice.Readability.Kind;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.NotCountedTold;
import dev.shortlist.match.Report.NotCounted.Reason;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.text.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What of a résumé a machine reads badly, or sees alone; it says nothing about the person. */
final class Legibility {

  private static final BigDecimal EVEN = new BigDecimal("0.5");

  /** More of one kind say nothing new. */
  private static final int MOST = 5;

  private static final int LONGEST_QUOTE = 160;

  private Legibility() {}

  /**
   * The findings, the gravest first.
   *
   * @param hidden what the file holds and nobody sees
   */
  static List<Readability> of(Resume resume, List<Hidden> hidden) {
    Profile profile = resume.profile();
    List<Readability> found = new ArrayList<>();
    if (resume.likelihood().compareTo(EVEN) < 0) {
      add(found, Kind.NO_RESUME, "A machine may take this file for something else than a résumé.");
    }
    profile
        .foreignLanguage()
        .map(Explanation.ForeignLanguage::of)
        .ifPresent(foreign -> add(found, Kind.FOREIGN_LANGUAGE, foreign.sentence()));
    hidden.stream()
        .filter(Legibility::tells)
        .limit(MOST)
        .forEach(text ->
            found.add(
                new Readability(
                    Kind.HIDDEN_TEXT,
                    text.reason().sentence() + " It counts for nothing, and readers may mind it.",
                    Optional.of(shortened(text.text())))));
    if (resume.sections().stream().allMatch(section -> section.kind() == Section.Kind.HEADER)) {
      add(
          found,
          Kind.NO_HEADINGS,
          "No heading was recognised, such as “Experience”, “Education” or “Skills”.");
    }
    positions(profile, resume, found);
    if (profile.presentMayBeOld()) {
      add(
          found,
          Kind.OLD_PRESENT,
          "The latest date is long ago, so “present” was not counted until now. If it still goes on, name a recent date.");
    }
    if (resume.contact().emails().isEmpty()) {
      add(
          found,
          Kind.NO_EMAIL,
          "No e-mail address was found. It changes no score, but nobody can answer.");
    }
    return List.copyOf(found);
  }

  /**
   * Text that earns nothing because it is hidden, or because it gives orders.
   *
   * @param quoted what may be told of a quote
   */
  static List<NotCountedTold> notCounted(
      Resume resume, List<Hidden> hidden, UnaryOperator<String> quoted) {
    List<NotCountedTold> told = new ArrayList<>();
    List<Passage> passages = resume.profile().passages();
    IntStream.range(0, passages.size())
        .filter(passage -> passages.get(passage).stance() == Stance.INSTRUCTS)
        .limit(MOST)
        .mapToObj(passage -> Optional.of(shortened(quoted.apply(resume.passage(passage)))))
        .forEach(quote -> told.add(new NotCountedTold(quote, Reason.INSTRUCTS)));
    hidden.stream()
        .filter(Legibility::tells)
        .limit(MOST)
        .map(text -> Optional.of(shortened(quoted.apply(text.text()))))
        .forEach(quote -> told.add(new NotCountedTold(quote, Reason.HIDDEN)));
    return told;
  }

  private static void positions(Profile profile, Resume resume, List<Readability> found) {
    List<Entry> held = profile.entries().stream().filter(entry -> entry.place().isHeld()).toList();
    if (held.isEmpty()) {
      add(
          found,
          Kind.NO_POSITIONS,
          "No position was recognised. Name title, employer and dates above what you did there.");
    }
    held.stream()
        .filter(entry -> entry.months().isEmpty())
        .limit(MOST)
        .forEach(entry ->
            found.add(
                new Readability(
                    Kind.UNDATED_POSITION,
                    "No dates were recognised for this position, so its time does not count. Write them as in “Mar 2021 – Present”.",
                    resume.heading(entry.id()).map(Legibility::shortened))));
  }

  /** Characters without width within words are of most typesetting, and the words are read. */
  static boolean tells(Hidden text) {
    return text.reason() != Hidden.Reason.ZERO_WIDTH
        && text.text().chars().anyMatch(Character::isLetter);
  }

  /** A quote of bounded length, on one line. */
  static String shortened(String quote) {
    String line = quote.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE).strip() + " …";
  }

  private static void add(List<Readability> found, Kind kind, String sentence) {
    found.add(new Readability(kind, sentence, Optional.empty()));
  }
}
