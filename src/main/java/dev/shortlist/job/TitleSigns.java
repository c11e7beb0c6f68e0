package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What speaks for and against words of a line being the advert's title.
 *
 * @param at where they stand in the line
 * @param before what begins there: a label, a sign, words of a search
 * @param after what ends there
 */
record TitleSigns(TitleLine line, Span at, String before, String after) {

  /** What sets the parts of a line apart. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[|•·;!?:,()\\[\\]*<>]|\\s(?:[–—-]|//|->|→|/)\\s|\\s{2,}|\\.(?=\\s|$)|\\s(?=in\\s)");

  /** Within so many chars stand three words. */
  private static final int REACH = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’#+&/.-]*");
  private static final Pattern WORD_BEFORE =
      Pattern.compile("([\\p{L}\\p{N}])[\\p{L}\\p{N}'’&.+#/-]*\\s+$");
  private static final Pattern WORD_BEHIND = Pattern.compile("^\\s+([\\p{L}\\p{N}])");

  static int words(String title) {
    return (int) WORD.matcher(title).results().count();
  }

  String title() {
    return at.in(line.line());
  }

  /** The features that a model looks at. */
  Set<String> features() {
    String title = title();
    Set<String> features = new LinkedHashSet<>();
    String work = work();
    String ruled = "ruled " + title.equals(line.ruled());
    int index = line.index();
    String place =
        "line " + (index < 3 ? "" + index : index < 6 ? "3-" : index < 12 ? "6-" : "12-");
    int count = Math.min(words(title), 7);
    String letters = "case " + letterCase(title);
    int others = line.line().length() - title.length();
    features.add("any");
    features.addAll(List.of(ruled, ruled + " " + work));
    features.addAll(List.of(place, "work " + work, "work " + work + " " + place));
    features.addAll(List.of("before " + before, "before " + before + " " + work));
    features.addAll(List.of("after " + after, "after " + after + " " + work));
    features.add("both " + before + " " + after);
    features.addAll(List.of("words " + count, "words " + count + " " + work));
    features.addAll(List.of(letters, letters + " " + before));
    features.add("length " + Math.min(line.line().length() / 20, 8));
    features.add("rest " + Math.min(others / 10, 6));
    features.add("rest " + Math.min(others / 10, 6) + " " + work);
    features.add("stop " + line.line().endsWith("."));
    features.add("times " + line.recurrence().times(title));
    features.add("open " + (title.contains("(") && !title.contains(")")));
    addParts(features, title, work);
    addWords(features, title);
    return features;
  }

  private void addParts(Set<String> features, String title, String work) {
    String head = BETWEEN.split(title, 2)[0];
    Span rest = new Span(at.start() + head.length(), at.end());
    LineParts.Part within = line.parts().at(rest);
    LineParts.Part behind = line.parts().at(next());
    String inner = "inner " + within.aside();
    String beside = "beside " + behind.aside();
    features.addAll(List.of(inner, beside, inner + " " + beside, beside + " after " + after));
    inner += " " + within.topic();
    beside += " " + behind.topic();
    features.addAll(List.of(inner, inner + " " + work, beside, beside + " " + work));
    String left = "left " + first(WORD_BEFORE, said());
    String right = "right " + first(WORD_BEHIND, line.line().substring(at.end()));
    features.addAll(List.of(left + " " + work, right + " " + work, left + " " + right));
    features.addAll(List.of("head " + ending(head), "head " + ending(head) + " " + work));
  }

  private void addWords(Set<String> features, String title) {
    List<String> tokens = AdvertSentence.tokens(title);
    tokens.forEach(token -> features.add("w " + token));
    if (!tokens.isEmpty()) {
      features.add("first " + tokens.getFirst());
      features.add("last " + tokens.getLast());
    }
    List<String> said = AdvertSentence.tokens(said());
    if (!said.isEmpty()) {
      features.add("behind " + said.getLast());
      features.add(
          "behind " + String.join(" ", said.subList(Math.max(0, said.size() - 3), said.size())));
    }
    int reach = Math.min(line.line().length(), at.end() + REACH);
    List<String> next = AdvertSentence.tokens(line.line().substring(at.end(), reach));
    features.add("ahead " + (next.isEmpty() ? "" : next.getFirst()));
    List<String> over =
        AdvertSentence.tokens(line.above().substring(Math.max(0, line.above().length() - REACH)));
    features.add("above " + (over.isEmpty() ? "" : over.getLast()));
    features.add("above-length " + Math.min(line.above().length() / 20, 5));
  }

  private String said() {
    return line.line().substring(Math.max(0, at.start() - REACH), at.start());
  }

  /** The part of the line that stands behind the words. */
  private Span next() {
    String rest = line.line().substring(at.end());
    Matcher between = BETWEEN.matcher(rest);
    int from = between.lookingAt() ? between.end() : 0;
    int to = between.find(from) && between.start() > from ? between.start() : rest.length();
    return new Span(from, to).plus(at.end());
  }

  /** With what a word begins; "none" where there is no word. */
  private static String first(Pattern beside, String words) {
    Matcher word = beside.matcher(words);
    if (!word.find()) {
      return "none";
    }
    int letter = word.group(1).codePointAt(0);
    return Character.isUpperCase(letter) ? "upper" : Character.isLetter(letter) ? "lower" : "digit";
  }

  /** How the last word ends: people who do something are called "-er", "-or", "-ist", "-ant". */
  private static String ending(String words) {
    String last = WORD.matcher(words).results().map(MatchResult::group).reduce("", (a, b) -> b);
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return one.substring(Math.max(0, one.length() - 2)).toLowerCase(Locale.ROOT);
  }

  /** How what the catalogue knows as work lies in the words. */
  private String work() {
    for (Span work : line.occupations()) {
      if (work.equals(at)) {
        return "all";
      }
      if (at.contains(work)) {
        return work.end() == at.end() ? "end" : work.start() == at.start() ? "start" : "within";
      }
      if (work.overlaps(at)) {
        return "cut";
      }
    }
    return "none";
  }

  private static String letterCase(String title) {
    List<String> words = WORD.matcher(title).results().map(word -> word.group()).toList();
    long upper = words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
    boolean loud = title.chars().noneMatch(Character::isLowerCase);
    return loud
        ? "loud"
        : upper == words.size()
            ? "title"
            : Character.isUpperCase(title.codePointAt(0)) ? "first" : upper > 0 ? "later" : "none";
  }
}
