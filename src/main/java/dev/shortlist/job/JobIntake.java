package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a job of a text: its title names the role, its sections bound how much they can insist, and
 * every sentence is searched for what it asks. Safe for many threads.
 */
public final class JobIntake {

  /** The title stands within so many chars of the text's beginning. */
  private static final int TITLE_REACH = 300;

  /**
   * The title and the lines under it stand within so many chars; further down it is a sentence like
   * the others.
   */
  private static final int HEAD = 500;

  /** "We are now looking for a" stands before a title in its line; what is longer says more. */
  private static final int MOST_BEFORE_TITLE = 6;

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Every programming language is a kind of this skill. */
  static final String PROGRAMMING = "programming";

  private final CatalogueFiles.Read catalogue;
  private final JobTitle titles;
  private final AdvertReader adverts;
  private final LostLines lines;
  private final Asking asking;
  private final SentenceReader reader;
  private final Terms terms;
  private final Core core;
  private final Assumed assumed;
  private final CircumstancesReader circumstances;
  private final DraftReader drafts;

  /** Understands jobs by the given catalogue. */
  public JobIntake(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.titles =
        new JobTitle(catalogue.adverts().titling(), catalogue.titles(), catalogue.skills());
    this.adverts = new AdvertReader(catalogue, tagger);
    this.lines = new LostLines(catalogue.adverts().lining(), catalogue.skills(), tagger);
    this.asking = new Asking(catalogue.adverts().asking(), tagger);
    Insistence insistence = new Insistence(catalogue.adverts().insisting());
    this.reader = new SentenceReader(catalogue, insistence);
    this.terms = new Terms(catalogue, tagger, insistence);
    this.core = new Core(catalogue);
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
    String title = titles.of(text);
    Optional<String> occupation = occupation(title, text);
    List<Wish> wishes = new ArrayList<>();
    Terms.Candidates candidates = terms.candidates();
    OtherPeople others = new OtherPeople(catalogue.titles(), occupation);
    List<AdvertSentence> sentences =
        adverts.read(lines.in(text), occupation.isPresent() ? endOfTitle(text, title) : 0, others);
    for (int i = 0; i < sentences.size(); i++) {
      AdvertSentence sentence = sentences.get(i);
      if (!asking.asks(sentences, i)) {
        wishes.addAll(reader.papers(sentence));
        continue;
      }
      List<Find> found =
          others.without(sentence.named(), sentence.words(), sentence.section().kind());
      List<Wish> read = reader.read(sentence, found);
      wishes.addAll(read);
      if (!isHead(sentence)) {
        List<Span> taken = new ArrayList<>(others.places(sentence.words()));
        found.forEach(find -> taken.add(find.span()));
        for (Wish wish : read) {
          wish.spans.forEach(span -> taken.add(span.plus(-sentence.at().start())));
        }
        boolean unknownItem = found.isEmpty() && sentence.item();
        candidates.add(sentence, taken, unknownItem);
      }
    }
    List<Wish> merged = Wishes.merged(wishes);
    core.mark(merged, title, occupation);
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
   * Makes a job of a draft.
   *
   * @throws UnusableDraftException when it is none, saying why
   */
  public Job read(JobDraft draft) {
    return drafts.read(draft);
  }

  /**
   * Where the description begins behind the title; at the beginning where the title stands deep in
   * a line, for then what is before it says what is asked, too.
   */
  private static int endOfTitle(String text, String title) {
    int start = text.indexOf(title);
    int line = text.lastIndexOf('\n', start) + 1;
    long before = WORD.matcher(text.substring(line, Math.max(line, start))).results().count();
    int end = start + title.length();
    return before <= MOST_BEFORE_TITLE && end <= HEAD ? end : 0;
  }

  /** The lines under the title name the employer, the place and the pay. */
  private static boolean isHead(AdvertSentence sentence) {
    return sentence.section().heading().isEmpty()
        && sentence.at().start() < HEAD
        && !sentence.words().endsWith(".");
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
