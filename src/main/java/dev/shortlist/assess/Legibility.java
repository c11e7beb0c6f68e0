package dev.shortlist.assess;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.language.Span;
import dev.shortlist.match.Advice.Readability;
import dev.shortlist.match.Advice.Readability.Kind;
import dev.shortlist.match.Explanation.ForeignLanguage;
import dev.shortlist.match.Explanation.NotCountedTold;
import dev.shortlist.match.Report.NotCounted.Reason;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a résumé a machine reads badly, or sees alone; it says nothing about the person. */
public final class Legibility {

  private static final BigDecimal EVEN = new BigDecimal("0.5");

  /** More of one kind say nothing new. */
  private static final int MOST = 5;

  private Legibility() {}

  /**
   * Something that was noticed.
   *
   * @param sentence in English
   * @param place what it is about in the text, where it is a place
   * @param quote the words that it is about, where there are any
   */
  public record Finding(Kind kind, String sentence, Optional<Span> place, Optional<String> quote) {

    private static Finding of(Kind kind, String sentence) {
      return new Finding(kind, sentence, Optional.empty(), Optional.empty());
    }

    private static Finding of(Hidden hidden) {
      return new Finding(
          Kind.HIDDEN_TEXT,
          hidden.reason().sentence() + " It counts for nothing, and readers may mind it.",
          Optional.empty(),
          Optional.of(Excerpt.of(hidden.text())));
    }

    private static Finding undated(Entry entry, Resume resume) {
      Span span = resume.entrySpans().get(entry.id());
      return new Finding(
          Kind.UNDATED_POSITION,
          "No dates were understood for this position, so its time does not count. Write them as in “Mar 2021 – Present”.",
          Optional.of(span),
          Optional.of(
              Excerpt.of(resume.heading(entry.id()).orElseGet(() -> span.in(resume.text())))));
    }
  }

  /** The findings about a résumé's text, the gravest first. */
  public static List<Finding> of(Resume resume) {
    Profile profile = resume.profile();
    List<Finding> found = new ArrayList<>();
    if (resume.likelihood().compareTo(EVEN) < 0) {
      found.add(
          Finding.of(
              Kind.NO_RESUME, "A machine may take this file for something else than a résumé."));
    }
    profile
        .foreignLanguage()
        .map(ForeignLanguage::of)
        .ifPresent(foreign -> found.add(Finding.of(Kind.FOREIGN_LANGUAGE, foreign.sentence())));
    if (!resume.hasHeadings()) {
      found.add(
          Finding.of(
              Kind.NO_HEADINGS,
              "No heading was recognised, such as “Experience”, “Education” or “Skills”."));
    }
    List<Entry> held = profile.entries().stream().filter(entry -> entry.place().isHeld()).toList();
    if (held.isEmpty()) {
      found.add(
          Finding.of(
              Kind.NO_POSITIONS,
              "No position was recognised. Name title, employer and dates above what you did there."));
    }
    held.stream()
        .filter(entry -> entry.months().isEmpty())
        .limit(MOST)
        .forEach(entry -> found.add(Finding.undated(entry, resume)));
    if (profile.presentMayBeOld()) {
      found.add(
          Finding.of(
              Kind.OLD_PRESENT,
              "The latest date is long ago, so “present” was not counted until now. If it still goes on, name a recent date."));
    }
    if (!resume.tellsHowToReach()) {
      found.add(
          Finding.of(
              Kind.NO_CONTACT,
              "Neither an e-mail address nor a telephone number was found. It changes no score, but nobody can answer."));
    }
    return List.copyOf(found);
  }

  /**
   * The same as advice tells it, text that nobody sees first.
   *
   * @param hidden what the file holds and nobody sees
   */
  public static List<Readability> of(Resume resume, List<Hidden> hidden) {
    return Stream.concat(
            hidden.stream().filter(Legibility::tells).limit(MOST).map(Finding::of),
            of(resume).stream())
        .map(finding -> new Readability(finding.kind(), finding.sentence(), finding.quote()))
        .toList();
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
        .mapToObj(passage -> Optional.of(Excerpt.of(quoted.apply(resume.passage(passage)))))
        .forEach(quote -> told.add(new NotCountedTold(quote, Reason.INSTRUCTS)));
    hidden.stream()
        .filter(Legibility::tells)
        .limit(MOST)
        .map(text -> Optional.of(Excerpt.of(quoted.apply(text.text()))))
        .forEach(quote -> told.add(new NotCountedTold(quote, Reason.HIDDEN)));
    return told;
  }

  /** Characters without width within words are of most typesetting, and the words are read. */
  private static boolean tells(Hidden text) {
    return text.reason() != Hidden.Reason.ZERO_WIDTH
        && text.text().chars().anyMatch(Character::isLetter);
  }
}
