package dev.shortlist.extract.plain;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the sets of Latin letters apart by what the languages written in them need: decoded
 * rightly, the letters beyond ASCII are those of one alphabet, and no sign stands within a word.
 */
final class Alphabets {

  private static final List<String> WESTERN =
      List.of(
          "æøåé", // Danish, Norwegian
          "åäöé", // Swedish, Finnish
          "äöüß",
          "àâæçèéêëîïôœùûüÿ",
          "áéíñóúüºª",
          "áàâãçéêíóôõúüºª",
          "àèéìíîòóùú",
          "éëïóöüè",
          "áæéíóðöúýþ",
          "àçèéíïòóúü");

  private static final List<String> CENTRAL =
      List.of(
          "ąćęłńóśźż",
          "áčďéěíňóřšťúůýž",
          "áäčďéíĺľňóôŕšťúýž",
          "áéíóöőúüű",
          "ăâîşţ",
          "čćđšž"); // Croatian, Slovene

  private static final List<String> TURKISH = List.of("çğıöşüâîû");

  private static final List<String> BALTIC = List.of("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž");

  /** What may stand before a word without a space, and after one. */
  private static final String BEFORE = "’‘“„«‹–—·•¿¡\u00AD";

  private static final String AFTER = "’‘“”»›–—·…®™©°\u00AD";

  /** A sign within a word weighs as much as so many letters of another alphabet. */
  private static final int SIGN = 2;

  /** Tried in this order; of equals the first is taken, which is the most common on the web. */
  private static final List<LatinSet> SETS =
      List.of(
          new LatinSet("windows-1252", WESTERN),
          new LatinSet("windows-1250", CENTRAL),
          new LatinSet("ISO-8859-2", CENTRAL),
          new LatinSet("windows-1254", TURKISH),
          new LatinSet("windows-1257", BALTIC),
          new LatinSet("x-MacRoman", WESTERN));

  private record LatinSet(Charset charset, List<Set<Integer>> alphabets) {
    LatinSet(String name, List<String> alphabets) {
      this(
          Charset.forName(name),
          alphabets.stream()
              .map(letters -> letters.codePoints().boxed().collect(Collectors.toSet()))
              .toList());
    }
  }

  private static final Set<String> LATIN =
      Set.of(
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-3",
          "ISO-8859-4",
          "ISO-8859-9",
          "ISO-8859-13",
          "ISO-8859-15",
          "windows-1250",
          "windows-1252",
          "windows-1254",
          "windows-1257",
          "x-MacRoman");

  private Alphabets() {}

  /** Whether a character set has Latin letters beyond ASCII, and nothing else. */
  static boolean isLatin(Charset charset) {
    return LATIN.contains(charset.name());
  }

  /** The text in the set that fits best. */
  static Optional<String> decode(byte[] content) {
    return SETS.stream()
        .map(set -> new Decoded(new String(content, set.charset), set))
        .reduce((best, other) -> other.faults() < best.faults() ? other : best)
        .map(Decoded::text);
  }

  private static final class Decoded {
    private final String text;
    private final long faults;

    Decoded(String text, LatinSet set) {
      this.text = text;
      int[] letters = text.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).toArray();
      long foreign =
          set.alphabets.stream()
              .mapToLong(alphabet ->
                  Arrays.stream(letters).filter(c -> !alphabet.contains(lower(c))).count())
              .min()
              .orElse(letters.length);
      this.faults = foreign + SIGN * signs(text);
    }

    String text() {
      return text;
    }

    long faults() {
      return faults;
    }

    /** Turkish has a capital of its own for the dotted i. */
    private static int lower(int c) {
      return c == 'İ' ? 'ı' : Character.toLowerCase(c);
    }

    /** Signs beyond ASCII that touch a letter and do not belong to it. */
    private static long signs(String text) {
      return IntStream.range(0, text.length())
          .filter(i -> text.charAt(i) > 0x7F && !Character.isLetter(text.charAt(i)))
          .filter(i -> isStrange(text, i))
          .count();
    }

    private static boolean isStrange(String text, int i) {
      char c = text.charAt(i);
      return Character.isISOControl(c)
          || c == '\uFFFD'
          || (isLetter(text, i + 1) && BEFORE.indexOf(c) < 0)
          || (isLetter(text, i - 1) && AFTER.indexOf(c) < 0);
    }

    private static boolean isLetter(String text, int i) {
      return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }
  }
}
