package dev.shortlist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.worker.Pace;
import dev.shortlist.extract.worker.WorkerProcesses;
import dev.shortlist.match.Matcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Spoils the sample résumés by chance and takes them the whole way. Not among the ordinary tests:
 * {@code ./mvnw -Pfuzz} runs it, {@code -Dfuzz.seed=7 -Dfuzz.files=500} begin elsewhere and take
 * more. A file that finds a fault is left in {@code target/fuzz}.
 */
class SampleFuzz {

  /** Whatever chance makes of a résumé must not end so. */
  private static final Set<Reason> FAULTS =
      EnumSet.of(Reason.FAULT, Reason.CRASHED, Reason.NO_ROOM, Reason.TIMED_OUT);

  private static final Path FAULTY = Path.of("target", "fuzz");

  @Test
  void everySpoiltFileHasAScoreOrAReason() throws IOException {
    long seed = Long.getLong("fuzz.seed", 1);
    int files = Integer.getInteger("fuzz.files", 2_000);
    Map<String, Integer> outcomes = new TreeMap<>();
    try (FileReader reader =
            new FileReader(Limits.DEFAULT, new WorkerProcesses(Limits.DEFAULT, Pace.LASTING, 1));
        Stream<Path> samples = Files.list(Path.of("sample-resumes"))) {
      List<Path> sorted = samples.sorted().toList();
      Assessor assessor = new Assessor(reader);
      Matcher matcher = assessor.matcher(assessor.shipped("ml-engineer").orElseThrow());
      for (long file = seed; file < seed + files; file++) {
        Path sample = sorted.get((int) (file % sorted.size()));
        String name = sample.getFileName().toString();
        byte[] spoilt = new Spoiler(new Random(file)).spoil(Files.readAllBytes(sample));
        Source source = new Source(name, () -> reader.read(name, spoilt));
        String outcome =
            switch (assessor.assess(source, matcher, YearMonth.of(2026, 11))) {
              case Assessment.Scored scored -> HostileFile.READ;
              case Assessment.Unreadable unreadable -> {
                if (FAULTS.contains(unreadable.reason())) {
                  Files.write(Files.createDirectories(FAULTY).resolve(file + "-" + name), spoilt);
                }
                yield unreadable.reason().toString();
              }
            };
        outcomes.merge(outcome, 1, Integer::sum);
      }
    }
    // Whoever runs it wants to know what it tried; no build does.
    System.out.printf("Seeds from %d: %s%n", seed, outcomes);
    assertThat(outcomes.keySet())
        .as("outcomes of the files in " + FAULTY)
        .doesNotContainAnyElementsOf(FAULTS.stream().map(Reason::toString).toList());
  }
}
