package dev.shortlist.extract.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules of a page's style sheets (CSS 2.2, chapter 4), as far as they tell what is hidden.
 *
 * @param rules from the first
 */
record StyleSheet(List<Rule> rules) {

  /** The style sheets of whole frameworks have more, and hide nothing of a résumé. */
  private static final int MOST = 2_000;

  /**
   * A rule.
   *
   * @param selector what it is for
   * @param style what it says
   * @param always whether it holds on all screens, and not only under a condition
   */
  record Rule(String selector, Map<String, String> style, boolean always) {}

  /** The rules of a style sheet, in one pass however damaged it is. */
  static StyleSheet of(String text) {
    String css = withoutComments(text);
    List<Rule> rules = new ArrayList<>();
    int depth = 0;
    int from = 0;
    String selector = "";
    for (int i = 0; i < css.length() && rules.size() < MOST; i++) {
      char c = css.charAt(i);
      if (c == '{') {
        selector = css.substring(from, i).strip();
        depth++;
        from = i + 1;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
        if (!selector.isEmpty() && !selector.startsWith("@")) {
          rules.add(new Rule(selector, declarations(css.substring(from, i)), depth == 0));
        }
        selector = "";
        from = i + 1;
      }
    }
    return new StyleSheet(List.copyOf(rules));
  }

  /** A comment without an end ends with the sheet (CSS Syntax 3, 4.3.2). */
  private static String withoutComments(String css) {
    StringBuilder rest = new StringBuilder(css.length());
    int from = 0;
    for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
      rest.append(css, from, at).append(' ');
      int end = css.indexOf("*/", at + 2);
      from = end < 0 ? css.length() : end + 2;
    }
    return rest.append(css, from, css.length()).toString();
  }

  /** What a style says, by the names of its properties. */
  static Map<String, String> declarations(String style) {
    Map<String, String> told = new HashMap<>();
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        told.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration
                .substring(colon + 1)
                .replace("!important", "")
                .strip()
                .toLowerCase(Locale.ROOT));
      }
    }
    return told;
  }
}
