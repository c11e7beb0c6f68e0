package dev.shortlist.resume.contact;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Span;
import dev.shortlist.resume.contact.Names.Name;
import dev.shortlist.resume.text.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block above a résumé's first heading: name, contact, and perhaps a headline. None of it is
 * searched for skills, so that nobody called Ruby Jenkins is worth more for the name.
 *
 * @param name the person's
 * @param nameSpan where it stands, which may be in a sidebar further down
 * @param headline the ids of the occupations that the person claims here
 * @param end where the block ends
 */
public record Header(
    Optional<String> name, Optional<Span> nameSpan, List<String> headline, int end) {

  /** A line this long was flattened: only its beginning is the header. */
  private static final int FLATTENED = 300;

  private static final int SHORTEST = 150;

  /** Short lines belong to the header this far down; a photo's caption, a motto, an address. */
  private static final int MOST_LINES = 5;

  private static final int LONGEST_LINE = 45;

  private static final int LONGEST_ADDRESS = 100;

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
  private static final Pattern CONTACT =
      Pattern.compile(
          "\\(?\\+?\\d[\\d ().-]{7,}|https?://|www\\.|linkedin|github"
              + "|\\b(?:phone|tel|mobile|e-?mail|address|born|birth|nationality|citizenship|marital|married|single"
              + "|gender|sex|age|driving licence|driver's license|visa|work permit)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BULLET = Pattern.compile("^[•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇*–—-]\\s");
  private static final Pattern PARTS = Pattern.compile("\\s*(?:[|•·,]|\\s[–—-]\\s|\\t)\\s*");

  /** So many skills in one line are a list of them, and no one's name. */
  private static final int LIST = 3;

  private static final Pattern LISTED = Pattern.compile("[,;|•/].*[,;|•/]");

  /** What runs on for more words than this before its first stop is no name and no title. */
  private static final int PROSE = 8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  /**
   * The words with capitals that a line begins with, more than a sentence's first: maybe a name.
   */
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\S*\\s+){2,4}");

  private static final Pattern STOP = Pattern.compile("[.!?](?=\\s|$)");

  /** What tells the parts of a header. */
  public record Readers(
      Finder titles, Finder skills, Names names, ContactWords words, Address addresses) {}

  public Header {
    headline = List.copyOf(headline);
  }

  /** Reads the header off a résumé that is cut into sections. */
  public static Header of(String text, List<Section> sections, Readers readers) {
    Span first = sections.getFirst().body();
    int end = end(text, first, readers);
    Set<String> headline = new LinkedHashSet<>();
    List<String> lines =
        text.substring(first.start(), end).lines().filter(line -> !line.isBlank()).toList();
    boolean flattened = end < text.length() && text.charAt(end) == ' ';
    for (String line : lines) {
      for (String part : parts(line)) {
        List<Find> found = readers.titles().find(part, Setting.PROSE);
        if (flattened || isTitle(part, found)) {
          found.forEach(find -> headline.add(find.id()));
        }
      }
    }
    Optional<Name> name = readers.names().in(text, new Span(first.start(), end), sections);
    return new Header(name.map(Name::value), name.map(Name::span), List.copyOf(headline), end);
  }

  private static List<String> parts(String line) {
    return PARTS.splitAsStream(line.strip().replaceAll("^[#*_\\s]+|[*_\\s]+$", "")).toList();
  }

  /**
   * The block ends before the first line that is neither contact, nor title, nor a short line near
   * the top.
   */
  private static int end(String text, Span first, Readers readers) {
    int lines = 0;
    boolean labelled = false;
    int start = first.start();
    while (start < first.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? first.end() : Math.min(newline, first.end());
      String line = text.substring(start, end).strip();
      if (line.length() > FLATTENED) {
        return lines > 0 ? start : beforeWord(text, start + SHORTEST, first.end());
      }
      if (!line.isEmpty() && !labelled && !belongs(line, lines, readers)) {
        return start;
      }
      int own = lines == 0 && !isContact(line) ? beforeProse(line) : line.length();
      if (own < line.length()) {
        return text.indexOf(line, start) + own;
      }
      labelled = !line.isEmpty() && isLabel(line, readers);
      lines += line.isEmpty() ? 0 : 1;
      start = end + 1;
    }
    return first.end();
  }

  private static boolean belongs(String line, int linesAbove, Readers readers) {
    if (BULLET.matcher(line).find() || isList(line, readers)) {
      return false;
    }
    return linesAbove == 0
        || isContact(line)
        || parts(line).stream()
            .anyMatch(part -> isTitle(part, readers.titles().find(part, Setting.PROSE)))
        || isLabel(line, readers)
        || isAddress(line, readers)
        || (linesAbove < MOST_LINES && line.length() <= LONGEST_LINE && !line.endsWith("."));
  }

  private static boolean isList(String line, Readers readers) {
    return LISTED.matcher(line).find()
        && !EMAIL.matcher(line).find()
        && readers.skills().find(line, Setting.LISTING).size() >= LIST;
  }

  /**
   * How far a first line may name somebody: a text may begin without any contact. Of a sentence
   * these are the words with capitals at its beginning, of several short ones the first.
   */
  private static int beforeProse(String line) {
    Matcher stop = STOP.matcher(line);
    int end = stop.find() ? stop.end() : line.length();
    List<String> words =
        WORD.matcher(line.substring(0, end)).results().map(MatchResult::group).toList();
    long small = words.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
    if (words.size() > PROSE && small * 2 >= words.size()) {
      Matcher capitals = CAPITALS.matcher(line);
      return capitals.lookingAt() ? capitals.end() : 0;
    }
    return line.length() > LONGEST_ADDRESS ? end : line.length();
  }

  private static boolean isContact(String line) {
    return EMAIL.matcher(line).find() || CONTACT.matcher(line).find();
  }

  /** Whether what a line announces stands on the next. */
  private static boolean isLabel(String line, Readers readers) {
    return readers.words().label(line).filter(label -> label.end() == line.length()).isPresent();
  }

  private static boolean isAddress(String line, Readers readers) {
    return line.length() <= LONGEST_ADDRESS
        && !line.endsWith(".")
        && readers
            .addresses()
            .of(line, new Span(0, line.length()))
            .filter(found -> found.sure() && found.hasTown())
            .isPresent();
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
}
