package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.Requirement;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.ResumeIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What is found of the skills that annotated passages of résumés and adverts name, and how much of
 * what is found is one. What is missed and what is found beside stands in {@code
 * target/passages.txt} for those passages that may be read.
 */
class PassageTests {

  private static final Path READ = Path.of("src/test/resources/passages");
  private static final Path HELD_OUT = Path.of("src/test/resources/passages-held-out");

  private static final Tagger TAGGER = new Tagger();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final ResumeIntake RESUMES = new ResumeIntake(CATALOGUE, TAGGER);
  private static final JobIntake JOBS = new JobIntake(CATALOGUE, TAGGER);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What stands above a passage, so that it is read as what it is. */
  private static final String RESUME = "Robin Quillon\nrobin@example.org\n\nSummary\n\n";

  private static final String BARE = "";
  private static final String ADVERT = "Job\n\nRequirements\n";

  private record Named(List<Span> places, String words, boolean common) {}

  private record Found(Span at, String skill, String words) {}

  private record Passage(String id, String text, boolean resume, List<Named> named) {

    static Passage of(String line) {
      JsonNode told = JSON.readTree(line);
      String text = told.get("text").asString();
      List<Named> named = new ArrayList<>();
      for (JsonNode skill : told.get("skills")) {
        String words = skill.get("span").asString();
        List<Span> places =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .results()
                .map(at -> new Span(at.start(), at.end()))
                .toList();
        assertThat(places).as(line).isNotEmpty();
        named.add(new Named(places, words, skill.get("common").asBoolean()));
      }
      return new Passage(
          told.get("id").asString(), text, told.get("kind").asString().equals("resume"), named);
    }
  }

  /**
   * How much is found.
   *
   * @param recall the part of the common names that something is found at
   * @param precision the part of what is found that stands at a name
   */
  private record Figures(double recall, double precision) {}

  /** What the catalogue was widened by. */
  @Test
  void passagesThatMayBeReadAreUnderstood() throws IOException {
    Figures figures = figures(READ, RESUME, Path.of("target/passages.txt"));

    assertThat(figures.recall()).isGreaterThan(0.96);
    assertThat(figures.precision()).isGreaterThan(0.95);
  }

  /** What nobody has read, rounded down. */
  @Test
  void unseenPassagesAreUnderstoodNoWorseThanBefore() throws IOException {
    Figures figures = figures(HELD_OUT, RESUME, Path.of("target/passages-held-out.txt"));

    assertThat(figures.recall()).isGreaterThan(0.76);
    assertThat(figures.precision()).isGreaterThan(0.92);
  }

  /** A person may paste some lines without name, contact and headings. */
  @Test
  void passagesNeedNothingAboveThem() throws IOException {
    Figures figures = figures(HELD_OUT, BARE, Path.of("target/passages-bare.txt"));

    assertThat(figures.recall()).isGreaterThan(0.73);
    assertThat(figures.precision()).isGreaterThan(0.93);
  }

  private static Figures figures(Path folder, String above, Path told) throws IOException {
    int common = 0;
    int hit = 0;
    int found = 0;
    int right = 0;
    List<String> lines = new ArrayList<>();
    for (Passage passage : passages(folder)) {
      List<Found> finds = passage.resume() ? inResume(passage, above) : inAdvert(passage);
      for (Named named : passage.named()) {
        boolean seen = finds.stream().anyMatch(find -> isAt(find, named));
        common += named.common() ? 1 : 0;
        hit += named.common() && seen ? 1 : 0;
        if (named.common() && !seen) {
          lines.add(passage.id() + " | missed | " + named.words());
        }
      }
      for (Found find : finds) {
        boolean named = passage.named().stream().anyMatch(skill -> isAt(find, skill));
        found++;
        right += named ? 1 : 0;
        if (!named) {
          lines.add(passage.id() + " | beside | " + find.skill() + " | " + find.words());
        }
      }
    }
    Figures figures = new Figures((double) hit / common, (double) right / found);
    String summary =
        String.format(
            Locale.ROOT,
            "recall %.3f (%d of %d), precision %.3f (%d of %d)",
            figures.recall(),
            hit,
            common,
            figures.precision(),
            right,
            found);
    // what is held out is not to be read
    if (folder.equals(HELD_OUT)) {
      lines.clear();
    }
    lines.addFirst(summary);
    Files.write(told, lines);
    return figures;
  }

  private static boolean isAt(Found find, Named named) {
    return named.places().stream().anyMatch(find.at()::overlaps);
  }

  private static List<Passage> passages(Path folder) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
        Files.readAllLines(file).forEach(line -> passages.add(Passage.of(line)));
      }
    }
    assertThat(passages).hasSizeGreaterThan(100);
    return passages;
  }

  private static List<Found> inResume(Passage passage, String above) {
    Resume resume = RESUMES.read(above + passage.text(), YearMonth.of(2026, 11));
    return resume.profile().mentions().stream()
        .map(mention ->
            found(resume.mentionSpans().get(mention.id()), mention.skill(), resume.text(), above))
        .filter(find -> find.at().start() >= 0)
        .toList();
  }

  private static List<Found> inAdvert(Passage passage) {
    Job job = JOBS.read("passage", ADVERT + passage.text());
    List<Found> finds = new ArrayList<>();
    for (Requirement requirement : job.requirements()) {
      for (Alternative alternative : requirement.alternatives()) {
        if (alternative instanceof Alternative.OfSkill(String skill, String label)) {
          requirement.spans().stream()
              .filter(span -> span.length() > 0)
              .map(span -> found(span, skill, job.text(), ADVERT))
              .forEach(finds::add);
        }
      }
    }
    return finds;
  }

  private static Found found(Span at, String skill, String text, String above) {
    return new Found(at.plus(-above.length()), skill, at.in(text).replace('\n', ' '));
  }
}
