package dev.shortlist.resume.time;

import dev.shortlist.catalogue.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How dates are written in a language: "Mar 2019 – Present", "März 2019 bis heute". */
public final class DateForms {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** The first months of the seasons, as meteorologists count them. */
  private static final Map<String, Integer> SEASON_STARTS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);

  /** What stands between a month and its year; a line may break there, but no sentence ends. */
  private static final String GAP = "(?:[ \\t\\u00A0]*,?[ \\t]*\\n[ \\t]*|[ \\t\\u00A0,./'’-]*)";

  private static final String YEAR = "(?:19[5-9]\\d|20\\d\\d)(?!\\d)";
  private static final String ORDINAL = "(?:st|nd|rd|th|er|[èe]?me|[eoºª°.])?";
  private static final String LINE = "\\s*(?:-+|–|—|−|‑|~|→)\\s*";

  /** {@code 05/19} and {@code '19} are dates only beside others or an open end. */
  private static final String SHORT_POINT =
      "(?:(?:0[1-9]|1[0-2])/\\d\\d(?![\\d/])|['’]\\d\\d(?!\\d))";

  /** A date whose second number can be no month tells that the first ones are months. */
  static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\d)\\d{1,2}/(?:1[3-9]|2\\d|3[01])/(?:19|20)\\d\\d");

  static final Pattern FIRST_YEAR = Pattern.compile(YEAR);
  static final Pattern NUMBERS = Pattern.compile("\\d+");

  /** A stretch of time; what its named groups hold is read by {@link Dates}. */
  final Pattern range;

  /** A month, a season, a quarter or a year. */
  final Pattern single;

  private final Pattern month;
  private final Pattern season;
  private final Pattern quarter;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<Character> letters = new HashSet<>();

  /** Knows the months and the words of a language. */
  public DateForms(Vocabulary words) {
    for (int i = 0; i < words.months().size(); i++) {
      for (String name : words.months().get(i)) {
        numbers.put(name, i + 1);
      }
    }
    words
        .seasons()
        .forEach((season, names) ->
            names.forEach(name -> numbers.put(name, SEASON_STARTS.getOrDefault(season, 0))));
    List<String> seasons = words.seasons().values().stream().flatMap(List::stream).toList();
    Stream.of(numbers.keySet(), words.since(), words.quarters())
        .flatMap(Collection::stream)
        .forEach(this::mayBeginWith);

    String monthWord = "(?<!\\p{L})" + anyOf(numbers.keySet()) + "\\.?";
    String between = "(?:" + anyOf(words.betweenMonthAndYear()) + "\\s+)?";
    String quarters = anyOf(words.quarters());
    String aQuarter =
        "(?:(?<!\\p{L})"
            + oneOf(words.quarters())
            + "\\.?\\s?[1-4]|[1-4]"
            + ORDINAL
            + "\\s?"
            + quarters
            + ")";
    String day = "\\d{1,2}" + ORDINAL;
    String point =
        "(?:(?:"
            + day
            + "\\s+"
            + between
            + ")?"
            + monthWord
            + "(?:\\s+"
            + day
            + ",)?"
            + GAP
            + ""
            + between
            + "(?:"
            + YEAR
            + "|(?<=['’-])\\d\\d(?!\\d))"
            + "|(?<![\\d/])(?:\\d{1,2}[/.])?\\d{1,2}\\s?[/.-]\\s?"
            + YEAR
            + "|"
            + YEAR
            + "(?:[-.]|\\s?/\\s?)(?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?!\\d)"
            + "|"
            + aQuarter
            + ""
            + GAP
            + ""
            + between
            + YEAR
            + "|"
            + YEAR
            + ")";
    String open = anyOf(words.present());
    String dash = "(?:" + LINE + "|\\s*(?<!\\p{L})" + anyOf(words.until()) + "\\s*)";
    range =
        Pattern.compile(
            "(?<start>"
                + point
                + ")"
                + dash
                + "(?:"
                + dash
                + ")?(?:(?<end>"
                + point
                + ")|(?<open>"
                + open
                + ")|(?<short>\\d\\d)(?!\\d))"
                + "|(?<from>"
                + monthWord
                + "|"
                + aQuarter
                + ")"
                + dash
                + "(?<both>(?:"
                + monthWord
                + ""
                + GAP
                + ""
                + between
                + "|"
                + aQuarter
                + "\\s*"
                + between
                + ")"
                + YEAR
                + ")"
                + "|(?<![\\d/])(?<shortStart>"
                + SHORT_POINT
                + ")"
                + dash
                + "(?:(?<shortEnd>"
                + SHORT_POINT
                + ")|(?<shortOpen>"
                + open
                + "))"
                + "|(?<part>(?:(?<!\\p{L})"
                + anyOf(seasons)
                + "|"
                + aQuarter
                + ")"
                + GAP
                + ""
                + between
                + YEAR
                + ")"
                + "|(?<years>(?<![\\d/])"
                + YEAR
                + "/(?:"
                + YEAR
                + "|(?:1[3-9]|[2-9]\\d)(?![\\d/])))"
                + "|(?<trailing>"
                + point
                + ")"
                + "(?:[ \\t]*[–—-][ \\t]*(?=\\n|$)|[–—-](?= {2}|\\t))"
                + "|(?<!\\p{L})"
                + anyOf(words.since())
                + "\\s+(?<since>"
                + point
                + ")(?!"
                + dash
                + "(?:"
                + point
                + "|"
                + open
                + "))",
            FLAGS);
    single = Pattern.compile(point, FLAGS);
    month = Pattern.compile(monthWord, FLAGS);
    season = Pattern.compile("(?<!\\p{L})" + anyOf(seasons), FLAGS);
    quarter =
        Pattern.compile(
            "(?<!\\p{L})"
                + oneOf(words.quarters())
                + "\\.?\\s?([1-4])(?!\\d)|(?<!\\d)([1-4])"
                + ORDINAL
                + "\\s?"
                + quarters,
            FLAGS);
  }

  private void mayBeginWith(String word) {
    if (word.length() == 1) {
      letters.add(word.charAt(0));
    } else {
      beginnings.add(word.substring(0, 2));
    }
  }

  /** Whether a digit or the first letters of a month, a season or "since" stand there. */
  boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (c == '\'' || c == '’') {
      return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
    if (c >= '0' && c <= '9') {
      return at == 0 || !Character.isDigit(text.charAt(at - 1));
    }
    boolean beginsWord = at == 0 || !Character.isLetter(text.charAt(at - 1));
    if (!beginsWord || !Character.isLetter(c) || at + 2 >= text.length()) {
      return false;
    }
    return letters.contains(Character.toLowerCase(c))
        || beginnings.contains(text.substring(at, at + 2).toLowerCase(Locale.ROOT));
  }

  /** The number of the month or of the first month of the season that a date names, from 1. */
  @Nullable Integer month(String written) {
    Matcher named = month.matcher(written);
    if (!named.find()) {
      return null;
    }
    String word = named.group().toLowerCase(Locale.ROOT);
    Integer number = numbers.get(word);
    return number == null && word.endsWith(".")
        ? numbers.get(word.substring(0, word.length() - 1))
        : number;
  }

  /** The quarter that a date names, from 1. */
  @Nullable Integer quarter(String written) {
    Matcher named = quarter.matcher(written);
    if (!named.find()) {
      return null;
    }
    return Integer.valueOf(named.group(1) == null ? named.group(2) : named.group(1));
  }

  boolean isSeason(String written) {
    return season.matcher(written).find();
  }

  /** Any of the words, as a whole; the longest first. */
  private static String anyOf(Collection<String> words) {
    return oneOf(words) + "(?!\\p{L})";
  }

  private static String oneOf(Collection<String> words) {
    return words.stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(word ->
            Stream.of(word.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+")))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
