package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The legal forms that companies bear at the end of their names: "Quillon Inc.", "Solmar S.A.". */
final class LegalForms {

  /** "S.A. de C.V.", "& Co. KG". */
  private static final int LONGEST = 16;

  private static final Pattern FORM =
      Pattern.compile(
          "(?:inc|incorporated|corp|corporation|ltd|limited|llc|llp|plc|pvt|pty|gmbh|mbh|ag|kg|kgaa|ohg|ug|se|s\\.?a\\.?s"
              + "|s\\.?a\\.?r\\.?l|s\\.?l\\.?u?|s\\.?r\\.?l|s\\.?p\\.?a|s\\.?a(?:\\.? de c\\.?v)?|sp\\.? z o\\.?o|e\\.?v|n\\.?v|b\\.?v|lda|ltda|oy|ab|a/s|aps|co)\\b\\.?"
              + "(?=\\s*$|\\s*[,)&-]|\\s+(?:co|ltd|kg|limited)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** The letters that a form begins with, up to its first sign. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "pvt",
          "pty",
          "gmbh",
          "mbh",
          "ag",
          "kg",
          "kgaa",
          "ohg",
          "ug",
          "se",
          "s",
          "sa",
          "sas",
          "sar",
          "sarl",
          "sl",
          "slu",
          "sr",
          "srl",
          "sp",
          "spa",
          "e",
          "ev",
          "n",
          "nv",
          "b",
          "bv",
          "lda",
          "ltda",
          "oy",
          "ab",
          "a",
          "aps",
          "co");

  private static final int LONGEST_BEGINNING = "incorporated".length();

  private LegalForms() {}

  /** Whether a name in a text ends with one. */
  static boolean isIn(String text) {
    return !in(text, 1).isEmpty();
  }

  /** Whether a text is one, or several, and nothing else: "Inc." after a comma. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    StringBuilder rest = new StringBuilder(text);
    in(text, Integer.MAX_VALUE).reversed().forEach(form -> rest.delete(form.start(), form.end()));
    return rest.toString().isBlank();
  }

  /** The first that stand in a text, at most so many; tried only where a word can be one. */
  private static List<Span> in(String text, int most) {
    List<Span> found = new ArrayList<>();
    Matcher form = FORM.matcher(text);
    for (int start = 0; start < text.length() && found.size() < most; ) {
      int end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      boolean possible =
          end > start
              && end - start <= LONGEST_BEGINNING
              && BEGINNINGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
      if (possible && form.region(start, text.length()).lookingAt()) {
        found.add(new Span(start, form.end()));
        end = form.end();
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }
}
