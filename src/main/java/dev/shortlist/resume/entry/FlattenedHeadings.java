package dev.shortlist.resume.entry;

import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingPart.Gap;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of dated entries in text that lost its line breaks: the runs of capitalised
 * words beside the dates. Their parts are told by what they mean.
 */
final class FlattenedHeadings {

  /** So much better a rarer side has to be than a more frequent one. */
  private static final int CLEARLY_BETTER = 6;

  private static final int MOST_MODIFIERS = 2;

  /** A heading stands within this many chars of its date. */
  private static final int REACH = 160;

  /** Prepositions are shorter. */
  private static final int LONGEST_WORD = 12;

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\p{L}\\.)+|\\p{Lu}\\p{Ll}{0,3}\\.|(?:Inc|Corp|Ltd|Pvt|Dept|Univ|Assoc)\\.,?");
  private static final Pattern BULLET = Pattern.compile("[•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇*]");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'’&-]*");

  /** Signs that part titles from employers and do not stand within either. */
  private static final Set<Gap> SURE = EnumSet.of(Gap.BAR, Gap.AT, Gap.DASH);

  private static final Pattern UNTIL_COMMA =
      Pattern.compile("\\s*(\\p{Lu}[^,|•.:;–—]{1,60}?)\\s*(?:[,|]|\\s[–—-]\\s)");

  private static final Pattern CLOSES = Pattern.compile("\\)[,;]?$");

  private static final Pattern BAR = Pattern.compile("[|–—-]+|·|/");

  private final HeadingWords words;
  private final HeadingReader headings;

  FlattenedHeadings(HeadingWords words, HeadingReader headings) {
    this.words = words;
    this.headings = headings;
  }

  /** On which side of its date a heading stands. */
  enum Side {
    BEFORE,
    AFTER,
    /** The title before it, the employer after. */
    BOTH
  }

  /**
   * The headings of the dates within a section in order. On which side they stand is mostly the
   * same throughout a section, so it is chosen for the section as a whole.
   */
  List<EntryHeading> of(String text, Span section, List<Dated> dates) {
    List<EntryHeading> best = List.of();
    int most = Integer.MIN_VALUE;
    for (Side side : Side.values()) {
      Custom custom = new Custom();
      headings(text, section, dates, side, new Custom())
          .forEach(heading -> custom.learn(heading.named()));
      List<EntryHeading> found = headings(text, section, dates, side, custom);
      int total = found.stream().mapToInt(heading -> heading.named().total()).sum();
      if (total > most) {
        most = total + CLEARLY_BETTER;
        best = found;
      }
    }
    return best;
  }

  private List<EntryHeading> headings(
      String text, Span section, List<Dated> dates, Side side, Custom custom) {
    List<EntryHeading> found = new ArrayList<>();
    int floor = section.start();
    for (int i = 0; i < dates.size(); i++) {
      Dated dated = dates.get(i);
      int ceiling = i + 1 < dates.size() ? dates.get(i + 1).span().start() : section.end();
      Span date = dated.span();
      Span before =
          side == Side.AFTER ? new Span(date.start(), date.start()) : before(text, date, floor);
      Span after =
          side == Side.BEFORE ? new Span(date.end(), date.end()) : after(text, date, ceiling);
      List<HeadingPart> parts = new ArrayList<>(parts(text, before));
      parts.addAll(parts(text, after));
      Span span =
          new Span(Math.min(before.start(), date.start()), Math.max(after.end(), date.end()));
      found.add(new EntryHeading(span, Optional.of(dated), headings.read(text, parts, custom)));
      floor = span.end();
    }
    return found;
  }

  /** What may name the entry and ends where its date begins. */
  private Span before(String text, Span date, int floor) {
    int least = Math.max(floor, date.start() - REACH);
    int start = date.start();
    boolean barred = false;
    int bar = date.start();
    int next = date.start();
    boolean inBracket = false;
    for (Span token : tokens(text, new Span(Math.min(least, start), start)).reversed()) {
      String written = token.in(text);
      inBracket |= CLOSES.matcher(written).find();
      if (inBracket) {
        inBracket = written.indexOf('(') < 0;
        start = token.start();
        next = start;
        continue;
      }
      boolean ends = endsSentence(written) && !Character.isLowerCase(text.codePointAt(next));
      boolean isBar = BAR.matcher(written).matches();
      if (ends
          || (!mayBelong(written) && !isBar && (!barred || BULLET.matcher(written).lookingAt()))) {
        break;
      }
      barred |= isBar;
      bar = isBar ? token.start() : bar;
      start = token.start();
      next = start;
    }
    Span run = withoutEdges(text, new Span(start, date.start()));
    return withoutObject(text, barred ? fromTitle(text, run, bar) : run);
  }

  /**
   * What follows a preposition is the object of the sentence before: "kept the books in Excel Sales
   * Intern".
   */
  private Span withoutObject(String text, Span run) {
    String before = text.substring(Math.max(0, run.start() - LONGEST_WORD), run.start()).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    if (!words.isPreposition(last)) {
      return run;
    }
    String first = run.in(text).split("[,|]", 2)[0];
    int object = first.indexOf(' ') + 1;
    int title =
        words.occupations(first).stream()
            .findFirst()
            .map(found -> withRanks(first, found.span().start()))
            .orElse(words.titleEnds(first).isEmpty() ? 0 : object);
    return new Span(run.start() + title, run.end());
  }

  /**
   * Where bars part a heading its title may have small letters: of what stands before the first bar
   * that which looks most like a title, from a capital on.
   */
  private Span fromTitle(String text, Span run, int bar) {
    if (bar <= run.start()) {
      return run;
    }
    int best = run.start();
    int most = Integer.MIN_VALUE;
    boolean joined = false;
    for (Span token : tokens(text, new Span(run.start(), bar))) {
      boolean begins = !joined && Character.isUpperCase(text.codePointAt(token.start()));
      joined = HeadingWords.CONNECTIVES.contains(token.in(text).toLowerCase(Locale.ROOT));
      if (begins) {
        String written = text.substring(token.start(), bar).strip();
        int score = Math.max(words.title(written), words.employer(written));
        if (score > most) {
          most = score;
          best = token.start();
        }
      }
    }
    return new Span(best, run.end());
  }

  /** A title may have small letters where a comma or a bar ends it. */
  private Span titleUntilComma(String text, Span room) {
    Matcher until = UNTIL_COMMA.matcher(text).region(room.start(), room.end());
    boolean isTitle = until.lookingAt() && words.title(until.group(1)) >= HeadingWords.LEAST_TITLE;
    return isTitle ? new Span(until.start(1), until.end(1)) : new Span(room.start(), room.start());
  }

  /** What may name the entry and begins where its date ends; then a sentence begins. */
  private Span after(String text, Span date, int ceiling) {
    int most = Math.min(ceiling, date.end() + REACH);
    int end = date.end();
    int lastCapital = end;
    boolean inBracket = false;
    Span title = titleUntilComma(text, new Span(date.end(), Math.max(most, date.end())));
    for (Span token : tokens(text, new Span(date.end(), Math.max(most, date.end())))) {
      String written = token.in(text);
      inBracket |= written.startsWith("(");
      if (inBracket) {
        inBracket = written.indexOf(')') < 0;
        end = token.end();
        lastCapital = end;
        continue;
      }
      if (!mayBelong(written) && token.start() >= title.end()) {
        boolean goesOn = Character.isLetter(written.codePointAt(0));
        end = goesOn ? lastCapital : end;
        break;
      }
      if (Character.isUpperCase(written.codePointAt(0))) {
        lastCapital = token.start();
      }
      end = token.end();
      if (endsSentence(written)) {
        break;
      }
    }
    Span run = withoutEdges(text, new Span(date.end(), end));
    return place(text, run).map(place -> new Span(run.start(), place.end())).orElse(run);
  }

  private static List<Span> tokens(String text, Span room) {
    return TOKEN
        .matcher(text)
        .region(room.start(), room.end())
        .results()
        .map(token -> new Span(token.start(), token.end()))
        .toList();
  }

  private static boolean mayBelong(String token) {
    if (BULLET.matcher(token).lookingAt() && !token.equals("·")) {
      return false;
    }
    Matcher word = WORD.matcher(token);
    if (!word.find()) {
      return token.chars().noneMatch(Character::isDigit);
    }
    return Character.isUpperCase(word.group().codePointAt(0))
        || HeadingWords.CONNECTIVES.contains(word.group().toLowerCase(Locale.ROOT));
  }

  private static boolean endsSentence(String token) {
    char last = token.charAt(token.length() - 1);
    return ".;:!?".indexOf(last) >= 0 && !ABBREVIATION.matcher(token).matches();
  }

  private static Span withoutEdges(String text, Span run) {
    List<Span> tokens = tokens(text, run);
    int first = 0;
    int last = tokens.size();
    while (first < last && isEdge(tokens.get(first).in(text))) {
      first++;
    }
    while (last > first && isEdge(tokens.get(last - 1).in(text))) {
      last--;
    }
    return first == last
        ? new Span(run.end(), run.end())
        : new Span(tokens.get(first).start(), tokens.get(last - 1).end());
  }

  private static boolean isEdge(String token) {
    return HeadingWords.CONNECTIVES.contains(token.toLowerCase(Locale.ROOT))
        || token.chars().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The parts of a heading: cut at its signs; where these do not part all, also around its place
   * and where a title or a company ends.
   */
  private List<HeadingPart> parts(String text, Span heading) {
    List<HeadingPart> signed = signed(text, heading, Gap.LINE);
    if (signed.stream().filter(part -> SURE.contains(part.gap())).count() >= 2) {
      return signed;
    }
    List<HeadingPart> parts = new ArrayList<>();
    int start = heading.start();
    for (Optional<Span> place = place(text, new Span(start, heading.end()));
        place.isPresent();
        place = place(text, new Span(start, heading.end()))) {
      parts.addAll(cut(text, signed(text, new Span(start, place.get().start()), gap(parts))));
      parts.addAll(signed(text, place.get(), gap(parts)));
      start = place.get().end();
    }
    parts.addAll(cut(text, signed(text, new Span(start, heading.end()), gap(parts))));
    return parts;
  }

  private static Gap gap(List<HeadingPart> before) {
    return before.isEmpty() ? Gap.LINE : Gap.BAR;
  }

  private Optional<Span> place(String text, Span within) {
    return words.places().fullPlace(within.in(text)).map(place -> place.plus(within.start()));
  }

  private static List<HeadingPart> signed(String text, Span heading, Gap first) {
    List<HeadingPart> parts = new ArrayList<>();
    for (HeadingPart part :
        HeadingPart.of(text, heading, new Span(heading.start(), heading.start()), 0)) {
      parts.add(parts.isEmpty() ? new HeadingPart(part.span(), first, 0) : part);
    }
    return parts;
  }

  private List<HeadingPart> cut(String text, List<HeadingPart> signed) {
    List<HeadingPart> parts = new ArrayList<>();
    for (HeadingPart part : signed) {
      Gap gap = part.gap();
      int start = part.span().start();
      for (int cut : cuts(part.span().in(text))) {
        int end = part.span().start() + cut;
        parts.add(new HeadingPart(new Span(start, end).trimmed(text), gap, 0));
        gap = Gap.SPACE;
        start = end;
      }
      parts.add(new HeadingPart(new Span(start, part.span().end()).trimmed(text), gap, 0));
    }
    return parts;
  }

  /** Where a part without signs is to be cut, by what its words mean. */
  private Iterable<Integer> cuts(String part) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Find title : words.occupations(part)) {
      cuts.add(withModifiers(part, title.span().start()));
      cuts.add(withStatus(part, title.span().end()));
    }
    if (cuts.isEmpty()) {
      words.titleEnds(part).forEach(cuts::add);
    }
    words.places().companyEnds(part).forEach(cuts::add);
    words.places().townStarts(part).forEach(cuts::add);
    cuts.removeIf(cut -> cut <= 0 || cut >= part.length() || goesOn(part, cut));
    return cuts;
  }

  /** "Vice President of Sales", "University of Leeds" and "R&D" do not end where they might. */
  private static boolean goesOn(String part, int cut) {
    Matcher next = TOKEN.matcher(part).region(cut, part.length());
    boolean connects =
        next.find() && HeadingWords.CONNECTIVES.contains(next.group().toLowerCase(Locale.ROOT));
    String before = part.substring(0, cut).stripTrailing();
    String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return connects || HeadingWords.CONNECTIVES.contains(last) || before.isEmpty();
  }

  /** A title ends with how it is held: "Cabin Crew Trainee". */
  private int withStatus(String part, int end) {
    int to = end;
    Matcher next = TOKEN.matcher(part);
    while (next.find(to) && words.isStatus(next.group())) {
      to = next.end();
    }
    return to;
  }

  /**
   * A title begins with its ranks ("Senior"); with two words before it that name nothing else,
   * where they begin the part ("Key Account Executive"), for there is nothing that they could be
   * instead.
   */
  private int withModifiers(String part, int start) {
    int from = withRanks(part, start);
    String before = part.substring(0, from).strip();
    boolean modifies =
        !before.isEmpty()
            && before.split("\\s+").length <= MOST_MODIFIERS
            && words.places().companyEnds(before).isEmpty()
            && words.places().townStarts(before).isEmpty()
            && !words.hasSchoolWord(before);
    return modifies ? 0 : from;
  }

  private static int withRanks(String part, int start) {
    int from = start;
    while (from > 0) {
      String before = part.substring(0, from).stripTrailing();
      int word = before.lastIndexOf(' ') + 1;
      if (before.isEmpty() || !HeadingWords.isRank(before.substring(word))) {
        break;
      }
      from = word;
    }
    return from;
  }
}
