package dev.shortlist.extract.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and numbers of a text, in their order. */
final class Tokens {

  /** Of words: what tells C from C++ and C#. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[+#]*");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** What parts the items of lists, where it stands between two words. */
  private static final Pattern PARTS =
      Pattern.compile(".*[\\n\\t,;:|/•·●▪◦–—()\\[\\]].*", Pattern.DOTALL);

  private final String text;
  private final List<Token> all = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  /**
   * One of them.
   *
   * @param word in small letters
   */
  record Token(String word, int start, int end) {
    boolean isYear() {
      return YEAR.matcher(word).matches();
    }
  }

  Tokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      places.computeIfAbsent(word, absent -> new ArrayList<>()).add(all.size());
      all.add(new Token(word, matcher.start(), matcher.end()));
    }
  }

  List<Token> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  Token at(int place) {
    return all.get(place);
  }

  /** Where the others follow one another in the same way, each time. */
  List<Integer> places(List<Token> others) {
    List<Integer> found = new ArrayList<>();
    for (int place : places.getOrDefault(others.getFirst().word(), List.of())) {
      int same = 1;
      while (same < others.size()
          && place + same < all.size()
          && all.get(place + same).word().equals(others.get(same).word())) {
        same++;
      }
      if (same == others.size()) {
        found.add(place);
      }
    }
    return found;
  }

  /** Whether something before a token parts it from the one before: a line, a comma, a bullet. */
  boolean isParted(int place) {
    return place <= 0
        || place >= all.size()
        || PARTS.matcher(text.substring(all.get(place - 1).end(), all.get(place).start())).matches()
        || isSentence(place);
  }

  private boolean isSentence(int place) {
    String between = text.substring(all.get(place - 1).end(), all.get(place).start());
    return between.startsWith(". ") || between.contains(" - ");
  }
}
