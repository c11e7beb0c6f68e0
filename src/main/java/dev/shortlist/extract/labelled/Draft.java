package dev.shortlist.extract.labelled;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A résumé being written: headings on lines of their own, above each entry its title and employer,
 * below them its dates, then what was done.
 */
final class Draft {

  /** ISO 8601, as far as it is told. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-\\d{1,2}(?:T.*)?)?)?");

  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!]|&(?:[a-z]+|#\\d+);");

  /** What stands on lines of its own, in the markup that forms for résumés let people write. */
  private static final Set<String> BREAKS =
      Set.of("br", "p", "div", "ul", "ol", "h1", "h2", "h3", "h4");

  private final StringBuilder text = new StringBuilder();
  private Optional<String> heading = Optional.empty();

  /** A heading, which is left out where nothing follows. */
  void section(String name) {
    heading = Optional.of(name);
  }

  /** An entry begins. */
  void entry() {
    if (heading.isEmpty()) {
      text.append('\n');
    }
  }

  /** A line of what is told of the given, with commas between. */
  void line(String... parts) {
    write(joined(", ", parts));
  }

  /** A line of what is told of the given, with the given between. */
  void joinedBy(String between, List<String> parts) {
    write(joined(between, parts.toArray(String[]::new)));
  }

  private static String joined(String between, String... parts) {
    return Arrays.stream(parts)
        .map(Draft::oneLine)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  /** A period on a line of its own; an end that is not told is the present. */
  void period(String start, String end, boolean current) {
    String from = date(start);
    String to = current ? "Present" : date(end);
    if (!from.isEmpty()) {
      write(from + " – " + (to.isEmpty() ? "Present" : to));
    } else if (!current) {
      write(to);
    }
  }

  /** A date as people write it: a month and a year, or as it is told. */
  static String date(String iso) {
    Matcher matcher = DATE.matcher(iso.strip());
    if (!matcher.matches()) {
      return oneLine(iso);
    }
    try {
      String month =
          matcher.group(2) == null
              ? ""
              : Month.of(Integer.parseInt(matcher.group(2)))
                      .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                  + " ";
      return month + matcher.group(1);
    } catch (DateTimeException e) {
      return matcher.group(1);
    }
  }

  /** What may be several paragraphs, or the markup of a page. */
  void prose(String told) {
    lines(told).forEach(this::write);
  }

  /** Items of a list. */
  void bullets(List<String> items) {
    items.stream()
        .flatMap(Draft::lines)
        .forEach(item -> write(item.startsWith("•") ? item : "• " + item));
  }

  private static Stream<String> lines(String told) {
    String plain = MARKUP.matcher(told).find() ? withoutMarkup(told) : told;
    return plain.lines().map(Draft::oneLine).filter(line -> !line.isEmpty() && !line.equals("•"));
  }

  private static String withoutMarkup(String told) {
    StringBuilder plain = new StringBuilder(told.length());
    Jsoup.parseBodyFragment(told)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                  plain.append(text.getWholeText());
                } else if (node.normalName().equals("li")) {
                  plain.append("\n• ");
                } else if (BREAKS.contains(node.normalName())) {
                  plain.append('\n');
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (BREAKS.contains(node.normalName())) {
                  plain.append('\n');
                }
              }
            });
    return plain.toString();
  }

  private static String oneLine(String told) {
    return told.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private void write(String line) {
    if (line.isBlank()) {
      return;
    }
    if (heading.isPresent()) {
      text.append('\n').append(heading.get()).append('\n');
      heading = Optional.empty();
    }
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
