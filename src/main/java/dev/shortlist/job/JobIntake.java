package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Sentences;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a job of a text: its title names the role, its sections bound how much they can insist, and
 * every sentence is searched for what it asks. Safe for many threads.
 */
public final class JobIntake {

  /** The title stands within so many chars of the text's beginning. */
  private static final int TITLE_REACH = 300;

  /** The lines under the title stand within so many chars. */
  private static final int HEAD = 500;

  /** A job with fewer requirements than these is hardly understood. */
  private static final int FEW = 5;

  /** So many requirements it then has with those that are assumed. */
  private static final int ASSUMED = 10;

  /** Every programming language is a kind of this skill. */
  static final String PROGRAMMING = "programming";

  /** What ends with a stop within a sentence of an advert. */
  private static final List<String> ABBREVIATIONS =
      List.of("e.g.", "eg.", "i.e.", "ie.", "incl.", "approx.", "min.", "yrs.", "exp.", "equiv.");

  private static final int ASSUMED_MONTHS = 24;

  private final CatalogueFiles.Read catalogue;
  private final Sentences sentences;
  private final SentenceReader reader;
  private final Terms terms;
  private final DraftReader drafts;

  /** Understands jobs by the given catalogue. */
  public JobIntake(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.sentences = new Sentences(tagger, "en", ABBREVIATIONS);
    this.reader = new SentenceReader(catalogue);
    this.terms = new Terms(tagger);
    this.drafts = new DraftReader(catalogue);
  }

  /**
   * Reads a job.
   *
   * @param id what to call it
   * @param text the whole text of its description
   */
  public Job read(String id, String text) {
    String title = JobTitle.of(text);
    Optional<String> occupation = occupation(title, text);
    int titleEnd = text.indexOf(title) + title.length();
    List<Wish> wishes = new ArrayList<>();
    Terms.Candidates candidates = terms.candidates();
    List<JobSection> sections = JobSection.of(text);
    for (JobSection section : sections) {
      if (section.kind() == JobSection.Kind.IGNORED) {
        continue;
      }
      for (Span sentence : sentences.of(text, section.body())) {
        String words = sentence.in(text).replace('\n', ' ');
        boolean aside = section.kind().mayTellOfEmployer() && Wording.isOfEmployer(words);
        if (aside || Wording.isSmallPrint(words)) {
          continue;
        }
        List<Find> found = catalogue.skills().find(words, Setting.PROSE);
        boolean inTitle = sentence.start() < titleEnd && occupation.isPresent();
        if (!inTitle) {
          wishes.addAll(reader.read(words, sentence.start(), found, section));
        }
        if (!isHead(words, sentence, section)) {
          candidates.add(words, sentence.start(), found, section);
        }
      }
    }
    List<Wish> merged = Wishes.merged(wishes);
    markTitle(title, merged);
    boolean asked = merged.stream().anyMatch(wish -> wish.kind == Requirement.Kind.EXPERIENCE);
    if (occupation.isPresent() && merged.size() < FEW && !asked) {
      merged.add(assumedExperience(text));
    }
    boolean headed = sections.stream().anyMatch(section -> !section.heading().isEmpty());
    if (occupation.isPresent() && merged.size() < FEW && !headed) {
      assumeSkills(occupation.get(), merged);
    }
    merged.addAll(candidates.best(merged.size(), title));
    List<String> stems =
        Atom.of(title).stream()
            .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
            .map(Atom::normal)
            .toList();
    Points points = new Points(occupation.isPresent() || Terms.isTelling(stems));
    List<Group> groups = points.groups(merged);
    return new Job(id, title, occupation, stems, points.role(groups.isEmpty()), groups, text);
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

  /** A text that hardly says what it asks for still asks for somebody who has done the work. */
  private static Wish assumedExperience(String text) {
    JobSection whole = new JobSection(JobSection.Kind.GENERAL, "", new Span(0, text.length()));
    Wish wish = new Wish(Requirement.Kind.EXPERIENCE, Importance.SHOULD, whole);
    wish.add("experience", new OfExperience(ASSUMED_MONTHS, "Two years of such work (assumed)"));
    wish.spans.add(new Span(0, 0));
    return wish;
  }

  /** Such a text leaves out what everybody knows of the work. */
  private void assumeSkills(String occupation, List<Wish> wishes) {
    JobSection whole = new JobSection(JobSection.Kind.GENERAL, "", new Span(0, 0));
    for (String id : catalogue.catalogue().occupation(occupation).skills()) {
      boolean asked = wishes.stream().anyMatch(wish -> wish.alternatives.containsKey(id));
      if (!asked && wishes.size() < ASSUMED) {
        Skill skill = catalogue.catalogue().skill(id);
        Wish wish = new Wish(kind(skill), Importance.SHOULD, whole);
        wish.add(id, new OfSkill(id, skill.name()));
        wish.spans.add(new Span(0, 0));
        wish.telling = catalogue.catalogue().telling(id);
        wish.assumed = true;
        wishes.add(wish);
      }
    }
  }

  /** What the title itself names is the core of the job. */
  private void markTitle(String title, List<Wish> wishes) {
    for (Find find : catalogue.skills().find(title, Setting.PROSE)) {
      for (Wish wish : wishes) {
        wish.inTitle |= wish.alternatives.containsKey(find.id());
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
