package dev.shortlist.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.match.Matcher;
import dev.shortlist.pool.Page.Hit;
import dev.shortlist.pool.Pool.Held;
import dev.shortlist.resume.profile.Experience;
import dev.shortlist.resume.profile.Profile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pool answers as if it had judged everybody. */
class EmbeddedPoolTests {

  private static final YearMonth AS_OF = Population.AS_OF;
  private static final Matcher ENGINEER = People.matcher("ml-engineer");

  @TempDir Path data;

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theBestAreThoseThatJudgingAllFinds(int seed) {
    Random random = new Random(seed);
    Matcher matcher =
        seed % 2 == 0 ? ENGINEER : People.matcher(People.JOBS.get(seed % People.JOBS.size()));
    Population people = People.of(seed);
    Map<String, Profile> all = new TreeMap<>();
    try (Pool pool = new EmbeddedPool(data, People.CATALOGUE.catalogue())) {
      for (int round = 0; round < 3; round++) {
        List<Held> added = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
          // Some ids come twice, so that people are replaced.
          Held held = new Held("p" + random.nextInt(200), people.person(1000 * round + i));
          added.add(held);
          all.put(held.id(), held.profile());
        }
        pool.put(added);
        List<String> gone = all.keySet().stream().filter(id -> random.nextInt(10) == 0).toList();
        assertThat(pool.remove(gone)).isEqualTo(gone.size());
        all.keySet().removeAll(gone);
        // Some months are before people were put in, or so long after that bounds do not hold.
        YearMonth month = AS_OF.plusMonths(random.nextInt(18) - 2);
        int top = 1 + random.nextInt(20);

        assertThat(pool.size()).isEqualTo(all.size());
        assertThat(places(pool.rank(matcher, month, Request.best(top))))
            .isEqualTo(judged(all, matcher, month).stream().limit(top).toList());
      }
    }
  }

  @Test
  void fewAreJudgedToFindTheBest() {
    try (Pool pool = filled(1000)) {
      assertThat(pool.rank(ENGINEER, AS_OF, Request.best(5)).judged()).isLessThan(100);
    }
  }

  @Test
  void pagesTogetherAreTheWholeRankingWhoeverComesOrGoesBetween() {
    try (Pool pool = filled(60)) {
      List<Cursor> whole = places(pool.rank(ENGINEER, AS_OF, Request.best(100)));
      List<Cursor> told = new ArrayList<>();
      Optional<Cursor> after = Optional.empty();
      do {
        Page page = pool.rank(ENGINEER, AS_OF, new Request(7, Filters.NONE, after));
        told.addAll(places(page));
        after = page.next();
        // One who was told already goes: nobody after is passed over.
        pool.remove(List.of(told.getFirst().id()));
      } while (after.isPresent());

      assertThat(told).isEqualTo(whole).hasSize(60);
    }
  }

  @Test
  void aPlaceInARankingIsReadAsItIsWritten() {
    Cursor place = new Cursor(7457, "a:b/c.pdf");

    assertThat(place.written()).isEqualTo("74.57:a:b/c.pdf");
    assertThat(Cursor.parse(place.written())).isEqualTo(place);
  }

  @Test
  void onlyThoseWhoPassTheFiltersAreRankedAndCounted() {
    try (Pool pool = filled(300)) {
      Map<String, Profile> all = people(300);
      String occupation =
          People.MANY.person(0).entries().stream()
              .flatMap(entry -> entry.occupations().stream())
              .findFirst()
              .orElseThrow();
      check(pool, all, filters(Optional.of(occupation), 0, Optional.empty(), List.of()));
      check(pool, all, filters(Optional.empty(), 100, Optional.empty(), List.of()));
      check(pool, all, filters(Optional.empty(), 0, Optional.of(Level.MASTER), List.of()));
      check(
          pool,
          all,
          filters(Optional.empty(), 24, Optional.of(Level.BACHELOR), List.of("w1", "w2")));
    }
  }

  private static void check(Pool pool, Map<String, Profile> all, Filters filters) {
    Map<String, Profile> passing = new TreeMap<>(all);
    passing.values().removeIf(profile -> !passes(profile, filters));

    assertThat(passing.size()).isBetween(1, all.size() - 1);
    assertThat(pool.facets(filters).profiles()).isEqualTo(passing.size());
    assertThat(places(pool.rank(ENGINEER, AS_OF, new Request(20, filters, Optional.empty()))))
        .isEqualTo(judged(passing, ENGINEER, AS_OF).stream().limit(20).toList());
  }

  private static boolean passes(Profile profile, Filters filters) {
    return filters.occupation().stream()
            .allMatch(id ->
                profile.entries().stream().anyMatch(entry -> entry.occupations().contains(id)))
        && Experience.of(profile).months() >= filters.months()
        && filters.level().stream()
            .allMatch(level ->
                profile.degrees().stream().anyMatch(held -> held.level().compareTo(level) >= 0))
        && filters.words().stream()
            .allMatch(
                word -> profile.passages().stream().anyMatch(said -> said.stems().contains(word)));
  }

  private static Filters filters(
      Optional<String> occupation, int months, Optional<Level> level, List<String> words) {
    return new Filters(occupation, months, level, Optional.empty(), words);
  }

  @Test
  void facetsCountEachPersonOnceAKind() {
    try (Pool pool = filled(200)) {
      Facets facets = pool.facets(Filters.NONE);

      facets
          .occupations()
          .forEach((id, count) ->
              assertThat(
                      pool.facets(filters(Optional.of(id), 0, Optional.empty(), List.of()))
                          .profiles())
                  .isEqualTo(count));
      facets
          .languages()
          .forEach((id, count) ->
              assertThat(
                      pool.facets(
                              new Filters(
                                  Optional.empty(),
                                  0,
                                  Optional.empty(),
                                  Optional.of(id),
                                  List.of()))
                          .profiles())
                  .isEqualTo(count));
      assertThat(facets.levels().values().stream().mapToInt(count -> count).sum())
          .isEqualTo(people(200).values().stream().filter(one -> !one.degrees().isEmpty()).count());
    }
  }

  @Test
  void aPoolThatIsNotThereYetIsEmpty() {
    try (Pool pool = new EmbeddedPool(data.resolve("none"), People.CATALOGUE.catalogue())) {
      assertThat(pool.size()).isZero();
      assertThat(pool.get("p")).isEmpty();
      assertThat(pool.remove(List.of("p"))).isZero();
      assertThat(pool.rank(ENGINEER, AS_OF, Request.best(3)).hits()).isEmpty();
    }
    assertThat(data.resolve("none")).doesNotExist();
  }

  private Pool filled(int size) {
    Pool pool = new EmbeddedPool(data, People.CATALOGUE.catalogue());
    List<Held> held = new ArrayList<>();
    people(size).forEach((id, profile) -> held.add(new Held(id, profile)));
    pool.put(held);
    return pool;
  }

  private static Map<String, Profile> people(int size) {
    Map<String, Profile> people = new TreeMap<>();
    IntStream.range(0, size).forEach(i -> people.put("p" + i, People.MANY.person(i)));
    return people;
  }

  private static List<Cursor> judged(Map<String, Profile> all, Matcher matcher, YearMonth month) {
    return all.entrySet().stream()
        .map(held -> new Cursor(matcher.match(held.getValue().at(month)).score(), held.getKey()))
        .sorted(Comparator.comparingInt(Cursor::score).reversed().thenComparing(Cursor::id))
        .toList();
  }

  private static List<Cursor> places(Page page) {
    return page.hits().stream().map(Hit::place).toList();
  }
}
