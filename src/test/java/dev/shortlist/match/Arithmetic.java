package dev.shortlist.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Works out what the document writes, in whole numbers: {@code + − · /}, squares, brackets, {@code
 * min} and {@code max}. Every division rounds down, and up between {@code ⌈} and {@code ⌉}.
 */
final class Arithmetic {

  private static final Pattern TOKEN =
      Pattern.compile("[0-9]+|[A-Za-z][A-Za-z._]*|[+−·/()⌈⌉²,]|\\S");

  private static final Pattern NAME = Pattern.compile("[A-Za-z].*");

  private final Deque<String> tokens;
  private boolean roundsUp;

  private Arithmetic(List<String> tokens) {
    this.tokens = new ArrayDeque<>(tokens);
  }

  /**
   * What an expression without names comes to.
   *
   * @throws IllegalArgumentException when it is none
   */
  static long result(String expression) {
    Arithmetic left = new Arithmetic(tokens(expression));
    long result = left.sum();
    if (!left.tokens.isEmpty()) {
      throw new IllegalArgumentException("too much at the end of " + expression);
    }
    return result;
  }

  /** The same expression with values in place of names, with one space between any two tokens. */
  static String valued(String expression, Function<String, Integer> values) {
    return tokens(expression).stream()
        .map(token ->
            NAME.matcher(token).matches() && !isFunction(token)
                ? String.valueOf(values.apply(token))
                : token)
        .collect(Collectors.joining(" "));
  }

  private static List<String> tokens(String expression) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static boolean isFunction(String name) {
    return name.equals("min") || name.equals("max");
  }

  private long sum() {
    long sum = product();
    while (isNext("+") || isNext("−")) {
      sum = tokens.remove().equals("+") ? sum + product() : sum - product();
    }
    return sum;
  }

  private long product() {
    long product = power();
    while (isNext("·") || isNext("/")) {
      if (tokens.remove().equals("·")) {
        product *= power();
      } else {
        product = roundsUp ? Math.ceilDiv(product, power()) : Math.floorDiv(product, power());
      }
    }
    return product;
  }

  private long power() {
    long base = one();
    if (isNext("²")) {
      tokens.remove();
      return base * base;
    }
    return base;
  }

  private long one() {
    String token = tokens.remove();
    return switch (token) {
      case "(" -> until(")", roundsUp);
      case "⌈" -> until("⌉", true);
      case "min", "max" -> {
        take("(");
        long first = until(",", roundsUp);
        long second = until(")", roundsUp);
        yield token.equals("min") ? Math.min(first, second) : Math.max(first, second);
      }
      default -> Long.parseLong(token);
    };
  }

  private long until(String end, boolean up) {
    boolean before = roundsUp;
    roundsUp = up;
    long inner = sum();
    roundsUp = before;
    take(end);
    return inner;
  }

  private boolean isNext(String token) {
    return token.equals(tokens.peek());
  }

  private void take(String token) {
    if (!isNext(token)) {
      throw new IllegalArgumentException("%s before %s".formatted(token, tokens));
    }
    tokens.remove();
  }
}
