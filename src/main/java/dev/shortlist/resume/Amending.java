package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Resume.Spans;
import dev.shortlist.resume.correction.Correction;
import dev.shortlist.resume.correction.Row;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.ProfileDraft;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A résumé while corrections are made in it: its profile's draft, where everything stands, and what
 * was done. What no text bears out stands nowhere.
 */
final class Amending {

  /** A sentence where the document does not have some words. */
  static final String NOT_SAID = "The document does not have these words.";

  /** The same where it therefore counts little. */
  static final String ONLY_CLAIMED = NOT_SAID + " It counts like something that is only listed.";

  /** Nobody misses more in a résumé; each is looked for in the whole text. */
  private static final int MOST_ADDED = 200;

  private static final Span NOWHERE = new Span(0, 0);

  private final Resume resume;
  private final Finder finder;
  private final ProfileDraft draft;
  private final List<Span> entrySpans;
  private final List<Span> headingSpans;
  private final List<Span> mentionSpans;
  private final List<Span> passageSpans;
  private final Map<Integer, String> headings = new TreeMap<>();
  private final List<Correction> corrections = new ArrayList<>();
  private int added;

  Amending(Resume resume, Finder finder) {
    this.resume = resume;
    this.finder = finder;
    this.draft = new ProfileDraft(resume.profile());
    this.entrySpans = new ArrayList<>(resume.entrySpans());
    this.headingSpans = new ArrayList<>(resume.headingSpans());
    this.mentionSpans = new ArrayList<>(resume.mentionSpans());
    this.passageSpans = new ArrayList<>(resume.passageSpans());
  }

  Resume resume() {
    return resume;
  }

  ProfileDraft draft() {
    return draft;
  }

  Finder finder() {
    return finder;
  }

  /** Notes what was done. */
  void tell(Correction correction) {
    corrections.add(correction);
  }

  /**
   * One more row is to be added.
   *
   * @throws dev.shortlist.resume.correction.WrongSheetException when there are too many
   */
  void adding(Row row) {
    if (row.has(Row.REMOVE) || row.has("partOf")) {
      throw row.wrong(Row.ID, "which row is meant? Its id is missing.");
    }
    if (++added > MOST_ADDED) {
      throw row.wrong(Row.ID, "more than %d rows are added.".formatted(MOST_ADDED));
    }
  }

  /** The lines that an entry is quoted by. */
  void heading(int entry, String line) {
    headings.put(entry, line);
  }

  /** The lines that an entry is quoted by; nothing where none name it. */
  String named(int entry) {
    String written = headings.get(entry);
    return written != null ? written : resume.heading(entry).orElse("");
  }

  /** One more entry, which stands nowhere, and whose id is told. */
  int entry(Place place, String line) {
    int id = draft.entry(entry -> entry.at(place));
    entrySpans.add(NOWHERE);
    headingSpans.add(NOWHERE);
    heading(id, line);
    return id;
  }

  /** One more passage, which stands nowhere, and whose number is told. */
  int passage(int entry, Place place, Stance stance, List<String> stems) {
    passageSpans.add(NOWHERE);
    return draft.passage(new Passage(entry, place, stance, stems));
  }

  /** A skill that the person claims, as in a list, and that stands nowhere. */
  void claim(String skill, Stance stance) {
    int passage = passage(Profile.NO_ENTRY, Place.LISTING, stance, List.of());
    mention(skill, Profile.NO_ENTRY, Place.LISTING, stance, passage, NOWHERE);
  }

  /** One more mention, whose words stand at a place of the text. */
  void mention(String skill, int entry, Place place, Stance stance, int passage, Span span) {
    mentionSpans.add(span);
    draft.mention(skill, entry, place, stance, passage);
  }

  /** A sentence that has some words, and where they stand in the text. */
  record Said(int passage, Span span) {}

  /**
   * The sentences that have some words as they are written, or in capitals or small letters.
   *
   * @param entry where to look; {@link Profile#NO_ENTRY} outside of all entries
   * @param everywhere whether to look in the whole text instead
   */
  List<Said> said(String words, int entry, boolean everywhere) {
    Pattern pattern = pattern(words);
    return IntStream.range(0, resume.passageSpans().size())
        .filter(i -> everywhere || draft.passages().get(i).entry() == entry)
        .mapToObj(i -> {
          Span sentence = resume.passageSpans().get(i);
          Matcher found = pattern.matcher(sentence.in(resume.text()));
          return found.find()
              ? Optional.of(
                  new Said(i, new Span(found.start(), found.end()).plus(sentence.start())))
              : Optional.<Said>empty();
        })
        .flatMap(Optional::stream)
        .toList();
  }

