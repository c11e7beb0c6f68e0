package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions from one to another, written as Maven writes ranges: {@code [1.2,1.5)} has 1.2 and
 * has not 1.5; an end that is left out is no end.
 */
record Versions(String from, boolean hasFrom, String to, boolean hasTo) {

  private static final Pattern RANGE =
      Pattern.compile("(?<open>[\\[(])(?<from>[^,]*),(?<to>[^,]+)(?<close>[])])");

  private static final Pattern PART = Pattern.compile("M?\\d+");

  static Versions of(String range) {
    Matcher parts = RANGE.matcher(range);
    assertThat(parts.matches()).as("whether %s is a range", range).isTrue();
    return new Versions(
        parts.group("from"),
        parts.group("open").equals("["),
        parts.group("to"),
        parts.group("close").equals("]"));
  }

  /** Whether a version is one of them. */
  boolean contain(String version) {
    int above = from.isEmpty() ? 1 : compared(version, from);
    int below = compared(version, to);
    return (above > 0 || (hasFrom && above == 0)) && (below < 0 || (hasTo && below == 0));
  }

  /** Number by number; 1.0-M2 is before 1.0. */
  private static int compared(String one, String other) {
    List<Integer> numbers = numbers(one);
    List<Integer> others = numbers(other);
    for (int i = 0; i < Math.max(numbers.size(), others.size()); i++) {
      int difference = Integer.compare(at(numbers, i), at(others, i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static int at(List<Integer> numbers, int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  private static List<Integer> numbers(String version) {
    return PART.matcher(version).results().map(MatchResult::group).map(Versions::number).toList();
  }

  /** Milestones count up to the version that they lead to, and so are below nought. */
  private static int number(String part) {
    return part.startsWith("M")
        ? Integer.MIN_VALUE + Integer.parseInt(part.substring(1))
        : Integer.parseInt(part);
  }
}
