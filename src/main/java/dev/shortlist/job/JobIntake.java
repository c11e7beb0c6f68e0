package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Sentences;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a job of a text: its title names the role, its sections bound how much they can insist, and
 * every sentence is searched for what it asks. Safe for many threads.
 */
public final class JobIntake {

  /** The title stands within so many chars of the text's beginning. */
  private static final int TITLE_REACH = 300;

  /** The lines under the title stand within so many chars. */
  private static final int HEAD = 500;

  /** A line that goes on for so many chars behind the title says more than what the work is. */
  private static final int BEHIND_TITLE = 60;

  /** Every programming language is a kind of this skill. */
  static final String PROGRAMMING = "programming";

  /** What ends with a stop within a sentence of an advert. */
  private static final List<String> ABBREVIATIONS =
      List.of("e.g.", "eg.", "i.e.", "ie.", "incl.", "approx.", "min.", "yrs.", "exp.", "equiv.");

  private final CatalogueFiles.Read catalogue;
  private final Sentences sentences;
  private final SentenceReader reader;
  private final Terms terms;
  private final Assumed assumed;
  private final CircumstancesReader circumstances;
  private final DraftReader drafts;

  /** Understands jobs by the given catalogue. */
  public JobIntake(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.sentences = new Sentences(tagger, "en", ABBREVIATIONS);
    this.reader = new SentenceReader(catalogue);
    this.terms = new Terms(tagger);
    this.assumed = new Assumed(catalogue.catalogue());
    this.circumstances = new CircumstancesReader(catalogue);
    this.drafts = new DraftReader(catalogue, circumstances);
  }

  /**
   * Reads a job.
   *
   * @param id what to call it
   * @param text the whole text of its description
   */
  public Job read(String id, String text) {
    String title = JobTitle.of(text, catalogue.titles());
    Optional<String> occupation = occupation(title, text);
    int titleEnd = text.indexOf(title) + title.length();
    List<Wish> wishes = new ArrayList<>();
    Terms.Candidates candidates = terms.candidates();
    OtherPeople others = new OtherPeople(catalogue.titles(), occupation);
    for (JobSection section : JobSection.of(text)) {
      List<Span> read = read(text, section, occupation.isPresent() ? titleEnd : 0);
      for (int i = 0; i < read.size(); i++) {
        Span sentence = read.get(i);
        String words = words(text, sentence);
        boolean answered = i + 1 < read.size() && isTaught(words, words(text, read.get(i + 1)));
        boolean aside =
            answered || (section.kind().mayTellOfEmployer() && Wording.isOfEmployer(words));
        List<Find> named = named(words, section.isItem(text, sentence), section);
        if (section.kind() == JobSection.Kind.IGNORED || aside || Wording.isSmallPrint(words)) {
          wishes.addAll(reader.papers(words, sentence.start(), named, section));
          continue;
        }
        if (others.areToldOf(words, section.kind())) {
          continue;
        }
        List<Find> found = others.without(named, words, section.kind());
        wishes.addAll(reader.read(words, sentence.start(), found, section));
        if (!isHead(words, sentence, section)) {
          List<Span> taken = new ArrayList<>(others.places(words));
          found.forEach(find -> taken.add(find.span()));
          boolean unknownItem = found.isEmpty() && section.isItem(text, sentence);
          candidates.add(words, sentence.start(), taken, section, unknownItem);
        }
      }
    }
    List<Wish> merged = Wishes.merged(wishes);
    markCore(title, occupation, merged);
    occupation.ifPresent(role -> assumed.addTo(merged, role));
    merged.addAll(candidates.best(merged.size(), title));
    Points points = new Points(occupation.isPresent() || Terms.isTelling(title));
    List<Group> groups = points.groups(merged);
    return new Job(
        id,
        title,
        occupation,
        points.role(groups.isEmpty()),
        groups,
        circumstances.read(title, text),
        text);
  }

