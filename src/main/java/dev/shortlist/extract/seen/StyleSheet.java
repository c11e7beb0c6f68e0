package dev.shortlist.extract.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a page's style sheets (CSS 2.2, chapter 4), as far as they tell what is hidden.
 *
 * @param rules from the first
 */
record StyleSheet(List<Rule> rules) {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");

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

  static StyleSheet of(String text) {
    String css = COMMENT.matcher(text).replaceAll(" ");
    List<Rule> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(css);
    int depth = 0;
    int from = 0;
    while (rules.size() < MOST && matcher.find()) {
      String before = css.substring(from, matcher.start(1));
      depth += count(before, '{') - count(before, '}');
      from = matcher.end();
      String selector = matcher.group(1).strip();
      if (!selector.isEmpty() && !selector.startsWith("@")) {
        rules.add(new Rule(selector, declarations(matcher.group(2)), depth <= 0));
      }
    }
    return new StyleSheet(List.copyOf(rules));
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(each -> each == c).count();
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
