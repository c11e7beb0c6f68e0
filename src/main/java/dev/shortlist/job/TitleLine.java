package dev.shortlist.job;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an advert in which its title may stand.
 *
 * @param line its beginning
 * @param index which line it is, from 0, without blank ones
 * @param above the line before it
 * @param ruled what the rules take for the title
 * @param lower the whole advert in lower case
 * @param occupations where the line names what the catalogue knows as work
 */
record TitleLine(
    String line, int index, String above, String ruled, String lower, List<Span> occupations) {

  private static final int MOST_WORDS = 10;

  /** A title with what stands in parentheses behind it has at most so many chars. */
  private static final int LONGEST = 100;

  private static final int MOST_ENDS = 6;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** Signs of markup before a line's words. */
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}(]+");

  /** What may stand right before a title: the line's beginning, a label, a sign, a search. */
  private static final Pattern START =
      Pattern.compile(
          "^|[:|•·>\\[*]\\s*|\\s(?:[–—-]|//)\\s+|\\s{2,}|"
              + "\\b(?:looking for|seeking|seeks?|hiring|recruiting|searching for|in search of|(?:vacancy|opening|position|opportunity|job|role) (?:for|of|as)|requires?|needs?|wants?|wanted|appoint|as|for|become|be|welcome|join us as)"
              + "(?:\\s+(?:an?|the|our|your|one|two|another|some|its|new|next|full-time|part-time|experienced|enthusiastic|motivated|skilled|qualified|passionate))*\\s+",
          FLAGS);

  /** What may stand right behind it. */
  private static final Pattern END =
      Pattern.compile(
          "$|\\s{2,}|\\s*[|•·;!?\\]*:]|\\s+(?:[–—-]|//|->|→|>)\\s|,|\\s+[(\\[]|\\.(?=\\s|$)"
              + "|\\s+(?:at|in|to|for|who|with|is|based|on|from|within|wanted|required|needed|and|needs?|join|working|of|as|you|we|our|x\\d|\\d+)\\b",
          FLAGS);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’#+&/.-]*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  TitleLine(String line, int index, String above, String ruled, String lower, Finder titles) {
    this(
        line,
        index,
        above,
        ruled,
        lower,
        titles.find(line, Setting.PROSE).stream().map(Find::span).toList());
  }

  /** Adds what may be the title, by each place where one may begin and each where one may end. */
  void addTo(List<TitleCandidate> candidates) {
    Matcher marks = MARKS.matcher(line);
    int from = marks.find() ? marks.end() : 0;
    Set<Integer> starts = new HashSet<>();
    Matcher start = START.matcher(line).region(from, line.length());
    while (start.find()) {
      if (starts.add(start.end())) {
        String before =
            SPACES.matcher(start.group().strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        addFrom(start.end(), start.end() == from ? "^" : before, candidates);
      }
    }
    for (Span work : occupations) {
      if (starts.add(work.start())) {
        addFrom(work.start(), "work", candidates);
      }
    }
  }

  private void addFrom(int start, String before, List<TitleCandidate> candidates) {
    for (Span work : occupations) {
      Span at = new Span(start, Math.max(start, JobTitle.withGrade(line, work.end())));
      int words = words(at.in(line));
      if (work.start() >= start && words <= MOST_WORDS) {
        candidates.add(candidate(at, words, before, "work"));
      }
    }
    Matcher end = END.matcher(line).region(start, line.length());
    int ends = 0;
    int parenthesis = 0;
    while (ends < MOST_ENDS && end.find()) {
      Span at = new Span(start, end.start()).trimmed(line);
      String title = at.in(line);
      int words = words(title);
      if (words > MOST_WORDS) {
        return;
      }
      if (words > 0) {
        ends++;
        candidates.add(candidate(at, words, before, end.group().strip()));
      }
      // "Developer (Java)" ends behind its parenthesis too
      if (end.group().endsWith("(") || end.group().endsWith("[")) {
        int close = line.indexOf(end.group().endsWith("(") ? ')' : ']', end.end());
        if (close > parenthesis && close - start <= LONGEST) {
          parenthesis = close;
          Span whole = new Span(start, close + 1).trimmed(line);
          candidates.add(candidate(whole, words + 1, before, ")"));
        }
      }
    }
  }

  private TitleCandidate candidate(Span at, int words, String before, String after) {
    String title = at.in(line);
    return new TitleCandidate(title, features(at, title, words, before, after));
  }

  private static int words(String title) {
    return (int) WORD.matcher(title).results().count();
  }

  private Set<String> features(Span at, String title, int words, String before, String after) {
    Set<String> features = new LinkedHashSet<>();
    String place = index < 3 ? "" + index : index < 6 ? "3-" : index < 12 ? "6-" : "12-";
    String work = work(at);
    String ends = SPACES.matcher(after.toLowerCase(Locale.ROOT)).replaceAll(" ");
    features.add("any");
    features.add("ruled " + title.equals(ruled));
    features.add("ruled " + title.equals(ruled) + " " + work);
    features.add("line " + place);
    features.add("work " + work);
    features.add("work " + work + " line " + place);
    features.add("before " + before);
    features.add("before " + before + " " + work);
    features.add("after " + ends);
    features.add("after " + ends + " " + work);
    features.add("both " + before + " " + ends);
    features.add("words " + Math.min(words, 7));
    features.add("words " + Math.min(words, 7) + " " + work);
    features.add("case " + letterCase(title));
    features.add("case " + letterCase(title) + " " + before);
    features.add("length " + Math.min(line.length() / 20, 8));
    features.add("rest " + Math.min((line.length() - title.length()) / 10, 6));
    features.add("rest " + Math.min((line.length() - title.length()) / 10, 6) + " " + work);
    features.add("stop " + line.endsWith("."));
    features.add("times " + Math.min(3, times(title.toLowerCase(Locale.ROOT))));
    features.add("open " + (title.contains("(") && !title.contains(")")));
    List<String> tokens = AdvertSentence.tokens(title);
    tokens.forEach(token -> features.add("w " + token));
    if (!tokens.isEmpty()) {
      features.add("first " + tokens.getFirst());
      features.add("last " + tokens.getLast());
    }
    List<String> said = AdvertSentence.tokens(line.substring(0, at.start()));
    if (!said.isEmpty()) {
      features.add("behind " + said.getLast());
      features.add(
          "behind " + String.join(" ", said.subList(Math.max(0, said.size() - 3), said.size())));
    }
    List<String> next = AdvertSentence.tokens(line.substring(at.end()));
    features.add("ahead " + (next.isEmpty() ? "" : next.getFirst()));
    List<String> over = AdvertSentence.tokens(above);
    features.add("above " + (over.isEmpty() ? "" : over.getLast()));
    features.add("above-length " + Math.min(above.length() / 20, 5));
    return features;
  }

  /** How what the catalogue knows as work lies in a candidate. */
  private String work(Span at) {
    for (Span work : occupations) {
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

  private int times(String title) {
    int times = 0;
    for (int at = lower.indexOf(title); at >= 0 && times < 3; at = lower.indexOf(title, at + 1)) {
      times++;
    }
    return times;
  }

  private static String letterCase(String title) {
    List<String> words = WORD.matcher(title).results().map(word -> word.group()).toList();
    long upper = words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
    boolean loud = title.chars().noneMatch(Character::isLowerCase);
    return loud
        ? "loud"
        : upper == words.size()
            ? "title"
            : Character.isUpperCase(title.codePointAt(0)) ? "first" : "none";
  }
}
