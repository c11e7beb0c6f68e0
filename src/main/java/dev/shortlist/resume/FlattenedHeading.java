package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Span;
import dev.shortlist.resume.HeadingPart.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what names an entry in text that lost its line breaks: the run of capitalised words before
 * its date, or after it where the section begins with one. Its parts are told by what they mean.
 */
final class FlattenedHeading {

  /** A heading stands within this many chars of its date. */
  private static final int REACH = 160;

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\p{L}\\.)+|\\p{Lu}\\p{Ll}{0,3}\\.|(?:Inc|Corp|Ltd|Pvt|Dept|Univ|Assoc)\\.,?");
  private static final Pattern BULLET = Pattern.compile("[•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇*]");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'’&-]*");

  private final HeadingWords words;

  FlattenedHeading(HeadingWords words) {
    this.words = words;
  }

  /** The heading that ends where its date begins. */
  Span before(String text, Span date, int floor) {
    int least = Math.max(floor, date.start() - REACH);
    int start = date.start();
    List<Span> tokens = tokens(text, new Span(Math.min(least, start), start));
    for (Span token : tokens.reversed()) {
      String written = token.in(text);
      boolean ends = token.end() < date.start() && endsSentence(written) && start != date.start();
      if (ends || !mayBelong(written)) {
        break;
      }
      start = token.start();
    }
    return withoutEdges(text, new Span(start, date.start()));
  }

  /** The heading that begins where its date ends. */
  Span after(String text, Span date, int ceiling) {
    int most = Math.min(ceiling, date.end() + REACH);
    int end = date.end();
    for (Span token : tokens(text, new Span(date.end(), Math.max(most, date.end())))) {
      String written = token.in(text);
      if (!mayBelong(written)) {
        break;
      }
      end = token.end();
      if (endsSentence(written)) {
        break;
      }
    }
    return withoutEdges(text, new Span(date.end(), end));
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

  /** The parts of a heading: cut at its signs, and where a title, a company or a town ends. */
  List<HeadingPart> parts(String text, Span heading) {
    List<HeadingPart> parts = new ArrayList<>();
    for (HeadingPart part :
        HeadingPart.of(text, heading, new Span(heading.start(), heading.start()), 0)) {
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
      cuts.add(withRanks(part, title.span().start()));
      cuts.add(title.span().end());
    }
    if (cuts.isEmpty()) {
      words.titleEnds(part).forEach(cuts::add);
    }
    words.companyEnds(part).forEach(cuts::add);
    words.townStarts(part).forEach(cuts::add);
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
