package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block above a résumé's first heading: name, contact, and perhaps a headline. None of it is
 * searched for skills, so that nobody called Ruby Jenkins is worth more for the name.
 *
 * @param name the person's
 * @param headline the ids of the occupations that the person claims here
 * @param end where the block ends
 */
record Header(Optional<String> name, List<String> headline, int end) {

  /** A line this long was flattened: only its beginning is the header. */
  private static final int FLATTENED = 300;

  private static final int SHORTEST = 150;

  /** Short lines belong to the header this far down; a photo's caption, a motto, an address. */
  private static final int MOST_LINES = 5;

  private static final int LONGEST_LINE = 45;

  private static final int MOST_NAME_WORDS = 5;

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
  private static final Pattern CONTACT =
      Pattern.compile(
          "\\(?\\+?\\d[\\d ().-]{7,}|https?://|www\\.|linkedin|github"
              + "|\\b(?:phone|tel|mobile|e-?mail|address|born|birth|nationality|citizenship|marital|married|single"
              + "|gender|sex|age|driving licence|driver's license|visa|work permit)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BULLET = Pattern.compile("^[•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇*–—-]\\s");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "[\\d@:/|\\\\•()]|\\b(?:resume|résumé|curriculum|vitae|cv|page|lebenslauf)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PARTS = Pattern.compile("\\s*(?:[|•·,]|\\s[–—-]\\s|\\t)\\s*");
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^(?:name\\s*:\\s*)?(?:(?:dr|mr|mrs|ms|miss|prof)\\.?\\s+)*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+),\\s+(\\p{Lu}[\\p{L}'’-]+)");
  private static final Pattern WORD = Pattern.compile("\\S+");

  Header {
    headline = List.copyOf(headline);
  }

  /** Reads the header off a résumé whose first section is given. */
  static Header of(String text, Span first, Finder titles) {
    int end = end(text, first, titles);
    Optional<String> name = Optional.empty();
    Set<String> headline = new LinkedHashSet<>();
    List<String> lines =
        text.substring(first.start(), end).lines().filter(line -> !line.isBlank()).toList();
    boolean flattened = end < text.length() && text.charAt(end) == ' ';
    boolean halved = false;
    for (String line : lines) {
      for (String part : parts(line)) {
        List<Find> found = titles.find(part, Setting.PROSE);
        if (flattened || isTitle(part, found)) {
          found.forEach(find -> headline.add(find.id()));
          halved = false;
        } else if (name.isEmpty() && isName(part)) {
          name = Optional.of(part.strip());
          halved = isOneWord(line);
        } else if (halved && isOneWord(line) && isName(line) && isAlike(name.get(), line)) {
          name = Optional.of(name.get() + " " + line.strip());
          halved = false;
        }
      }
    }
    return new Header(name, List.copyOf(headline), end);
  }

  private static List<String> parts(String line) {
    String bare =
        HONORIFIC.matcher(line.strip().replaceAll("^[#*_\\s]+|[*_\\s]+$", "")).replaceFirst("");
    Matcher reversed = SURNAME_FIRST.matcher(bare);
    if (reversed.matches()) {
      return List.of(reversed.group(2) + " " + reversed.group(1));
    }
    return PARTS.splitAsStream(bare).toList();
  }

  /**
   * The block ends before the first line that is neither contact, nor title, nor a short line near
   * the top.
   */
  private static int end(String text, Span first, Finder titles) {
    int lines = 0;
    int start = first.start();
    while (start < first.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? first.end() : Math.min(newline, first.end());
      String line = text.substring(start, end).strip();
      if (line.length() > FLATTENED) {
        return lines > 0 ? start : beforeWord(text, start + SHORTEST, first.end());
      }
      if (!line.isEmpty() && !belongs(line, lines, titles)) {
        return start;
      }
      lines += line.isEmpty() ? 0 : 1;
      start = end + 1;
    }
    return first.end();
  }

  private static boolean belongs(String line, int linesAbove, Finder titles) {
    if (BULLET.matcher(line).find()) {
      return false;
    }
    return linesAbove == 0
        || EMAIL.matcher(line).find()
        || CONTACT.matcher(line).find()
        || parts(line).stream().anyMatch(part -> isTitle(part, titles.find(part, Setting.PROSE)))
        || (linesAbove < MOST_LINES && line.length() <= LONGEST_LINE && !line.endsWith("."));
  }

  private static int beforeWord(String text, int at, int limit) {
    int space = at >= limit ? -1 : text.indexOf(' ', at);
    return space < 0 ? limit : Math.min(space, limit);
  }

  /** Whether a part of a line is a job title and nothing else but words of rank. */
  private static boolean isTitle(String part, List<Find> found) {
    if (found.isEmpty()) {
      return false;
    }
    return Atom.of(part).stream()
        .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
        .filter(atom -> found.stream().noneMatch(find -> find.span().contains(atom.span())))
        .allMatch(atom -> Ranks.WORDS.contains(atom.in(part).toLowerCase(Locale.ROOT)));
  }

  private static boolean isOneWord(String line) {
    return WORD.matcher(line).results().count() == 1;
  }

  /** Given name and surname on lines of their own are both in capitals or both not. */
  private static boolean isAlike(String one, String other) {
    return isInCapitals(one) == isInCapitals(other);
  }

  private static boolean isInCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isName(String part) {
    long words = WORD.matcher(part).results().count();
    return words <= MOST_NAME_WORDS
        && !part.isBlank()
        && !NOT_A_NAME.matcher(part).find()
        && Character.isLetter(part.strip().codePointAt(0));
  }
}