  /**
   * The sentences of a section, without the title's own; what goes on for long behind the title in
   * its line is no part of it.
   */
  private List<Span> read(String text, JobSection section, int titleEnd) {
    List<Span> read = new ArrayList<>();
    for (Span sentence : InlineItems.of(text, sentences.of(text, section.body()))) {
      if (sentence.start() >= titleEnd) {
        read.add(sentence);
      } else if (sentence.end() - titleEnd >= BEHIND_TITLE) {
        read.add(new Span(titleEnd, sentence.end()));
      }
    }
    return read;
  }

  private static String words(String text, Span sentence) {
    return sentence.in(text).replace('\n', ' ');
  }

  /** "Overhead crane? We'll teach you." */
  private static boolean isTaught(String question, String answer) {
    return question.endsWith("?") && Wording.isOfEmployer(answer);
  }

  /**
   * The skills that a sentence names. An advert writes a tool or a language with its capital where
   * it means it, and asks for nothing but skills behind "experience of".
   */
  private List<Find> named(String words, boolean item, JobSection section) {
    Finder skills = catalogue.skills();
    List<Find> named =
        new ArrayList<>(
            skills.find(
                words,
                Atom.of(words),
                section.setting(),
                id -> isName(catalogue.catalogue().skill(id))));
    for (Span piece : Governed.pieces(words, item)) {
      if (named.stream().noneMatch(find -> find.span().overlaps(piece))) {
        skills.find(piece.in(words), Setting.LISTING).stream()
            .filter(find -> find.span().length() == piece.length())
            .map(find -> new Find(find.id(), piece))
            .forEach(named::add);
      }
    }
    named.sort(Comparator.comparing(Find::span).thenComparing(Find::id));
    return named;
  }

  private static boolean isName(Skill skill) {
    return skill.kind() == Skill.Kind.TOOL
        || skill.kind() == Skill.Kind.LANGUAGE
        || skill.isKindOf(PROGRAMMING);
  }

  /**
   * Makes a job of a draft.
   *
   * @throws UnusableDraftException when it is none, saying why
   */
  public Job read(JobDraft draft) {
    return drafts.read(draft);
  }

  /** The lines under the title name the employer, the place and the pay. */
  private static boolean isHead(String sentence, Span at, JobSection section) {
    return section.heading().isEmpty() && at.start() < HEAD && !sentence.endsWith(".");
  }

  /** What the title itself names, and what such work usually needs, is the core of the job. */
  private void markCore(String title, Optional<String> occupation, List<Wish> wishes) {
    Set<String> named =
        catalogue.skills().find(title, Setting.PROSE).stream()
            .map(Find::id)
            .collect(Collectors.toSet());
    for (Wish wish : wishes) {
      for (Alternative alternative : wish.alternatives.values()) {
        if (alternative instanceof OfSkill skill) {
          wish.inTitle |= named.contains(skill.id());
          wish.typical |=
              occupation.isPresent()
                  && catalogue.catalogue().isTypical(occupation.get(), skill.id());
        }
      }
    }
  }

  /** The kind of requirement that a skill makes. */
  static Requirement.Kind kind(Skill skill) {
    return switch (skill.kind()) {
      case SKILL -> Requirement.Kind.SKILL;
      case TOOL -> Requirement.Kind.TOOL;
      case KNOWLEDGE -> Requirement.Kind.KNOWLEDGE;
      case RESPONSIBILITY -> Requirement.Kind.RESPONSIBILITY;
      case SOFT_SKILL -> Requirement.Kind.SOFT_SKILL;
      case CERTIFICATE -> Requirement.Kind.CERTIFICATE;
      case LANGUAGE -> Requirement.Kind.LANGUAGE;
    };
  }

  private Optional<String> occupation(String title, String text) {
    return catalogue.titles().find(title, Setting.PROSE).stream()
        .map(Find::id)
        .findFirst()
        .or(() ->
            catalogue
                .titles()
                .find(text.substring(0, Math.min(TITLE_REACH, text.length())), Setting.PROSE)
                .stream()
                .map(Find::id)
                .findFirst());
  }
}
