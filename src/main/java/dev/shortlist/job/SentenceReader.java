package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what one sentence of a job's text asks for. */
final class SentenceReader {

  private static final Pattern OF_SKILL =
      Pattern.compile(
          "['’]?\\s*(?:of|with|using)?\\s*(?:(?:[\\w-]+ ){0,3}experience\\s+(?:with|using|of|of using|working with))?\\s+(?:[\\w-]+ ){0,1}",
          Pattern.CASE_INSENSITIVE);

  /** "Three years of litigation experience" are years of work. */
  private static final Pattern OF_FIELD =
      Pattern.compile("^[\\s\\w]{0,20}\\bexperience\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_SKILL =
      Pattern.compile(
          "['’]?[^;:.]*\\b(?:in|on|with|of|as an?)\\b[^;:.]*", Pattern.CASE_INSENSITIVE);

  /** What the years were spent with: "in the refinery business", "on a newsroom staff". */
  private static final Pattern SPENT =
      Pattern.compile(
          "^(?:(?!\\b(?:and|but|is|are|who|that|plus|required|preferred|desirable|essential)\\b)[^,.;:()]){1,60}(?![\\w'’-])");

  /** Every check of somebody's record is a kind of this certificate. */
  private static final String VETTING = "criminal-record-check";

  /** Years govern a skill that stands this close behind them. */
  private static final int REACH_OF_YEARS = 60;

  private final CatalogueFiles.Read catalogue;
  private final DegreeReader degrees;
  private final Insistence insistence;
  private final SkillLists lists;
  private final AtomicInteger listed = new AtomicInteger();

  SentenceReader(CatalogueFiles.Read catalogue, Insistence insistence) {
    this.catalogue = catalogue;
    this.degrees = new DegreeReader(catalogue.degrees(), insistence);
    this.insistence = insistence;
    this.lists = new SkillLists(catalogue.catalogue());
  }

  /**
   * What a sentence asks for.
   *
   * @param found the skills in it
   */
  List<Wish> read(AdvertSentence read, List<Find> found) {
    String sentence = read.words();
    List<Wish> wishes = new ArrayList<>();
    degrees.read(read).ifPresent(wishes::add);
    Wording.Asked asked = Wording.time(sentence);
    List<Find> skills = wanted(sentence, found, wishes);
    boolean governed = false;
    for (List<Find> run : lists.in(sentence, skills)) {
      boolean years =
          asked.months() > 0 && !governed && isGoverned(sentence, asked, run.getFirst());
      governed |= years;
      wishes.addAll(wishes(read, read.asked(), run, years ? asked.months() : 0));
    }
    if (asked.months() > 0 && !governed && Wording.isOfWork(sentence, asked)) {
      wishes.add(experience(read, asked));
    }
    return wishes;
  }

  /**
   * The vetting that a sentence asks for: nobody starts without it, so it counts wherever an advert
   * says so, even in its small print.
   */
  List<Wish> papers(AdvertSentence sentence) {
    JobSection anywhere = sentence.section().as(JobSection.Kind.GENERAL);
    return wanted(sentence.words(), sentence.named(), List.of()).stream()
        .filter(find -> find.id().equals(VETTING) || skill(find).isKindOf(VETTING))
        .flatMap(find -> wishes(sentence, anywhere, List.of(find), 0).stream())
        .toList();
  }

  /**
   * Whether the time is asked of a skill, as in "3 years of Python" and "2 years' experience with
   * Excel"; years of a whole field are years of work.
   */
  private boolean isGoverned(String sentence, Wording.Asked asked, Find find) {
    int from = find.span().start();
    if (from < asked.end() || from - asked.end() > REACH_OF_YEARS) {
      return false;
    }
    String between = sentence.substring(asked.end(), from);
    Skill skill = skill(find);
    boolean isTool = skill.kind() == Skill.Kind.TOOL || skill.isKindOf(JobIntake.PROGRAMMING);
    boolean ofField = OF_FIELD.matcher(sentence.substring(find.span().end())).find();
    return (OF_SKILL.matcher(between).matches() && (isTool || !ofField))
        || (isTool && IN_SKILL.matcher(between).matches());
  }

  private List<Find> wanted(String sentence, List<Find> found, List<Wish> degrees) {
    List<Find> wanted = new ArrayList<>();
    for (Find find : found) {
      boolean field =
          degrees.stream()
              .flatMap(wish -> wish.spans.stream())
              .anyMatch(span -> isWithin(find, span, degrees));
      if (!field && !Wording.isNotNeeded(sentence, find.span().start(), find.span().end())) {
        wanted.add(find);
      }
    }
    return wanted;
  }

  /**
   * "Computer science" in "a degree in computer science" is the degree's field and no skill of its
   * own.
   */
  private static boolean isWithin(Find find, Span span, List<Wish> degrees) {
    int offset = degrees.getFirst().sentenceStart;
    return span.contains(find.span().plus(offset));
  }

  private List<Wish> wishes(AdvertSentence read, JobSection section, List<Find> run, int months) {
    String sentence = read.words();
    int offset = read.at().start();
    int enough = SkillLists.enough(sentence, run);
    boolean some = enough > 0 || SkillLists.areExamples(sentence, run);
    Integer list = some ? listed.incrementAndGet() : null;
    Span whole = new Span(run.getFirst().span().start(), run.getLast().span().end());
    List<Wish> wishes = new ArrayList<>();
    for (List<Find> choice : some ? SkillLists.singles(run) : lists.choices(sentence, run)) {
      Span span = new Span(choice.getFirst().span().start(), choice.getLast().span().end());
      Importance importance = insistence.of(read, some ? whole : span);
      Wish wish = wish(choice.getFirst(), offset, importance, section, months);
      choice.forEach(find -> wish.add(find.id(), new OfSkill(find.id(), skill(find).name())));
      wish.list = list;
      wish.enough = enough;
      if (choice.size() > 1) {
        wish.telling = choice.stream().mapToInt(this::telling).min().orElseThrow();
        wish.spans.set(0, span.plus(offset));
        wish.written = Optional.of(span.in(sentence));
      }
      wishes.add(wish);
    }
    return wishes;
  }

  private Wish wish(Find find, int offset, Importance importance, JobSection section, int months) {
    Requirement.Kind kind = JobIntake.kind(skill(find));
    Wish wish = new Wish(kind, importance, section);
    wish.months = months;
    wish.telling = telling(find);
    wish.spans.add(find.span().plus(offset));
    return wish;
  }

  private int telling(Find find) {
    return catalogue.catalogue().telling(find.id());
  }

  private Skill skill(Find find) {
    return catalogue.catalogue().skill(find.id());
  }

  private Wish experience(AdvertSentence read, Wording.Asked asked) {
    Importance importance = insistence.of(read, new Span(asked.start(), asked.end()));
    Wish wish = new Wish(Requirement.Kind.EXPERIENCE, importance, read.asked());
    int years = asked.months() / 12;
    String time =
        asked.months() % 12 != 0
            ? asked.months() + " months"
            : years == 1 ? "One year" : years + " years";
    String label = time + " of experience";
    wish.add("experience", new OfExperience(asked.months(), label));
    Matcher spent = SPENT.matcher(read.words().substring(asked.end()));
    int end = asked.end() + (spent.find() ? spent.group().stripTrailing().length() : 0);
    wish.spans.add(new Span(asked.start(), end).plus(read.at().start()));
    return wish;
  }
}
