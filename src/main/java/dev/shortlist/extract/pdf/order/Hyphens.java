package dev.shortlist.extract.pdf.order;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which hyphens at the end of a line only part a word. The words that the file has elsewhere tell
 * how a parted one is written.
 */
final class Hyphens {

  /** What often stands before a hyphen that is part of a word. */
  private static final Set<String> PREFIXES =
      Set.of(
          """
          all anti back client co cost cross customer cutting data decision deep e end
          ever evidence fast first five four front full fully future goal half hands hard
          high highly industry know large lead long low machine many mid multi near new
          next non object off one open peer point post pre problem real results role
          second self semi server short single six small state step team technology test
          third three time top two ultra user web well work world year\
          """
              .split("\\s+"));

  private static final Pattern PARTED = Pattern.compile("(?U)(\\p{L}+)-$");
  private static final Pattern REST = Pattern.compile("(?U)^\\p{Ll}\\p{L}*");
  private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}-]+");

  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  /** The hyphens of a file; a file that parts no word need not be looked through. */
  static Hyphens of(List<ReadPage> pages) {
    List<Line> lines =
        pages.stream().flatMap(page -> page.blocks().stream()).flatMap(List::stream).toList();
    Set<String> words = new HashSet<>();
    if (lines.stream().anyMatch(line -> PARTED.matcher(line.chunks().getLast().text()).find())) {
      lines.stream()
          .flatMap(line -> line.chunks().stream())
          .map(chunk -> chunk.text().toLowerCase(Locale.ROOT))
          .forEach(text -> WORD.matcher(text).results().forEach(word -> words.add(word.group())));
    }
    return new Hyphens(words);
  }

  /** Whether a word goes on in the next line. */
  static boolean goesOn(Chunk last, String next) {
    return REST.matcher(next).find() && (last.soft() || PARTED.matcher(last.text()).find());
  }

  /** Whether the hyphen at its end is no part of a word that goes on. */
  boolean isDropped(Chunk last, String next) {
    Matcher parted = PARTED.matcher(last.text());
    Matcher rest = REST.matcher(next);
    if (last.soft() || !parted.find() || !rest.find()) {
      return false; // a soft one is not written in the first place
    }
    String start = parted.group(1);
    String first = start.toLowerCase(Locale.ROOT);
    String second = rest.group().toLowerCase(Locale.ROOT);
    if (words.contains(first + "-" + second)) {
      return false;
    }
    boolean capital = Character.isUpperCase(start.codePointBefore(start.length()));
    boolean likely = !capital && first.length() > 1 && !PREFIXES.contains(first);
    return likely || words.contains(first + second);
  }
}
