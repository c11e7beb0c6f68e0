package dev.shortlist.extract.pdf.order;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which hyphens at the end of a line only part a word. The words that the file has elsewhere tell
 * how a parted one is written, then the program that set it: browsers and word processors part no
 * words by themselves, so that their hyphens belong to the words, and TeX and its kind do.
 */
final class Hyphens {

  /** What often stands before a hyphen that is part of a word. */
  private static final Set<String> PREFIXES =
      Set.of(
          """
          all anti back client co cost cross customer cutting data decision deep e end
          ever evidence fast fine first five four front full fully future goal half hands hard
          high highly industry know large lead long low machine many mid multi near new
          next non object off one open peer point post pre problem real results role
          second self semi server short single six small state step team technology test
          third three time top two ultra user web well work world year\
          """
              .split("\\s+"));

  /** And what stands after one. */
  private static final Set<String> TAILS =
      Set.of(
          """
          aware based by centric class critical day driven edge effective efficient end
          facing focused free friendly functional going grade grained hand in intensive
          learning level oriented paced party performance platform quality rate ready
          related scale side site source specific stack tenant term threaded time to
          tolerant top up wide world\
          """
              .split("\\s+"));

  /** An address, or a word that has hyphens besides, is not parted where it had none. */
  private static final Pattern WHOLE = Pattern.compile("(?U)\\w-.*-$|\\w[.@]\\w|://");

  private static final Pattern REST = Pattern.compile("(?U)^\\p{Ll}\\p{L}*");
  private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}-]+");

  private static final Pattern PARTS_WORDS =
      Pattern.compile(
          "(?i)tex|dvipdfm|ghostscript|typst|indesign|scribus|quark|framemaker|prince|affinity"
              + "|antenna house|\\bfop\\b|publisher");

  private final Set<String> words;
  private final boolean partsWords;

  /** Whether soft hyphens are painted within lines too, so that they are plain ones. */
  private final boolean softAreHard;

  private Hyphens(Set<String> words, boolean partsWords, boolean softAreHard) {
    this.words = words;
    this.partsWords = partsWords;
    this.softAreHard = softAreHard;
  }

  /**
   * The hyphens of a file.
   *
   * @param program what set the file, or nothing where that is not known
   */
  static Hyphens of(List<ReadPage> pages, String program) {
    List<Line> lines =
        pages.stream().flatMap(page -> page.blocks().stream()).flatMap(List::stream).toList();
    Set<String> words = new HashSet<>();
    boolean softAreHard =
        lines.stream().flatMap(line -> line.chunks().stream()).anyMatch(Chunk::softWithin);
    // A file that parts no word need not be looked through.
    if (lines.stream().anyMatch(line -> !start(line.chunks().getLast().text()).isEmpty())) {
      lines.stream()
          .flatMap(line -> line.chunks().stream())
          .map(chunk -> chunk.text().toLowerCase(Locale.ROOT))
          .forEach(text -> WORD.matcher(text).results().forEach(word -> words.add(word.group())));
    }
    return new Hyphens(
        words, program.isBlank() || PARTS_WORDS.matcher(program).find(), softAreHard);
  }

  /** The letters before the hyphen that a text ends with; nothing where it does not. */
  private static String start(String text) {
    if (!text.endsWith("-")) {
      return "";
    }
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return text.substring(start, end);
  }

  /** Whether a word goes on in the next line. */
  static boolean goesOn(Chunk last, String next) {
    return !start(last.text()).isEmpty() && REST.matcher(next).find();
  }

  /** Whether the hyphen at its end is no part of a word that goes on. */
  boolean isDropped(Chunk last, String next) {
    if (last.soft() && !softAreHard) {
      return true;
    }
    String start = start(last.text());
    Matcher rest = REST.matcher(next);
    if (start.isEmpty() || !rest.find() || WHOLE.matcher(last.text()).find()) {
      return false;
    }
    String first = start.toLowerCase(Locale.ROOT);
    String second = rest.group().toLowerCase(Locale.ROOT);
    if (words.contains(first + second) || words.contains(first + "-" + second)) {
      return !words.contains(first + "-" + second);
    }
    boolean capital = Character.isUpperCase(start.codePointBefore(start.length()));
    return partsWords
        && !capital
        && first.length() > 1
        && !PREFIXES.contains(first)
        && !TAILS.contains(second);
  }
}
