package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.HashSet;
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
 * @param recurrence how its words come again in the advert
 * @param occupations where the line names what the catalogue knows as work
 * @param parts what stands in it beside the title
 */
record TitleLine(
    String line,
    int index,
    String above,
    String ruled,
    Recurrence recurrence,
    List<Span> occupations,
    LineParts parts) {

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
          "[:|•·>\\[*]\\s*|\\s(?:[–—-]|//)\\s+|\\s{2,}|,\\s+"
              + "|(?:\\b(?:looking for|seeking|seeks?|hiring|recruiting|searching for|in search of|(?:vacancy|opening|position|opportunity|job|role) (?:for|of|as)|requires?|needs?|wants?|wanted|appoint|as|for|become|be|welcome|join us as)\\s+|^)"
              + "(?:(?:an?|the|our|your|one|two|another|some|its|new|next|full[- ]time|part[- ]time|experienced|enthusiastic|motivated|skilled|qualified|passionate|friendly|talented)\\s+)*"
              + "|(?<=(?-i:[\\p{Ll}\\d!]) )(?=(?-i:\\p{Lu}))",
          FLAGS);

  /** What may stand right behind it. */
  private static final Pattern END =
      Pattern.compile(
          "$|\\s{2,}|\\s*[|•·;!?\\]*:<]|\\s+(?:[–—-]|//|->|→|>)\\s|,|\\s+[(\\[]|\\.(?=\\s|$)"
              + "|\\s+(?:at|in|to|for|who|with|is|based|on|from|within|wanted|required|needed|and|needs?|join|working|of|as|you|we|our|jobs?|opportunity|vacancy|position|role|x\\d|\\d+)\\b"
              + "|(?<=\\p{L})\\s(?=(?-i:\\p{Ll}))(?<=(?-i:\\b\\p{Lu}[\\p{L}'’&/-]{0,20})\\s)",
          FLAGS);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Adds what may be the title, by each place where one may begin and each where one may end. */
  void addTo(List<TitleCandidate> candidates) {
    Matcher marks = MARKS.matcher(line);
    int from = marks.find() ? marks.end() : 0;
    Set<Integer> starts = new HashSet<>();
    starts.add(from);
    addFrom(from, "^", candidates);
    Matcher start = START.matcher(line).region(from, line.length());
    while (start.find()) {
      if (starts.add(start.end())) {
        String before =
            SPACES.matcher(start.group().strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        addFrom(start.end(), before, candidates);
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
      int words = TitleSigns.words(at.in(line));
      if (work.start() >= start && words <= MOST_WORDS) {
        candidates.add(candidate(at, before, "work"));
      }
    }
    Matcher end = END.matcher(line).region(start, line.length());
    int ends = 0;
    int parenthesis = 0;
    while (ends < MOST_ENDS && end.find()) {
      Span at = new Span(start, end.start()).trimmed(line);
      String title = at.in(line);
      int words = TitleSigns.words(title);
      if (words > MOST_WORDS) {
        return;
      }
      if (words > 0 && !title.endsWith(",")) {
        ends++;
        candidates.add(candidate(at, before, end.group().strip()));
      }
      // "Developer (Java)" ends behind its parenthesis too
      if (end.group().endsWith("(") || end.group().endsWith("[")) {
        int close = line.indexOf(end.group().endsWith("(") ? ')' : ']', end.end());
        if (close > parenthesis && close - start <= LONGEST) {
          parenthesis = close;
          Span whole = new Span(start, close + 1).trimmed(line);
          candidates.add(candidate(whole, before, ")"));
        }
      }
    }
  }

  private TitleCandidate candidate(Span at, String before, String after) {
    String ends = SPACES.matcher(after.toLowerCase(Locale.ROOT)).replaceAll(" ");
    TitleSigns signs = new TitleSigns(this, at, before, ends);
    return new TitleCandidate(signs.title(), signs.features());
  }
}
