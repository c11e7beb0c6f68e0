package dev.shortlist.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an advert begins, with its title.
 *
 * @param text its first lines
 * @param title as it stands there
 */
record Opening(String text, String title) {

  /** Openings by which titles are told apart better. */
  static final Path FIRST = Path.of("src/test/resources/openings/first.jsonl");

  /** Openings that were written where those were not enough. */
  private static final Path FURTHER = Path.of("src/test/resources/openings/further.jsonl");

  /** Openings that nothing is learnt from. */
  static final Path HELD_OUT = Path.of("src/test/resources/openings-held-out/first.jsonl");

  /** All that titles are learnt from, whole adverts among them. */
  static List<Opening> all() {
    Stream<Opening> adverts = AnnotatedJob.all().stream().map(Opening::of);
    return Stream.concat(adverts, Stream.of(FIRST, FURTHER).flatMap(file -> in(file).stream()))
        .toList();
  }

  /** The beginning that an annotated advert has, all the rest behind it. */
  static Opening of(AnnotatedJob advert) {
    return new Opening(advert.text(), advert.title());
  }

  /** Whether this is the title, in whatever case of letters: an advert may have it in two. */
  boolean isTitled(String title) {
    return this.title.equalsIgnoreCase(title);
  }

  /** The openings of a file, one a line. */
  static List<Opening> in(Path file) {
    try {
      return Files.readAllLines(file).stream().map(Opening::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Opening read(String line) {
    JsonNode told = JsonMapper.shared().readTree(line);
    Opening opening = new Opening(told.get("text").asString(), told.get("title").asString());
    if (!opening.text.contains(opening.title)) {
      throw new IllegalArgumentException("a title that does not stand in its text: " + line);
    }
    return opening;
  }
}
