package dev.shortlist.resume.text;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a short text as {@link Phrases} compare them, cut once for all that are looked for:
 * letters and digits with signs between them, and ampersands. Not safe for several threads.
 */
public final class Words {

  /** What may stand within a word besides letters and digits. */
  private static final String WITHIN = ".'’+#-";

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> bare = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();

  /** All the words of a text. */
  public Words(String text) {
    this(text, Integer.MAX_VALUE);
  }

  /** The first words of a text, at most so many. */
  Words(String text, int most) {
    this.text = text;
    int at = 0;
    while (at < text.length() && spans.size() < most) {
      int start = at;
      char c = text.charAt(at++);
      if (isWordChar(c)) {
        while (at < text.length()
            && (isWordChar(text.charAt(at)) || WITHIN.indexOf(text.charAt(at)) >= 0)) {
          at++;
        }
        add(start, at);
      } else if (c == '&') {
        add(start, at);
      }
    }
  }

  private void add(int start, int end) {
    String word = bare(text.substring(start, end));
    spans.add(new Span(start, end));
    bare.add(word);
    lower.add(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isWordChar(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static String bare(String word) {
    String bare = word;
    if (bare.indexOf('.') >= 0) {
      bare = bare.replace(".", "");
    }
    if (bare.indexOf('’') >= 0) {
      bare = bare.replace('’', '\'');
    }
    return bare.endsWith("-") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The text that they are the words of. */
  public String text() {
    return text;
  }

  /** How many they are. */
  public int size() {
    return spans.size();
  }

  Span span(int i) {
    return spans.get(i);
  }

  /** A word without its dots. */
  public String bare(int i) {
    return bare.get(i);
  }

  /** The same in lower case. */
  String lower(int i) {
    return lower.get(i);
  }

  /** All of them without their dots, with a space between two. */
  String joined() {
    return String.join(" ", bare);
  }
}
