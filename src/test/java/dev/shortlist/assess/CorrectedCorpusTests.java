package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.match.Matcher;
import dev.shortlist.match.Report;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.SheetText;
import dev.shortlist.resume.profile.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the corrections of every résumé. */
class CorrectedCorpusTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);
  private static final Assessor ASSESSOR = new Assessor(Limits.DEFAULT);
  private static final List<Matcher> MATCHERS =
      Stream.of("ml-engineer", "registered-nurse", "welder")
          .flatMap(id -> ASSESSOR.shipped(id).stream())
          .map(ASSESSOR::matcher)
          .toList();
  private static final List<Stance> STANCES = List.of(Stance.values());
  private static final Map<Path, Resume> READ = new ConcurrentHashMap<>();

  static List<Path> resumes() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("sample-resumes"));
        Stream<Path> corpus = Files.list(Path.of("src/test/resources/resumes"))) {
      return Stream.concat(samples, corpus)
          .filter(file -> !file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("resumes")
  void aSheetThatComesBackUnchangedGivesTheSameBytes(Path file) {
    Resume read = read(file);
    Sheet sheet = ASSESSOR.sheet(read);
    for (String text :
        List.of(SheetText.of(sheet), JsonMapper.shared().writeValueAsString(sheet))) {
      Corrected corrected = ASSESSOR.corrected(read, text);

      assertThat(corrected.corrections()).isEmpty();
      assertThat(corrected.resume().profile()).isEqualTo(read.profile());
      assertThat(told(corrected)).isEqualTo(told(new Corrected(read, read, List.of())));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void addingMonthsNeverLowersAScore(int seed) throws IOException {
    Random random = new Random(seed);
    Resume read = any(random);
    Sheet sheet = ASSESSOR.sheet(read);
    List<EntryRow> dated = sheet.entries().stream().filter(row -> row.from().isPresent()).toList();
    if (dated.isEmpty()) {
      return;
    }
    EntryRow row = dated.get(random.nextInt(dated.size()));
    YearMonth from = YearMonth.parse(row.from().orElseThrow());
    String to = row.to().orElseThrow();
    YearMonth later = to.equals(Sheet.PRESENT) ? AS_OF : YearMonth.parse(to);
    YearMonth end = later.plusMonths(random.nextInt(60));
    String last = to.equals(Sheet.PRESENT) || !end.isBefore(AS_OF) ? Sheet.PRESENT : end.toString();

    Corrected corrected =
        corrected(
            read,
            "entries: [{id: %s, from: %s, to: %s}]"
                .formatted(row.id(), from.minusMonths(1 + random.nextInt(60)), last));

    for (Matcher matcher : MATCHERS) {
      assertThat(report(corrected.resume(), matcher).score())
          .isGreaterThanOrEqualTo(report(read, matcher).score());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverIsCorrectedThePointsAddUp(int seed) throws IOException {
    Random random = new Random(seed);
    Resume read = any(random);
    Sheet sheet = ASSESSOR.sheet(read);
    StringBuilder rows = new StringBuilder("entries:\n");
    for (EntryRow row : sheet.entries()) {
      String change =
          switch (random.nextInt(7)) {
            case 0 -> "remove: true";
            case 1 -> "kind: project";
            case 2 -> "from: 2001-05, to: 2024-02";
            case 3 -> row.kind().isHeld() ? "title: Machine Learning Engineer" : "kind: prose";
            case 4 ->
                row.skills().isEmpty()
                    ? "skills: [{skill: Python}]"
                    : "skills: [{id: %s, stance: %s}]"
                        .formatted(
                            row.skills().getFirst().id(),
                            dev.shortlist.resume.correction.Row.word(
                                STANCES.get(random.nextInt(STANCES.size()))));
            case 5 -> "skills: [{skill: PyTorch}, {skill: Welding}, {skill: Nursing}]";
            default -> "kind: " + dev.shortlist.resume.correction.Row.word(row.kind());
          };
      rows.append("  - {id: %s, %s}%n".formatted(row.id(), change));
    }
    rows.append("  - {kind: position, title: Welder, from: 1990-01, to: present}\n");
    rows.append("degrees: [{level: doctorate, fields: [computer science]}]\n");

    Corrected corrected = corrected(read, rows.toString());

    for (Matcher matcher : MATCHERS) {
      Report report = report(corrected.resume(), matcher);
      assertThat(report.score()).isBetween(0, 10_000);
      assertThat(
              report.role().earned()
                  + report.groups().stream().mapToInt(Report.GroupLine::earned).sum())
          .isEqualTo(report.score());
    }
    assertThat(told(corrected)).contains("scoreAsRead");
  }

  private static Resume any(Random random) throws IOException {
    List<Path> all = resumes();
    return read(all.get(random.nextInt(all.size())));
  }

  private static Corrected corrected(Resume read, String rows) {
    return ASSESSOR.corrected(
        read, "reading: %s%n%s".formatted(ASSESSOR.sheet(read).reading(), rows));
  }

  private static Report report(Resume resume, Matcher matcher) {
    return ASSESSOR.match(resume.profile(), matcher);
  }

  private static Resume read(Path file) {
    return READ.computeIfAbsent(file, CorrectedCorpusTests::readAnew);
  }

  private static Resume readAnew(Path file) {
    try {
      return ASSESSOR.resume((Extraction.Read) ASSESSOR.files().read(file), AS_OF);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Corrected corrected) {
    return JsonMapper.shared()
        .writeValueAsString(
            ASSESSOR.explain(corrected, List.of(), MATCHERS.getFirst(), UnaryOperator.identity()));
  }
}