  /** Nothing where the document has some words, else a sentence that it does not. */
  Optional<String> unlessSaid(String words) {
    return pattern(words).matcher(resume.text()).find() ? Optional.empty() : Optional.of(NOT_SAID);
  }

  private static Pattern pattern(String words) {
    List<String> parts = Pattern.compile("\\s+").splitAsStream(words).map(Pattern::quote).toList();
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + String.join("\\s+", parts) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The sentences that name a skill already. */
  Set<Integer> naming(String skill) {
    return draft.mentions().stream()
        .filter(mention -> mention.skill().equals(skill) && !draft.isRemoved(mention))
        .map(Mention::passage)
        .collect(Collectors.toSet());
  }

  /**
   * An entry has another title: it names other occupations, and its heading other words and skills.
   *
   * @param was where the title stood that was read, if one was
   * @param reworded whether the words are others, too
   */
  void title(int entry, Optional<Span> was, String title, Titles titles, boolean reworded) {
    Span heading = headingSpans.get(entry);
    Optional<Span> within = was.filter(heading::contains);
    List<String> letters =
        new ArrayList<>(Titles.letters(replaced(heading, within, title, datesOf(entry))));
    draft.entry(entry, old -> old.titled(titles.occupations(title), letters, titles.rank(title)));
    if (!reworded) {
      return;
    }
    int passage =
        was.flatMap(span -> headingPassage(entry, span))
            .orElseGet(() ->
                passage(
                    entry, draft.entries().get(entry).place(), Stance.DID, Titles.stems(title)));
    Place place = draft.passages().get(passage).place();
    was.ifPresent(span -> {
      draft.words(
          passage,
          Titles.stems(
              replaced(passageSpans.get(passage), Optional.of(span), title, Optional.empty())));
      for (Mention mention : draft.mentions()) {
        if (mention.passage() == passage && mentionSpans.get(mention.id()).overlaps(span)) {
          draft.removeMention(mention.id());
        }
      }
    });
    for (Find find : finder.find(title, Setting.PROSE)) {
      mention(find.id(), entry, place, Stance.DID, passage, was.orElse(NOWHERE));
    }
  }

  private Optional<Integer> headingPassage(int entry, Span title) {
    return IntStream.range(0, resume.passageSpans().size())
        .filter(i -> draft.passages().get(i).entry() == entry)
        .filter(i -> resume.passageSpans().get(i).contains(title))
        .boxed()
        .findFirst();
  }

  private Optional<Span> datesOf(int entry) {
    return resume.positions().stream()
        .filter(position -> position.entry() == entry)
        .findFirst()
        .flatMap(Position::period)
        .map(Field::span);
  }

  /** A stretch of the text with other words in one place, and a blank in another. */
  private String replaced(Span whole, Optional<Span> place, String words, Optional<Span> blank) {
    Span at = place.orElse(new Span(whole.start(), whole.start()));
    return without(new Span(whole.start(), at.start()), blank)
        + " "
        + words
        + " "
        + without(new Span(at.end(), whole.end()), blank);
  }

  private String without(Span stretch, Optional<Span> blank) {
    String text = resume.text();
    return blank
        .filter(stretch::overlaps)
        .map(gap ->
            text.substring(stretch.start(), Math.max(stretch.start(), gap.start()))
                + " "
                + text.substring(Math.min(stretch.end(), gap.end()), stretch.end()))
        .orElseGet(() -> stretch.in(text));
  }

  /** The résumé as it has become. */
  Corrected corrected() {
    if (corrections.isEmpty()) {
      return Corrected.none(resume);
    }
    ProfileDraft.Changed changed = draft.changed();
    Map<Integer, String> byHand = new TreeMap<>();
    for (int i = 0; i < changed.entries().size(); i++) {
      String line = headings.get(changed.entries().get(i));
      if (line != null) {
        byHand.put(i, line);
      }
    }
    Spans spans =
        new Spans(
            picked(entrySpans, changed.entries()),
            picked(headingSpans, changed.entries()),
            picked(mentionSpans, changed.mentions()),
            picked(passageSpans, changed.passages()));
    Resume amended = resume.as(changed.profile(), spans, byHand);
    return new Corrected(resume, amended, corrections);
  }

  private static List<Span> picked(List<Span> spans, List<Integer> which) {
    return which.stream().map(spans::get).toList();
  }
}
