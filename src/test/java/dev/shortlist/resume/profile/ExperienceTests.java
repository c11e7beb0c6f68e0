package dev.shortlist.resume.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Seniority;
import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Experience.SkillUse;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperienceTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 6);
  private static final int NOW = Months.index(AS_OF) + 1;
  private static final List<String> SKILLS = List.of("java", "sql", "triage", "welding");
  private static final List<Place> PLACES =
      List.of(
          Place.POSITION,
          Place.POSITION,
          Place.POSITION,
          Place.INTERNSHIP,
          Place.VOLUNTEERING,
          Place.EDUCATION,
          Place.PROJECT);

  /** An entry in the making, with the skills that it names. */
  private record Made(
      Place place,
      Optional<Months> months,
      boolean open,
      Optional<Seniority> rank,
      List<Named> named) {

    Made during(Months other) {
      return new Made(place, Optional.of(other), open, rank, named);
    }

    Made as(Place other) {
      return new Made(other, months, open, rank, named);
    }
  }

  private record Named(String skill, Stance stance) {}

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Made> entries(Random random) {
    List<Made> entries = new ArrayList<>();
    for (int i = 0, size = random.nextInt(9); i < size; i++) {
      entries.add(entry(random));
    }
    return entries;
  }

  private static Made entry(Random random) {
    boolean open = random.nextInt(5) == 0;
    int to = open ? NOW : NOW - random.nextInt(150);
    Months months = new Months(to - random.nextInt(50), to);
    List<Named> named = new ArrayList<>();
    for (int i = 0, size = random.nextInt(5); i < size; i++) {
      named.add(new Named(one(SKILLS, random), one(List.of(Stance.values()), random)));
    }
    return new Made(
        one(PLACES, random),
        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(months),
        open,
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(one(List.of(Seniority.values()), random)),
        named);
  }

  private static Profile profile(List<Made> made) {
    List<Entry> entries = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Made entry : made) {
      int id = entries.size();
      entries.add(
          new Entry(
              id, entry.place(), entry.months(), entry.open(), List.of(), List.of(), entry.rank()));
      for (Named named : entry.named()) {
        mentions.add(
            new Mention(mentions.size(), named.skill(), id, entry.place(), named.stance(), 0));
      }
    }
    Passage passage = new Passage(Profile.NO_ENTRY, Place.PROSE, Stance.DID, List.of());
    return new Profile(AS_OF, entries, mentions, List.of(), List.of(passage), List.of());
  }

  private static Experience experience(List<Made> made) {
    return Experience.of(profile(made));
  }

  private static List<Months> dated(List<Made> made, Place... places) {
    return made.stream()
        .filter(entry -> List.of(places).contains(entry.place()))
        .flatMap(entry -> entry.months().stream())
        .filter(months -> months.length() > 0)
        .toList();
  }

  private static BitSet covered(List<Months> stretches) {
    BitSet covered = new BitSet();
    stretches.forEach(months -> covered.set(months.from(), months.to()));
    return covered;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfEntriesIsOfNoMatter(int seed) {
    Random random = new Random(seed);
    List<Made> entries = entries(random);
    Experience before = experience(entries);
    Collections.shuffle(entries, random);

    assertThat(experience(entries)).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyMonthOfEachKindCountsOnce(int seed) {
    List<Made> entries = entries(new Random(seed));
    Experience experience = experience(entries);

    assertThat(experience.months())
        .isEqualTo(covered(dated(entries, Place.POSITION)).cardinality());
    assertThat(experience.internshipMonths())
        .isEqualTo(covered(dated(entries, Place.INTERNSHIP)).cardinality());
    assertThat(experience.volunteeringMonths())
        .isEqualTo(covered(dated(entries, Place.VOLUNTEERING)).cardinality());
    assertThat(experience.educationMonths())
        .isEqualTo(covered(dated(entries, Place.EDUCATION)).cardinality());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneEntryMoreNeverLowersAnyMonths(int seed) {
    Random random = new Random(seed);
    List<Made> entries = entries(random);
    Experience before = experience(entries);
    entries.add(entry(random));
    Experience after = experience(entries);

    assertThat(after.months()).isGreaterThanOrEqualTo(before.months());
    assertThat(after.internshipMonths()).isGreaterThanOrEqualTo(before.internshipMonths());
    assertThat(after.volunteeringMonths()).isGreaterThanOrEqualTo(before.volunteeringMonths());
    assertThat(after.educationMonths()).isGreaterThanOrEqualTo(before.educationMonths());
    for (SkillUse use : before.skills()) {
      SkillUse then = use(after, use.skill());
      assertThat(then.months()).isGreaterThanOrEqualTo(use.months());
      assertThat(then.entries()).isGreaterThanOrEqualTo(use.entries());
      use.lastUsed()
          .ifPresent(last -> assertThat(then.lastUsed().orElseThrow()).isAfterOrEqualTo(last));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTotalLiesBetweenTheLongestAndTheSum(int seed) {
    List<Made> entries = entries(new Random(seed));
    List<Months> positions = dated(entries, Place.POSITION);

    assertThat(experience(entries).months())
        .isGreaterThanOrEqualTo(positions.stream().mapToInt(Months::length).max().orElse(0))
        .isLessThanOrEqualTo(positions.stream().mapToInt(Months::length).sum());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatGoesOnGrowsWithTheMonthOfReading(int seed) {
    Random random = new Random(seed);
    List<Made> entries = entries(random);
    entries.add(
        new Made(
            Place.POSITION,
            Optional.of(new Months(NOW - 1 - random.nextInt(80), NOW)),
            true,
            Optional.empty(),
            List.of(new Named("java", Stance.DID))));
    int later = random.nextInt(40);
    Profile profile = profile(entries);
    Experience now = Experience.of(profile);
    Experience then = Experience.of(profile.at(AS_OF.plusMonths(later)));

    assertThat(then.months()).isEqualTo(now.months() + later);
    assertThat(use(then, "java").months()).isEqualTo(use(now, "java").months() + later);
    assertThat(use(now, "java").lastUsed()).contains(AS_OF);
    assertThat(use(then, "java").lastUsed()).contains(AS_OF.plusMonths(later));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void busyMonthsAndIdleOnesMakeUpTheWholeStretch(int seed) {
    List<Made> entries = entries(new Random(seed));
    BitSet positions = covered(dated(entries, Place.POSITION));
    BitSet busy =
        covered(
            dated(entries, Place.POSITION, Place.INTERNSHIP, Place.VOLUNTEERING, Place.EDUCATION));
    List<Months> gaps = experience(entries).gaps();
    if (positions.isEmpty()) {
      assertThat(gaps).isEmpty();
      return;
    }
    Months whole = new Months(positions.nextSetBit(0), positions.length());
    List<Months> idle =
        Months.uncovered(
            whole,
            dated(entries, Place.POSITION, Place.INTERNSHIP, Place.VOLUNTEERING, Place.EDUCATION));
    BitSet both = covered(idle);
    assertThat(both.intersects(busy)).isFalse();
    both.or(busy.get(0, whole.to()));
    both.clear(0, whole.from());

    assertThat(both.cardinality()).isEqualTo(whole.length());
    assertThat(gaps)
        .isEqualTo(idle.stream().filter(gap -> gap.length() >= Experience.LEAST_GAP).toList())
        .isSorted();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachSkillCountsTheMonthsOfTheEntriesThatShowIt(int seed) {
    List<Made> entries = entries(new Random(seed));
    Experience experience = experience(entries);
    for (String skill : SKILLS) {
      List<Made> showing =
          entries.stream()
              .filter(entry -> entry.place() == Place.POSITION || entry.place() == Place.INTERNSHIP)
              .filter(entry ->
                  entry.named().contains(new Named(skill, Stance.DID))
                      || entry.named().contains(new Named(skill, Stance.HAS)))
              .toList();
      List<Months> dated = dated(showing, Place.POSITION, Place.INTERNSHIP);
      Optional<SkillUse> use =
          showing.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new SkillUse(
                      skill,
                      covered(dated).cardinality(),
                      dated.stream().map(Months::last).max(YearMonth::compareTo),
                      showing.size()));
      assertThat(experience.skills().stream().filter(one -> one.skill().equals(skill)).findAny())
          .isEqualTo(use);
      assertThat(use.map(SkillUse::months).orElse(0))
          .isLessThanOrEqualTo(experience.months() + experience.internshipMonths());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anEntryCutInTwoCountsAsMuch(int seed) {
    Random random = new Random(seed);
    List<Made> entries = entries(random);
    Made whole = entry(random);
    Months months = whole.months().orElse(new Months(NOW - 20, NOW - 5));
    int cut = months.from() + random.nextInt(months.length() + 1);
    List<Made> cutInTwo = new ArrayList<>(entries);
    entries.add(whole.during(months));
    cutInTwo.add(whole.during(new Months(months.from(), cut)));
    cutInTwo.add(whole.during(new Months(cut, months.to())));
    Experience one = experience(entries);
    Experience two = experience(cutInTwo);

    assertThat(two.months()).isEqualTo(one.months());
    assertThat(two.internshipMonths()).isEqualTo(one.internshipMonths());
    assertThat(two.volunteeringMonths()).isEqualTo(one.volunteeringMonths());
    assertThat(two.educationMonths()).isEqualTo(one.educationMonths());
    assertThat(two.gaps()).isEqualTo(one.gaps());
    for (SkillUse use : one.skills()) {
      assertThat(use(two, use.skill()).months()).isEqualTo(use.months());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neitherStudiesNorProjectsNorVoluntaryWorkAreWork(int seed) {
    Random random = new Random(seed);
    List<Made> entries = entries(random);
    Experience before = experience(entries);
    entries.add(entry(random).as(Place.EDUCATION));
    entries.add(entry(random).as(Place.PROJECT));
    entries.add(entry(random).as(Place.VOLUNTEERING));
    Experience after = experience(entries);

    assertThat(after.months()).isEqualTo(before.months());
    assertThat(after.internshipMonths()).isEqualTo(before.internshipMonths());
    assertThat(after.skills()).isEqualTo(before.skills());
    assertThat(after.newestSince()).isEqualTo(before.newestSince());
    assertThat(after.seniority()).isEqualTo(before.seniority());
    assertThat(after.undatedPositions()).isEqualTo(before.undatedPositions());
  }

  private static SkillUse use(Experience experience, String skill) {
    return experience.skills().stream()
        .filter(use -> use.skill().equals(skill))
        .findAny()
        .orElseThrow();
  }

  private static Experience read(String language, String body) {
    String experience =
        switch (language) {
          case "de" -> "Berufserfahrung";
          case "fr" -> "Expérience professionnelle";
          default -> "Experience";
        };
    Resume resume =
        ForTests.INTAKE.read("Ida Quill\n\n" + experience + "\n" + body, YearMonth.of(2024, 6));
    return Experience.of(resume.profile().atBest());
  }

  @Test
  void aResumeIsReckonedUp() {
    Experience experience =
        read(
            "en",
            """
            Senior Data Engineer, Quillon Ltd, Leeds, UK, March 2022 – present
            • Built pipelines in Python and SQL

            Data Engineer, Umbra Inc, York, UK, January 2019 – June 2021
            • Built reports in SQL

            Data Engineering Intern, Nadir Inc, York, UK, July 2018 – September 2018
            • Wrote Python

            Education
            BSc Mathematics, University of Leeds, 2015 – 2018
            """);

    assertThat(experience.months()).isEqualTo(30 + 28);
    assertThat(experience.internshipMonths()).isEqualTo(3);
    assertThat(use(experience, "sql"))
        .isEqualTo(new SkillUse("sql", 58, Optional.of(YearMonth.of(2024, 6)), 2));
    assertThat(use(experience, "python"))
        .isEqualTo(new SkillUse("python", 31, Optional.of(YearMonth.of(2024, 6)), 2));
    assertThat(experience.gaps())
        .containsExactly(Months.of(YearMonth.of(2021, 7), YearMonth.of(2022, 2)));
    assertThat(experience.newestSince()).contains(YearMonth.of(2022, 3));
    assertThat(experience.undatedPositions()).isZero();
    assertThat(experience.seniority()).contains(Seniority.SENIOR);
  }

  @Test
  void undatedPositionsAreCountedAndTellNoMonths() {
    Experience experience = read("en", "Data Engineer\nQuillon Ltd, Leeds, UK\n• Built pipelines");

    assertThat(experience.months()).isZero();
    assertThat(experience.undatedPositions()).isEqualTo(1);
    assertThat(experience.seniority()).isEmpty();
    assertThat(experience.newestSince()).isEmpty();
  }

  @Test
  void aPositionThatHasNotBegunCountsForNothing() {
    Experience experience =
        read(
            "en",
            """
            Head of Data, Umbra Inc, York, UK, September 2024 – present
            • Python

            Data Engineer, Quillon Ltd, Leeds, UK, March 2022 – May 2022
            • SQL and Python
            """);

    assertThat(experience.seniority()).contains(Seniority.JUNIOR);
    assertThat(experience.newestSince()).contains(YearMonth.of(2022, 3));
    assertThat(use(experience, "python").lastUsed()).contains(YearMonth.of(2022, 5));
  }

  @ParameterizedTest(name = "{0} since {1}: {2}")
  @CsvSource({
    "Nurse, August 2022, JUNIOR",
    "Nurse, July 2022, INTERMEDIATE",
    "Nurse, August 2018, INTERMEDIATE",
    "Nurse, July 2018, SENIOR",
    "Junior Nurse, July 2010, JUNIOR",
    "Head Nurse, July 2023, LEAD",
    "Management Trainee, July 2010, TRAINEE",
    "Product Manager, July 2023, JUNIOR"
  })
  void whereTheTitleTellsNoRankTheMonthsDo(String title, String since, Seniority seniority) {
    Experience experience = read("en", title + ", Quillon Ltd, Leeds, UK, " + since + " – present");

    assertThat(experience.seniority()).contains(seniority);
  }

  @Test
  void theNewestPositionDecides() {
    String newest = "Engineer, Quillon Ltd, January 2020 – May 2022\n";
    String older = "Head of Engineering, Umbra Ltd, January 2010 – December 2019\n";

    assertThat(read("en", newest + "\n" + older).seniority()).contains(Seniority.SENIOR);
    assertThat(read("en", older + "\n" + newest).seniority()).contains(Seniority.SENIOR);
    assertThat(read("en", older).seniority()).contains(Seniority.LEAD);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource({
    "de, Abteilungsleiterin, LEAD",
    "de, Abteilungsleiter, LEAD",
    "de, Projektleiterin, SENIOR",
    "fr, Directrice financière, EXECUTIVE",
    "fr, Chef de projet, SENIOR"
  })
  void theLanguageOfTheResumeTellsItsRanks(String language, String title, Seniority seniority) {
    String told =
        language.equals("de")
            ? "März 2010 – heute\n• Verantwortlich für die Planung und die Abstimmung mit den Kunden in der ganzen Region"
            : "mars 2010 – aujourd'hui\n• Préparation du budget et suivi des clients avec les équipes de toute la région";
    assertThat(read(language, title + ", Quillon GmbH, " + told).seniority()).contains(seniority);
  }
}
