package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.List;

/** Accents that are painted over their letters, as TeX does. */
final class Accents {

  private static final String SPACING =
      "`\u00B4\u02C6^\u02DC~\u00A8\u00AF\u02D8\u02D9\u02DA\u00B8\u02DB\u02DD\u02C7";
  private static final String COMBINING =
      "\u0300\u0301\u0302\u0302\u0303\u0303\u0308\u0304\u0306\u0307\u030A\u0327\u0328\u030B\u030C";

  private Accents() {}

  /** Whether a letter is an accent by itself. */
  static boolean isAccent(Letter letter) {
    return letter.text().length() == 1 && SPACING.indexOf(letter.text().charAt(0)) >= 0;
  }

  /** Letters with their accents. */
  static String text(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    String pending = "";
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (isAccent(letter)) {
        int accent = SPACING.indexOf(letter.text().charAt(0));
        String combining = COMBINING.substring(accent, accent + 1);
        if (i + 1 < letters.size() && isOver(letter, letters.get(i + 1))) {
          pending = combining;
          continue;
        }
        if (i > 0 && isOver(letter, letters.get(i - 1))) {
          text.append(combining);
          continue;
        }
      }
      String base = letter.text();
      if (!pending.isEmpty()) {
        base = base.replace('\u0131', 'i').replace('\u0237', 'j');
      }
      text.append(base).append(pending);
      pending = "";
    }
    return text.toString();
  }

  private static boolean isOver(Letter accent, Letter letter) {
    float middle = (accent.left() + accent.right()) / 2;
    return Character.isLetter(letter.text().codePointAt(0))
        && letter.left() < middle
        && middle < letter.right();
  }
}
