package dev.shortlist.benchmark;

import dev.shortlist.match.Matcher;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.Page;
import dev.shortlist.pool.Pool.Held;
import dev.shortlist.pool.Population;
import dev.shortlist.pool.Request;
import dev.shortlist.resume.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * Whether the best of a pool are those that judging everybody finds: the test of the ordinary suite
 * with many more people.
 */
final class Exactness {

  private static final int PEOPLE = 20_000;
  private static final int TOP = 100;
  private static final int WORDS_A_TEXT = 60;

  private final Samples samples = new Samples();

  /** One of the best. */
  private record Place(int score, String id) {

    static final Comparator<Place> BEST_FIRST =
        Comparator.comparingInt(Place::score).reversed().thenComparing(Place::id);
  }

  /**
   * Compares both for each seed.
   *
   * @throws IllegalStateException when they differ
   */
  void check(int from, int to) throws IOException {
    for (int seed = from; seed < to; seed++) {
      Path folder = Files.createTempDirectory("shortlist-exact");
      try (EmbeddedPool pool = new EmbeddedPool(folder, samples.catalogue.catalogue())) {
        check(seed, pool);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "The best %d of %,d people are those that judging everybody finds, by the seeds %d to %d.%n",
        TOP,
        PEOPLE,
        from,
        to - 1);
  }

  private void check(int seed, EmbeddedPool pool) {
    Matcher matcher = samples.matcher;
    Population people =
        new Population(seed, samples.catalogue.catalogue(), List.of(), WORDS_A_TEXT);
    List<Held> held = new ArrayList<>();
    List<Place> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Profile person = people.person(i);
      held.add(new Held("p" + i, person));
      all.add(new Place(matcher.score(person), "p" + i));
    }
    pool.put(held);
    Page page = pool.rank(matcher, Population.AS_OF, Request.best(TOP));
    List<Place> found = page.hits().stream().map(hit -> new Place(hit.score(), hit.id())).toList();
    all.sort(Place.BEST_FIRST);
    if (!found.equals(all.subList(0, TOP))) {
      throw new IllegalStateException("the best differ by seed " + seed);
    }
  }
}
