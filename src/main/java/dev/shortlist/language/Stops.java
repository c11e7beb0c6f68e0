package dev.shortlist.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts together what was split at a stop that ends no sentence: after an abbreviation, an initial
 * or an ordinal number, and before a word in lower case. Models trained on news know few of the
 * abbreviations of résumés.
 */
final class Stops {

  /** Stands among the abbreviations for a day or another ordinal number. */
  private static final String ORDINAL = "0.";

  /** The last word with the stop, without what is joined to it: "Dipl.-Ing.", "l'Ing.". */
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\d.º°]*\\.$");

  /** "z.", "B.", "S.A.", "d.w.z.", "M.Sc.". */
  private static final Pattern INITIALS =
      Pattern.compile("\\p{L}\\.|\\p{L}{1,2}\\.(?:\\p{L}{1,3}\\.)+");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.");

  private final Set<String> abbreviations;

  /**
   * Knows the given abbreviations, each as written with its stop; {@code 0.} stands for ordinal
   * numbers.
   */
  Stops(Collection<String> abbreviations) {
    this.abbreviations =
        abbreviations.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The sentences of a text, of which some were split too early. */
  List<Span> mended(String text, List<Span> sentences) {
    List<Span> mended = new ArrayList<>();
    for (Span sentence : sentences) {
      if (!mended.isEmpty() && goesOn(mended.getLast().in(text), sentence.in(text))) {
        mended.add(new Span(mended.removeLast().start(), sentence.end()));
      } else {
        mended.add(sentence);
      }
    }
    return mended;
  }

  private boolean goesOn(String before, String after) {
    Matcher last = LAST_WORD.matcher(before.strip());
    return last.find() && (startsLow(after) || isShortened(last.group().toLowerCase(Locale.ROOT)));
  }

  private static boolean startsLow(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.strip().codePointAt(0));
  }

  private boolean isShortened(String word) {
    return abbreviations.contains(word)
        || INITIALS.matcher(word).matches()
        || (abbreviations.contains(ORDINAL) && NUMBER.matcher(word).matches());
  }
}
