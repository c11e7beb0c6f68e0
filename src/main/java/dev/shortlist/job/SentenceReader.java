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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what one sentence of a job's text asks for. */
final class SentenceReader {

  /** What may stand between two members of one list. */
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*(?:,|;|/|\\(|\\)|&|\\||\\s|\\b(?:and|or|and/or|as well as|plus)\\b)*\\s*",
          Pattern.CASE_INSENSITIVE);

  /** "(AWS preferred, GCP)" is one choice all the same. */
  private static final Pattern LIKED =
      Pattern.compile(
          "\\b(?:(?:is |are )?(?:preferred|ideal)|preferabl[ey]|ideally)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_OF =
      Pattern.compile(
          "\\b(?:one|any|either) of(?: the following)?\\s*:?\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEVERAL_OF =
      Pattern.compile(
          "\\b(two|three|four|2|3|4)(?: or more)? of(?: the following| these)?\\s*[:(]?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND =
      Pattern.compile("\\b(?:and(?!/)|plus|as well as)\\b|&", Pattern.CASE_INSENSITIVE);
  private static final Pattern OR = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXAMPLES_BEFORE =
      Pattern.compile(
          "(?:\\b(?:such as|like|including|include|includes|e\\.?g\\.?,?|for example|for instance|especially)|\\()[\\s:,]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXAMPLES_AFTER =
      Pattern.compile(
          "^[\\s,)]*(?:or|and)? ?(?:an? |any |something )?(?:similar|other|others|equivalent|etc|related|the like)\\b",
          Pattern.CASE_INSENSITIVE);

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

  private static final int MOST_ALTERNATIVES = 6;

  /** Years govern a skill that stands this close behind them. */
  private static final int REACH_OF_YEARS = 60;

  private final CatalogueFiles.Read catalogue;
  private final DegreeReader degrees;
  private final Insistence insistence;
  private final AtomicInteger lists = new AtomicInteger();

  SentenceReader(CatalogueFiles.Read catalogue, Insistence insistence) {
    this.catalogue = catalogue;
    this.degrees = new DegreeReader(catalogue.degrees(), insistence);
    this.insistence = insistence;
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
    for (List<Find> run : runs(sentence, skills)) {
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

  /**
   * The lists: an "or" closes its alternatives, so "A, B or C, and D" are two; a bracket opens one
   * of kinds, "clouds (AWS, GCP)", and closes what begins within it, so "D (such as A, B), C" are
   * three.
   */
  private List<List<Find>> runs(String sentence, List<Find> skills) {
    List<List<Find>> runs = new ArrayList<>();
    boolean closed = false;
    for (Find find : skills) {
      Find last = runs.isEmpty() ? find : runs.getLast().getLast();
      boolean overlaps = last.span().end() > find.span().start();
      String between = overlaps ? "" : between(sentence, last, find);
      boolean bracketed = isBracketed(sentence, runs.isEmpty() ? find : runs.getLast().getFirst());
      boolean joined =
          !overlaps
              && JOINT
                  .matcher(bracketed ? LIKED.matcher(between).replaceAll("") : between)
                  .matches()
              && !(bracketed && between.contains(")"))
              && !(between.contains("(") && skill(find).isKindOf(last.id()))
              && !(closed && AND.matcher(between).find());
      if (joined) {
        closed |= OR.matcher(between).find();
      } else {
        runs.add(new ArrayList<>());
        closed = false;
      }
      runs.getLast().add(find);
    }
    return runs;
  }

  /** Whether a bracket is open where a find begins. */
  private static boolean isBracketed(String sentence, Find find) {
    String before = sentence.substring(0, find.span().start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private static String between(String sentence, Find left, Find right) {
    return sentence.substring(left.span().end(), right.span().start());
  }

  private List<Wish> wishes(AdvertSentence read, JobSection section, List<Find> run, int months) {
    String sentence = read.words();
    int offset = read.at().start();
    String before = sentence.substring(0, run.getFirst().span().start());
    boolean examples =
        run.size() > 1
            && (EXAMPLES_BEFORE.matcher(before).find()
                || EXAMPLES_AFTER.matcher(sentence.substring(run.getLast().span().end())).find());
    int enough = enough(before);
    Integer list = examples || enough > 0 ? lists.incrementAndGet() : null;
    Span whole = new Span(run.getFirst().span().start(), run.getLast().span().end());
    List<Wish> wishes = new ArrayList<>();
    for (List<Find> choice : list == null ? choices(sentence, run) : singles(run)) {
      Span span = new Span(choice.getFirst().span().start(), choice.getLast().span().end());
      Importance importance = insistence.of(read, list == null ? span : whole);
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

  /**
   * What of a list each answers one wish: all of "A, B or C"; where only strokes say so, what they
   * join, A, and B or C of "A, B/C".
   */
  private List<List<Find>> choices(String sentence, List<Find> run) {
    List<List<Find>> choices = new ArrayList<>();
    boolean any =
        ONE_OF.matcher(sentence.substring(0, run.getFirst().span().start())).find()
            || gaps(sentence, run).anyMatch(gap -> OR.matcher(gap).find());
    for (Find find : run) {
      boolean joined =
          !choices.isEmpty()
              && (any || between(sentence, choices.getLast().getLast(), find).strip().equals("/"));
      if (!joined) {
        choices.add(new ArrayList<>());
      }
      choices.getLast().add(find);
    }
    return choices.stream()
        .flatMap(choice -> isChoice(choice) ? Stream.of(choice) : singles(choice).stream())
        .toList();
  }

  /** Nobody chooses among many, or between a skill and a trait. */
  private boolean isChoice(List<Find> finds) {
    return finds.size() <= MOST_ALTERNATIVES
        && finds.stream()
                .map(find -> skill(find).kind() == Skill.Kind.SOFT_SKILL)
                .distinct()
                .count()
            == 1;
  }

  private static List<List<Find>> singles(List<Find> run) {
    return run.stream().map(List::of).toList();
  }

  private static Stream<String> gaps(String sentence, List<Find> run) {
    return IntStream.range(1, run.size())
        .mapToObj(i -> between(sentence, run.get(i - 1), run.get(i)));
  }

  /** How many of a list are enough, by the words before it; 0 where they do not say. */
  private static int enough(String before) {
    Matcher several = SEVERAL_OF.matcher(before);
    return several.find() ? Wording.number(several.group(1)) : 0;
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
