package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.listing.Project;
import dev.shortlist.resume.text.Bullets;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Lines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told of an entry below its heading.
 *
 * @param prose its running text
 * @param points those of its list
 */
record Narrative(Optional<String> prose, List<String> points) {

  /** Signs at an edge belong to what was cut off there. */
  private static final String SIGNS = " \t|,;:•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇*–—-";

  /** Less is the rest of a heading or the top of a page, if it is no sentence. */
  private static final int LEAST_WORDS = 4;

  Narrative {
    points = List.copyOf(points);
  }

  /**
   * Reads what stands in a stretch of text.
   *
   * @param others what within it is told elsewhere, in the order of the text
   */
  static Narrative of(String text, Span body, List<Span> bullets, List<Span> others) {
    StringBuilder rest = new StringBuilder(body.in(text));
    Stream.concat(bullets.stream(), others.stream())
        .filter(body::overlaps)
        .forEach(told -> blank(rest, told, body));
    String prose =
        rest.toString()
            .lines()
            .filter(line -> !Lines.isPageFoot(line))
            .map(Narrative::withoutEdges)
            .filter(line -> line.chars().anyMatch(Character::isLetter))
            .map(line -> Rows.SPACES.matcher(line).replaceAll(" "))
            .collect(Collectors.joining(" "));
    return new Narrative(
        Optional.of(prose).filter(Narrative::isProse),
        bullets.stream().map(bullet -> Row.oneLine(bullet, text)).toList());
  }

  /** By hand: a pattern would take the square of the length of a long line of signs. */
  private static String withoutEdges(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && (SIGNS.indexOf(line.charAt(start)) >= 0 || line.charAt(start) == '.')) {
      start++;
    }
    while (end > start && SIGNS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isProse(String written) {
    return written.endsWith(".") || Rows.SPACES.split(written).length >= LEAST_WORDS;
  }

  private static void blank(StringBuilder rest, Span told, Span body) {
    int end = Math.min(told.end(), body.end()) - body.start();
    for (int i = Math.max(0, told.start() - body.start()); i < end; i++) {
      rest.setCharAt(i, rest.charAt(i) == '\n' ? '\n' : ' ');
    }
  }

  /** What is told of a position, by the span of its entry and of that entry's heading. */
  static Narrative of(String text, Position position, Span entry, Span heading) {
    int start = heading.end();
    List<Field<?>> named =
        Stream.<Optional<? extends Field<?>>>of(
                position.title(), position.employer(), position.place(), position.period())
            .<Field<?>>flatMap(Optional::stream)
            .toList();
    for (Field<?> field : named) {
      if (entry.overlaps(field.span()) && field.span().end() > start) {
        Span line = Lines.at(text, field.span().end());
        start = Lines.isFlattened(line) ? field.span().end() : Math.min(line.end(), entry.end());
      }
    }
    return of(text, new Span(start, Math.max(start, entry.end())), position.bullets(), List.of());
  }

  /**
   * What is told of a project, which reaches to the line of the next one.
   *
   * @param ceiling the end of its section
   * @param next the name of the next one, if it stands there
   */
  static Narrative of(String text, Project project, int ceiling, Optional<Project> next) {
    int start = project.name().span().end();
    int end =
        next.map(other -> other.name().span().start())
            .map(name -> Math.max(Lines.at(text, name).start(), start))
            .orElse(ceiling);
    Span body = new Span(start, Math.max(start, end));
    List<Span> dates =
        Stream.concat(Stream.of(project), next.stream())
            .flatMap(told -> told.period().stream())
            .map(Field::span)
            .toList();
    return of(text, body, Bullets.in(text, body), dates);
  }
}
