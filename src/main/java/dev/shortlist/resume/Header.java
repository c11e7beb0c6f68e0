package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Span;
import java.util.ArrayList;
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
 * @param contact name and addresses
 * @param headline the ids of the occupations that the person claims here
 * @param end where the block ends
 */
record Header(Contact contact, List<String> headline, int end) {

  /** More than this before the first heading is a résumé without headings, not a header. */
  private static final int LONGEST = 700;

  /** In such a text only the first lines are the header. */
  private static final int SHORTEST = 150;

  private static final int MOST_NAME_WORDS = 5;

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "[\\d@:/|\\\\•()]|\\b(?:resume|résumé|curriculum|vitae|cv|page)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("\\s*(?:[|•·,]|\\s[–—-]\\s|\\t)\\s*");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Set<String> RANKS =
      Set.of(
          "senior",
          "sr",
          "junior",
          "jr",
          "lead",
          "principal",
          "staff",
          "chief",
          "head",
          "of",
          "and",
          "the",
          "associate",
          "assistant",
          "trainee",
          "i",
          "ii",
          "iii",
          "intern",
          "freelance",
          "certified");

  Header {
    headline = List.copyOf(headline);
  }

  /** Reads the header off a résumé whose first section is given. */
  static Header of(String text, Span first, Finder titles) {
    int end = first.length() > LONGEST ? shortened(text, first) : first.end();
    Optional<String> name = Optional.empty();
    Set<String> headline = new LinkedHashSet<>();
    List<String> lines =
        text.substring(first.start(), end).lines().filter(line -> !line.isBlank()).toList();
    boolean flattened = !lines.isEmpty() && lines.getFirst().length() > SHORTEST * 2 / 3;
    for (String line : lines) {
      for (String part : parts(line)) {
        List<Find> found = titles.find(part, Setting.PROSE);
        if (flattened || isTitle(part, found)) {
          found.forEach(find -> headline.add(find.id()));
        } else if (name.isEmpty() && isName(part)) {
          name = Optional.of(part.strip());
        }
      }
    }
    List<String> emails = new ArrayList<>();
    Matcher email = EMAIL.matcher(text);
    while (email.find()) {
      if (!emails.contains(email.group())) {
        emails.add(email.group());
      }
    }
    return new Header(new Contact(name, emails), List.copyOf(headline), end);
  }

  private static List<String> parts(String line) {
    String bare = line.strip().replaceAll("^[#*_\\s]+|[*_\\s]+$", "");
    return PARTS.splitAsStream(bare).toList();
  }

  private static int shortened(String text, Span first) {
    int newline = text.indexOf('\n', first.start() + SHORTEST);
    int line = newline < 0 ? first.end() : newline;
    if (line - first.start() <= LONGEST) {
      return Math.min(line, first.end());
    }
    int space = text.indexOf(' ', first.start() + SHORTEST);
    return space < 0 ? first.end() : Math.min(space, first.end());
  }

  /** Whether a part of a line is a job title and nothing else but words of rank. */
  private static boolean isTitle(String part, List<Find> found) {
    if (found.isEmpty()) {
      return false;
    }
    return Atom.of(part).stream()
        .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
        .filter(atom -> found.stream().noneMatch(find -> find.span().contains(atom.span())))
        .allMatch(atom -> RANKS.contains(atom.in(part).toLowerCase(Locale.ROOT)));
  }

  private static boolean isName(String part) {
    long words = WORD.matcher(part).results().count();
    return words <= MOST_NAME_WORDS
        && !part.isBlank()
        && !NOT_A_NAME.matcher(part).find()
        && Character.isLetter(part.strip().codePointAt(0));
  }
}
