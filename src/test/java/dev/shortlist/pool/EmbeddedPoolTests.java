package dev.shortlist.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Matcher;
import dev.shortlist.pool.Page.Hit;
import dev.shortlist.pool.Pool.Held;
import dev.shortlist.resume.profile.Profile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedPoolTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());
  private static final List<String> JOBS = List.copyOf(JobShelf.ids());
  private static final YearMonth AS_OF = Population.AS_OF;

  @TempDir Path data;

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theBestAreThoseThatJudgingAllFinds(int seed) {
    Random random = new Random(seed);
    Matcher matcher = matcher(seed % 2 == 0 ? "ml-engineer" : JOBS.get(seed % JOBS.size()));
    Population people = new Population(seed, CATALOGUE.catalogue(), List.of(), 60);
    Map<String, Profile> all = new TreeMap<>();
    try (EmbeddedPool pool = new EmbeddedPool(data, CATALOGUE.catalogue())) {
      for (int round = 0; round < 3; round++) {
        List<Held> added = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          // Some ids come twice, so that people are replaced.
          String id = "p" + random.nextInt(400);
          added.add(new Held(id, people.person(1000 * round + i)));
          all.put(id, added.getLast().profile());
        }
        pool.put(added);
        List<String> gone = all.keySet().stream().filter(id -> random.nextInt(10) == 0).toList();
        assertThat(pool.remove(gone)).isEqualTo(gone.size());
        all.keySet().removeAll(gone);
        YearMonth month = AS_OF.plusMonths(random.nextInt(16) - 2);
        int top = 1 + random.nextInt(30);

        assertThat(pool.size()).isEqualTo(all.size());
        assertThat(told(pool.rank(matcher, month, Request.best(top))))
            .isEqualTo(judged(all, matcher, month).stream().limit(top).toList());
      }
    }
  }

  private static List<Cursor> judged(Map<String, Profile> all, Matcher matcher, YearMonth month) {
    return all.entrySet().stream()
        .map(held -> new Cursor(matcher.match(held.getValue().at(month)).score(), held.getKey()))
        .sorted(Comparator.comparingInt(Cursor::score).reversed().thenComparing(Cursor::id))
        .toList();
  }

  private static List<Cursor> told(Page page) {
    return page.hits().stream().map(Hit::place).toList();
  }

  private static Matcher matcher(String job) {
    return new Matcher(
        new JobIntake(CATALOGUE, new Tagger()).read(job, JobShelf.text(job).orElseThrow()),
        CATALOGUE.catalogue(),
        CATALOGUE.degrees());
  }
}
