package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Job;
import dev.shortlist.match.Report.GroupLine;
import dev.shortlist.match.Report.NotCounted;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every profile and every job. */
class ScorePropertyTests {

  static IntStream seeds() {
    return Chance.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameProfileHasTheSameReport(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();

    assertThat(chance.matcher.match(profile)).isEqualTo(Chance.matcher(chance.job).match(profile));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void manyThreadsMakeTheSameReportAsOne(int seed) throws Exception {
    Chance chance = Chance.of(seed);
    List<Profile> profiles = IntStream.range(0, 8).mapToObj(i -> chance.profile()).toList();
    List<Report> alone = profiles.stream().map(chance.matcher::match).toList();

    List<Report> together = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Report>> tasks = new ArrayList<>();
      profiles.forEach(profile -> tasks.add(() -> chance.matcher.match(profile)));
      for (var report : threads.invokeAll(tasks)) {
        together.add(report.get());
      }
    }
    assertThat(together).isEqualTo(alone);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noOrderMatters(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    Report before = chance.matcher.match(profile);

    Report after = chance.matcher.match(shuffled(profile, chance));

    assertThat(after.score()).isEqualTo(before.score());
    assertThat(after.upper()).isEqualTo(before.upper());
    assertThat(after.band()).isEqualTo(before.band());
    assertThat(after.unmetMusts()).isEqualTo(before.unmetMusts());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneMoreMentionNeverLowersTheScore(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    int score = chance.score(profile);
    for (int i = 0; i < 10; i++) {
      Stance stance = chance.one(List.of(Stance.DID, Stance.HAS, Stance.LEARNING));
      int entry = chance.random.nextInt(profile.entries().size() + 1) - 1;
      profile =
          entry < 0
              ? chance.with(
                  profile, chance.one(chance.skills), Profile.NO_ENTRY, Place.LISTING, stance)
              : chance.with(profile, chance.one(chance.skills), entry, stance);
      int more = chance.score(profile);
      assertThat(more).isGreaterThanOrEqualTo(score);
      score = more;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void moreMonthsNeverLowerTheScore(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    int score = chance.score(profile);
    for (int i = 0; i < profile.entries().size(); i++) {
      profile = longer(profile, i, chance.random.nextInt(30), chance.random.nextInt(30));
      int more = chance.score(profile);
      assertThat(more).isGreaterThanOrEqualTo(score);
      score = more;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneMoreEntryNeverLowersTheScore(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    int now = Months.index(profile.asOf()) + 1;
    int before = chance.score(profile);

    List<Entry> entries = new ArrayList<>(profile.entries());
    entries.add(
        new Entry(
            entries.size(),
            Place.POSITION,
            Optional.of(new Months(now - 60, now - chance.random.nextInt(60))),
            false,
            List.of("data-scientist"),
            List.of()));
    Profile more = Chance.with(profile, entries, profile.mentions(), profile.passages());
    more = chance.with(more, chance.one(chance.skills), entries.size() - 1, Stance.DID);

    assertThat(chance.score(more)).isGreaterThanOrEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void repetitionGainsNothing(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    List<Passage> passages = new ArrayList<>(profile.passages());
    List<Mention> mentions = new ArrayList<>(profile.mentions());
    for (Mention mention : profile.mentions()) {
      passages.add(profile.passages().get(mention.passage()));
      mentions.add(
          new Mention(
              mentions.size(),
              mention.skill(),
              mention.entry(),
              mention.place(),
              mention.stance(),
              passages.size() - 1));
    }
    Profile repeated = Chance.with(profile, profile.entries(), mentions, passages);

    assertThat(chance.score(repeated)).isEqualTo(chance.score(profile));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void thePointsAddUpToTheScore(int seed) {
    Chance chance = Chance.of(seed);
    Report report = chance.matcher.match(chance.profile());

    assertThat(report.score())
        .isEqualTo(
            report.role().earned() + report.groups().stream().mapToInt(GroupLine::earned).sum());
    assertThat(report.groups())
        .allSatisfy(group -> {
          assertThat(group.earned()).isBetween(0, group.group().points());
          assertThat(group.members().stream().mapToInt(RequirementLine::earned).sum())
              .isEqualTo(group.earned());
        });
    assertThat(report.role().earned()).isBetween(0, chance.job.rolePoints());
    assertThat(report.claimedPoints())
        .isEqualTo(report.groups().stream().mapToInt(GroupLine::claimed).sum());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theScoreIsALowerBoundWithinTheScale(int seed) {
    Chance chance = Chance.of(seed);
    Report report = chance.matcher.match(chance.profile());

    assertThat(report.score()).isBetween(0, report.upper());
    assertThat(report.upper()).isBetween(report.score(), Job.ALL_POINTS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatSpeaksNotForThePersonEarnsNothingAndIsNamed(int seed) {
    Chance chance = Chance.of(seed);
    Profile silent = withStance(chance.profile(), chance);
    Profile empty = Chance.with(silent, silent.entries(), List.of(), List.of(Chance.STUDIES));
    JobIndex index = new JobIndex(chance.job, Chance.CATALOGUE.catalogue());

    Report report = chance.matcher.match(silent);

    assertThat(report.score()).isEqualTo(chance.score(empty));
    assertThat(report.notCounted())
        .extracting(NotCounted::mention)
        .containsExactlyInAnyOrderElementsOf(
            silent.mentions().stream()
                .filter(mention -> index.skills().contains(mention.skill()))
                .map(Mention::id)
                .toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void listingsGainFifteenPointsAtMostWhateverElseIsThere(int seed) {
    Chance chance = Chance.of(seed);
    Profile unlisted = withoutListings(chance.profile());
    Profile listed = withEverythingListed(unlisted, chance);

    assertThat(chance.score(listed) - chance.score(unlisted)).isBetween(0, 1500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void listingsAloneEarnFifteenPointsAtMost(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    Profile blank =
        new Profile(profile.asOf(), List.of(), List.of(), List.of(), List.of(), profile.headline());

    assertThat(chance.score(withEverythingListed(blank, chance))).isBetween(0, 1500);
  }

  @Test
  void theProfilesMadeHereDifferInWhatTheyEarn() {
    List<Report> reports =
        IntStream.range(0, Chance.USUAL_SEEDS)
            .mapToObj(Chance::of)
            .map(chance -> chance.matcher.match(chance.profile()))
            .toList();

    assertThat(reports).filteredOn(report -> report.score() > 1000).hasSizeGreaterThan(20);
    assertThat(reports)
        .extracting(Report::score)
        .satisfies(scores -> assertThat(Set.copyOf(scores)).hasSizeGreaterThan(30));
    assertThat(reports).anyMatch(report -> report.claimedPoints() > 0);
    assertThat(reports).anyMatch(report -> report.role().earned() > 0);
    assertThat(reports).anyMatch(report -> report.upper() > report.score());
    assertThat(reports).anyMatch(report -> !report.notCounted().isEmpty());
  }

  private static Profile withEverythingListed(Profile profile, Chance chance) {
    Profile listed = profile;
    for (String skill : chance.skills) {
      Place place = chance.one(List.of(Place.LISTING, Place.SUMMARY));
      listed = chance.with(listed, skill, Profile.NO_ENTRY, place, Stance.HAS);
    }
    return listed;
  }

  private static Profile shuffled(Profile profile, Chance chance) {
    List<Integer> entryOrder = order(profile.entries().size(), chance);
    List<Integer> passageOrder = order(profile.passages().size(), chance);
    List<Entry> entries = new ArrayList<>();
    for (int old : entryOrder) {
      Entry entry = profile.entries().get(old);
      entries.add(
          new Entry(
              entries.size(),
              entry.place(),
              entry.months(),
              entry.open(),
              entry.occupations(),
              entry.titleStems()));
    }
    List<Passage> passages = new ArrayList<>();
    for (int old : passageOrder) {
      Passage passage = profile.passages().get(old);
      passages.add(
          new Passage(
              entryOrder.indexOf(passage.entry()),
              passage.place(),
              passage.stance(),
              passage.stems()));
    }
    List<Mention> mentions = new ArrayList<>();
    for (int old : order(profile.mentions().size(), chance)) {
      Mention mention = profile.mentions().get(old);
      mentions.add(
          new Mention(
              mentions.size(),
              mention.skill(),
              entryOrder.indexOf(mention.entry()),
              mention.place(),
              mention.stance(),
              passageOrder.indexOf(mention.passage())));
    }
    List<Degree> degrees =
        profile.degrees().stream()
            .map(degree ->
                new Degree(degree.level(), degree.fields(), passageOrder.indexOf(degree.passage())))
            .toList();
    return new Profile(profile.asOf(), entries, mentions, degrees, passages, profile.headline());
  }

  private static List<Integer> order(int size, Chance chance) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, chance.random);
    return order;
  }

  private static Profile longer(Profile profile, int entry, int earlier, int later) {
    List<Entry> entries = new ArrayList<>(profile.entries());
    Entry old = entries.get(entry);
    int now = Months.index(profile.asOf()) + 1;
    Optional<Months> months =
        old.months().map(m -> new Months(m.from() - earlier, Math.min(now, m.to() + later)));
    entries.set(
        entry,
        new Entry(entry, old.place(), months, old.open(), old.occupations(), old.titleStems()));
    return Chance.with(profile, entries, profile.mentions(), profile.passages());
  }

  /** Everything wished, denied or somebody else's. */
  private static Profile withStance(Profile profile, Chance chance) {
    List<Stance> silent = List.of(Stance.WISHES, Stance.DENIES, Stance.SOMEONE_ELSES);
    List<Passage> passages = new ArrayList<>();
    profile
        .passages()
        .forEach(passage ->
            passages.add(
                new Passage(
                    passage.entry(), passage.place(), chance.one(silent), passage.stems())));
    List<Mention> mentions = new ArrayList<>();
    profile
        .mentions()
        .forEach(mention ->
            mentions.add(
                new Mention(
                    mention.id(),
                    mention.skill(),
                    mention.entry(),
                    mention.place(),
                    passages.get(mention.passage()).stance(),
                    mention.passage())));
    return Chance.with(profile, profile.entries(), mentions, passages);
  }

  private static Profile withoutListings(Profile profile) {
    List<Mention> mentions = new ArrayList<>();
    List<Passage> passages = new ArrayList<>(List.of(Chance.STUDIES));
    for (Mention mention : profile.mentions()) {
      if (!mention.place().onlyClaims()) {
        passages.add(profile.passages().get(mention.passage()));
        mentions.add(
            new Mention(
                mentions.size(),
                mention.skill(),
                mention.entry(),
                mention.place(),
                mention.stance(),
                passages.size() - 1));
      }
    }
    return Chance.with(profile, profile.entries(), mentions, passages);
  }
}
