package dev.shortlist.job;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.language.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job's text with what a careful recruiter reads in it.
 *
 * @param name of its files
 * @param text as it comes out of the file
 */
record AnnotatedJob(
    String name,
    String text,
    String title,
    Optional<String> seniority,
    List<Asked> requirements,
    List<String> places,
    Optional<String> mode,
    List<String> nothing) {

  /** Adverts that the program is measured by. */
  static final Path JOBS = Path.of("src/test/resources/jobs");

  /** Adverts that it has learnt from, besides. */
  private static final Path ADVERTS = Path.of("src/test/resources/adverts");

  /** Adverts that nothing is learnt from. */
  static final Path HELD_OUT = Path.of("src/test/resources/adverts-held-out");

  /** The same by other people, whose failures nobody looks at. */
  static final Path UNREAD = Path.of("src/test/resources/adverts-unread");

  private static final String ANNOTATION = ".expected.json";
  private static final FileReader FILES = new FileReader(Limits.DEFAULT);

  /**
   * What the text asks for.
   *
   * @param asks the phrases that name it; several are alternatives
   * @param also other wordings of the same
   * @param kinds any of which is right
   */
  record Asked(
      List<String> asks,
      List<String> also,
      List<String> kinds,
      String importance,
      int months,
      Optional<String> group,
      Optional<String> level) {

    @Override
    public String toString() {
      return String.join(" | ", asks);
    }
  }

  /** All that the models are learnt from. */
  static List<AnnotatedJob> all() {
    return Stream.of(JOBS, ADVERTS).flatMap(folder -> in(folder).stream()).toList();
  }

  /** The annotated jobs of a folder, by their names. */
  static List<AnnotatedJob> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ANNOTATION))
          .sorted()
          .map(AnnotatedJob::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with another text. */
  AnnotatedJob with(UnaryOperator<String> change) {
    return new AnnotatedJob(
        name, change.apply(text), title, seniority, requirements, places, mode, nothing);
  }

  /** Where a phrase stands in the text, whatever white space it has. */
  List<Span> places(String phrase) {
    String words =
        Stream.of(phrase.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
    return whole.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  private static AnnotatedJob read(Path annotation) {
    try {
      String file = annotation.getFileName().toString();
      String name = file.substring(0, file.length() - ANNOTATION.length());
      JsonNode told = JsonMapper.shared().readTree(Files.readAllBytes(annotation));
      List<Asked> asked = new ArrayList<>();
      told.path("requirements").forEach(one -> asked.add(asked(one)));
      return new AnnotatedJob(
          name,
          text(annotation.resolveSibling(name)),
          told.path("title").asString(""),
          optional(told.path("seniority")),
          asked,
          strings(told.path("checks").path("places")),
          optional(told.path("checks").path("mode")),
          strings(told.path("nothing")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path name) throws IOException {
    for (String ending : List.of(".txt", ".html", ".json")) {
      Path file = Path.of(name + ending);
      if (Files.exists(file)) {
        Extraction extraction = FILES.readJob(file.getFileName().toString(), file);
        return ((Extraction.Read) extraction).text();
      }
    }
    throw new IllegalStateException("no text belongs to " + name.getFileName());
  }

  private static Asked asked(JsonNode one) {
    return new Asked(
        strings(one.path("asks")),
        strings(one.path("also")),
        strings(one.path("kind")),
        one.path("importance").asString().toUpperCase(Locale.ROOT),
        one.path("months").asInt(0),
        optional(one.path("group")),
        optional(one.path("level")));
  }

  private static Optional<String> optional(JsonNode node) {
    return node.isString() ? Optional.of(node.asString()) : Optional.empty();
  }

  private static List<String> strings(JsonNode node) {
    if (node.isString()) {
      return List.of(node.asString());
    }
    List<String> strings = new ArrayList<>();
    node.forEach(one -> strings.add(one.asString()));
    return strings;
  }
}
