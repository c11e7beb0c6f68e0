package dev.shortlist.resume.item;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.study.StudyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the name of a certificate or an award off what else its line tells: who gave it, when. */
public final class Naming {

  private static final Pattern GAP =
      Pattern.compile(
          "(?<bar>\\s*[|\\t·•;]\\s*|\\s{3,})|(?<dash>\\s+[–—-]+\\s+|\\s*[–—]\\s*)|(?<comma>\\s*,(?:\\s+|$))"
              + "|(?<open>\\s*[(\\[]\\s*)|(?<close>\\s*[)\\]]\\s*)");
  private static final Pattern CODE =
      Pattern.compile(
          "\\p{Lu}{1,6}[ -]?\\d[\\p{L}\\d.-]*|\\d[\\p{L}\\d./-]*|\\p{Lu}{2,6} [IVX]{1,4}");

  /** "B+E", "BE en T": what a licence or a rating is for. */
  private static final Pattern CLASSES =
      Pattern.compile(
          "\\p{Lu}\\d?E?(?:\\s*[,/&+]\\s*\\p{Lu}\\d?E?|\\s\\p{Ll}{1,3}\\s\\p{Lu}\\d?E?)*");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,7}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’+#/-]*");
  private static final Pattern EDGE = Pattern.compile("[\\s,;:|·•–—\"“”„*-]+");

  private static final String QUOTES = "\"“”„";

  private static final int MOST_ISSUER_WORDS = 8;

  private final ListWords words;
  private final HeadingWords heading;
  private final StudyWords study;

  /** Tells names by the words of a language. */
  public Naming(ListWords words, HeadingWords heading, StudyWords study) {
    this.words = words;
    this.heading = heading;
    this.study = study;
  }

  /** A name and, where the line tells it, who gave it. */
  public record Named(Span name, Optional<Span> issuer) {}

  private enum Gap {
    NONE,
    BAR,
    DASH,
    COMMA,
    BRACKET,
    LABEL
  }

  private record Part(Span span, Gap gap, int end) {}

  /**
   * Reads a line.
   *
   * @param dates the dates in it, which are no part of the name
   */
  public Optional<Named> of(String text, Span line, List<ItemDate> dates) {
    List<Part> parts = parts(text, line, dates);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Part first = parts.getFirst();
    Span name = first.span();
    boolean open = true;
    Span issuer = null;
    for (int i = 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean brief =
          part.gap() == Gap.BRACKET
              && ABBREVIATION.matcher(part.span().in(text)).matches()
              && i + 1 < parts.size()
              && mayIssue(text, parts.get(i + 1));
      if (open && (brief || belongs(text, name, part))) {
        name = new Span(name.start(), part.end());
        continue;
      }
      open = false;
      if (issuer == null && mayIssue(text, part)) {
        issuer = part.span();
      }
    }
    return Optional.of(new Named(name, Optional.ofNullable(issuer)));
  }

  /** Whoever gave a thing, from a line of its own. */
  public Optional<Span> issuer(String text, Span line, List<ItemDate> dates) {
    List<Part> parts = parts(text, line, dates);
    return parts.stream()
        .filter(part ->
            mayIssue(
                text, part.gap() == Gap.LABEL ? part : new Part(part.span(), Gap.BAR, part.end())))
        .map(Part::span)
        .findFirst();
  }

  private List<Part> parts(String text, Span line, List<ItemDate> dates) {
    StringBuilder masked = new StringBuilder(line.in(text).replace('\n', ' '));
    for (ItemDate date : dates) {
      mask(masked, date.span().start() - line.start(), date.span().end() - line.start());
    }
    List<Integer> labels = maskLabels(masked);
    List<Part> parts = new ArrayList<>();
    Matcher gaps = GAP.matcher(masked);
    int start = 0;
    Gap gap = Gap.NONE;
    boolean bracket = false;
    while (gaps.find()) {
      Gap next = gapOf(gaps, bracket);
      boolean closes = gaps.group("close") != null;
      if (add(masked, line, start, gaps.start(), closes, gap, labels, parts) || gap == Gap.NONE) {
        gap = next;
      } else if (next == Gap.BAR) {
        gap = Gap.BAR;
      }
      bracket = gaps.group("open") != null || (bracket && !closes);
      start = gaps.end();
    }
    add(masked, line, start, masked.length(), false, gap, labels, parts);
    return parts;
  }

  private static Gap gapOf(Matcher gaps, boolean bracket) {
    if (gaps.group("open") != null || bracket) {
      return Gap.BRACKET;
    }
    if (gaps.group("dash") != null) {
      return Gap.DASH;
    }
    return gaps.group("comma") != null ? Gap.COMMA : Gap.BAR;
  }

  private static void mask(StringBuilder masked, int from, int to) {
    for (int i = from; i < to; i++) {
      masked.setCharAt(i, i == from ? '|' : ' ');
    }
  }

  /** Where the words stand that announce who gave a thing; they are taken out. */
  private List<Integer> maskLabels(StringBuilder masked) {
    List<Integer> ends = new ArrayList<>();
    String written = masked.toString();
    for (Span label : words.issuer.in(written)) {
      Matcher after = WORD.matcher(written);
      int next = label.end();
      boolean named = false;
      for (int skipped = 0; skipped < 2 && after.find(next); skipped++) {
        named = Character.isUpperCase(after.group().codePointAt(0));
        if (named || !words.prepositions.is(after.group())) {
          break;
        }
        next = after.end();
      }
      boolean small = Character.isLowerCase(written.codePointAt(label.start()));
      boolean colon =
          label.end() < written.length()
              && written.substring(label.end()).stripLeading().startsWith(":");
      if (named && (small || colon)) {
        mask(masked, label.start(), next);
        ends.add(next);
      }
    }
    return ends;
  }

  private static boolean add(
      StringBuilder masked,
      Span line,
      int from,
      int to,
      boolean closes,
      Gap gap,
      List<Integer> labels,
      List<Part> parts) {
    int start = from;
    int end = to;
    Matcher edge = EDGE.matcher(masked).region(start, end);
    if (edge.lookingAt()) {
      start = edge.end();
    }
    boolean quotes =
        masked.substring(start, end).chars().filter(c -> QUOTES.indexOf(c) >= 0).count() > 1;
    String off = quotes ? " ,;:.–—-*" : " ,;:.–—-*" + QUOTES;
    while (end > start && off.indexOf(masked.charAt(end - 1)) >= 0) {
      end--;
    }
    if (masked.substring(start, end).chars().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    int first = start;
    Gap before =
        labels.stream().anyMatch(label -> label <= first && label >= from - 2) ? Gap.LABEL : gap;
    int whole = end;
    if (closes) {
      while (whole < masked.length() && ")]".indexOf(masked.charAt(whole)) < 0) {
        whole++;
      }
      whole++;
    }
    parts.add(new Part(new Span(start, end).plus(line.start()), before, whole + line.start()));
    return true;
  }

  /** Whether a part goes on with the name before it. */
  private boolean belongs(String text, Span name, Part part) {
    String written = part.span().in(text);
    if (part.gap() == Gap.LABEL || part.gap() == Gap.BAR || heading.places().isPlace(written)) {
      return false;
    }
    if (isLevel(written)) {
      return true;
    }
    boolean licence = words.drivingLicences.isIn(name.in(text));
    if (CLASSES.matcher(written).matches() && (licence || part.gap() == Gap.BRACKET)) {
      return true;
    }
    boolean organisation = Items.isOrganisation(heading, words, written);
    boolean small = Character.isLowerCase(written.codePointAt(0));
    return switch (part.gap()) {
      case BRACKET ->
          CODE.matcher(written).matches()
              || isShortFor(written, name.in(text))
              || isShortFor(name.in(text), written)
              || (small && !organisation && !isLength(written));
      case DASH ->
          !organisation && (small || CODE.matcher(written).matches() || !isNameOfIssuer(written));
      case COMMA -> !organisation && (small || !isNameOfIssuer(written));
      case NONE -> true;
      case BAR, LABEL -> false;
    };
  }

  /** "Two days": how long a course took. */
  private boolean isLength(String written) {
    return words.timeUnits.is(written.substring(written.lastIndexOf(' ') + 1));
  }

  private boolean isLevel(String written) {
    if (words.levels.is(written)) {
      return true;
    }
    return ListWords.begins(words.levels, written)
        && WORD.matcher(written).results().count() <= 3
        && !Items.isOrganisation(heading, words, written);
  }

  private static boolean hasDigit(String written) {
    return written.chars().anyMatch(Character::isDigit);
  }

  private boolean mayIssue(String text, Part part) {
    String written = part.span().in(text);
    if (written.chars().filter(Character::isLetter).count() < 2
        || heading.places().isPlace(written)
        || isLevel(written)
        || ListWords.begins(words.credentials, written)) {
      return false;
    }
    return part.gap() == Gap.LABEL
        || Items.isOrganisation(heading, words, written)
        || isNameOfIssuer(written);
  }

  /** Capitalised words that are no title, no field and no certificate. */
  private boolean isNameOfIssuer(String written) {
    List<String> all = WORD.matcher(written).results().map(word -> word.group()).toList();
    if (all.isEmpty()
        || all.size() > MOST_ISSUER_WORDS
        || hasDigit(written)
        || !Character.isLetter(written.codePointAt(0))
        || written.endsWith(".")) {
      return false;
    }
    boolean capitals =
        all.stream()
            .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)) || words.isSmall(word));
    return capitals
        && Character.isUpperCase(written.codePointAt(0))
        && !words.certificates.isIn(written)
        && !words.awards.isIn(written)
        && heading.title(written) < HeadingWords.LEAST_TITLE
        && study.fields(written).isEmpty();
  }

  /** Whether a text is made of the first letters of another's words: "PMP". */
  private static boolean isShortFor(String brief, String name) {
    String letters = brief.replaceAll("[^\\p{L}]+\\p{L}*", "");
    boolean capitals =
        letters.length() >= 2
            && letters.length() <= 8
            && brief.length() <= 12
            && letters.chars().filter(Character::isUpperCase).count() * 2 >= letters.length();
    if (!capitals) {
      return false;
    }
    String lower = letters.toLowerCase(Locale.ROOT);
    int at = 0;
    boolean wordStart = true;
    for (int i = 0; i < name.length() && at < lower.length(); i++) {
      char c = name.charAt(i);
      boolean counts = wordStart || Character.isUpperCase(c);
      if (counts && Character.toLowerCase(c) == lower.charAt(at)) {
        at++;
      }
      wordStart = !Character.isLetter(c);
    }
    return at == lower.length();
  }
}
