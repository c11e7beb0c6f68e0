package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PastedTests {

  private static final Job JOB =
      new JobIntake(Chance.CATALOGUE, new Tagger())
          .read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow());
  private static final Matcher MATCHER = Chance.matcher(JOB);
  private static final int NOW = Months.index(Chance.AS_OF) + 1;

  static IntStream seeds() {
    return Chance.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theJobsOwnTextGainsOnePointAtMost(int seed) {
    Random random = new Random(seed);
    Profile profile = profile(random);
    int from = random.nextInt(JOB.stems().size() - 200);
    int length = 100 + random.nextInt(JOB.stems().size() - from - 100);

    Profile pasted = pasted(profile, JOB.stems().subList(from, from + length), random);

    assertThat(MATCHER.match(pasted).score() - MATCHER.match(profile).score()).isBetween(0, 100);
  }

  @Test
  void mentionsInPastedTextAreNamed() {
    Random random = new Random(1);
    Profile pasted = pasted(profile(random), JOB.stems(), random);

    assertThat(MATCHER.match(pasted).notCounted())
        .extracting(Report.NotCounted::reason)
        .contains(Report.NotCounted.Reason.PASTED_FROM_THE_JOB);
  }

  @Test
  void aShortPhraseOfTheJobIsNotPasted() {
    List<String> stems = JOB.stems().subList(40, 52);
    Profile profile =
        Chance.with(
            profile(new Random(1)),
            List.of(),
            List.of(),
            List.of(passage(stems), passage(List.of("tram", "orchid"))));

    assertThat(new Pasted(JOB).passages(profile).isEmpty()).isTrue();
  }

  @Test
  void pastedTextDoesNotTakeItsNeighboursAlong() {
    Profile profile =
        Chance.with(
            profile(new Random(1)),
            List.of(),
            List.of(),
            List.of(
                passage(List.of("tram", "orchid", "violin")),
                passage(JOB.stems().subList(10, 50)),
                passage(List.of("quarry", "lantern", "crane"))));

    assertThat(new Pasted(JOB).passages(profile).stream()).containsExactly(1);
  }

  @Test
  void aSentenceCutIntoPiecesIsPastedAllTheSame() {
    Profile profile =
        Chance.with(
            profile(new Random(1)),
            List.of(),
            List.of(),
            List.of(
                passage(JOB.stems().subList(10, 20)),
                passage(JOB.stems().subList(20, 30)),
                passage(JOB.stems().subList(30, 40))));

    assertThat(new Pasted(JOB).passages(profile).cardinality()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"24, false", "25, true", "26, true"})
  void twentyFiveWordsInARowArePasted(int words, boolean pasted) {
    assertThat(pasted(passage(own(3)), passage(job(10, 10 + words)), passage(own(3))))
        .isEqualTo(pasted ? List.of(1) : List.of());
  }

  @Test
  void aRowMayRunOverSeveralSentences() {
    assertThat(pasted(passage(job(10, 18)), passage(job(18, 26)), passage(job(26, 35))))
        .containsExactly(0, 1, 2);
    assertThat(pasted(passage(job(10, 18)), passage(own(1)), passage(job(18, 34)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"25, true", "26, false"})
  void aSentenceIsPastedWhereHalfOfItIs(int others, boolean pasted) {
    assertThat(pasted(passage(job(10, 35), own(others)))).hasSize(pasted ? 1 : 0);
    assertThat(pasted(passage(own(others), job(10, 35)))).hasSize(pasted ? 1 : 0);
  }

  @Test
  void theJobsLastWordsArePastedAsWell() {
    assertThat(pasted(passage(job(175, 200)))).containsExactly(0);
    assertThat(pasted(passage(job(0, 25)))).containsExactly(0);
  }

  @ParameterizedTest
  @CsvSource({"11, false", "12, true"})
  void sixtyWordsInRowsOfFiveAreACopyThatWasChanged(int rows, boolean copied) {
    assertThat(pasted(passage(changed(0, rows)))).hasSize(copied ? 1 : 0);
    // Wherever they stand.
    assertThat(
            pasted(
                passage(changed(0, 6)),
                new Passage(Profile.NO_ENTRY, Place.SUMMARY, Stance.DID, changed(6, rows))))
        .hasSize(copied ? 2 : 0);
  }

  @Test
  void sixtyWordsOfACopyInOnePlaceAreSoMuchThatShortLinesBesideThemWereCopied() {
    assertThat(pasted(passage(changed(0, 12)), passage(job(110, 112)))).containsExactly(0, 1);
  }

  @Test
  void severalRowsThatAreTooShortAreNoLongOne() {
    assertThat(pasted(passage(own(40)), passage(job(0, 24)), passage(own(1)), passage(job(50, 74))))
        .isEmpty();
  }

  @Test
  void besideACopyRowsOfThreeWordsAndShorterLinesWereCopiedToo() {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(job(0, 70)));
    passages.add(passage(job(100, 103), own(3)));
    passages.add(passage(job(100, 103), own(4)));
    passages.add(passage(job(110, 112)));
    passages.add(passage(job(110, 111), job(113, 114)));
    passages.add(passage(job(120, 121)));
    passages.add(passage(own(1)));
    passages.add(passage(List.of()));
    // The same in another place, where nothing was copied.
    passages.add(new Passage(Profile.NO_ENTRY, Place.SUMMARY, Stance.DID, job(100, 103)));
    passages.add(new Passage(Profile.NO_ENTRY, Place.SUMMARY, Stance.DID, job(110, 112)));

    assertThat(pasted(passages.toArray(Passage[]::new))).containsExactly(0, 1, 3, 5);
  }

  @Test
  void whereNoPlaceHoldsMostOfACopyNoShortLineWasCopied() {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(job(0, 40)));
    passages.add(new Passage(Profile.NO_ENTRY, Place.SUMMARY, Stance.DID, job(40, 80)));
    passages.add(passage(job(110, 112)));

    assertThat(pasted(passages.toArray(Passage[]::new))).containsExactly(0, 1);
  }

  /** The places of what was pasted from a job of two hundred words, each another one. */
  private static List<Integer> pasted(Passage... passages) {
    Profile profile =
        new Profile(Chance.AS_OF, List.of(), List.of(), List.of(), List.of(passages), List.of());
    return new Pasted(
            new Job(
                "made",
                "",
                Optional.empty(),
                0,
                List.of(),
                Circumstances.UNTOLD,
                String.join(" ", job(0, 200))))
        .passages(profile).stream().boxed().toList();
  }

  /** Rows of five words of the job, with another word after each. */
  private static List<String> changed(int from, int to) {
    List<String> text = new ArrayList<>();
    for (int row = from; row < to; row++) {
      text.addAll(job(6 * row, 6 * row + 5));
      text.addAll(own(1));
    }
    return text;
  }

  private static List<String> job(int from, int to) {
    return Made.words(from, to);
  }

  /** Words that the job does not have. */
  private static List<String> own(int many) {
    return Collections.nCopies(many, "orchid");
  }

  private static Passage passage(List<String> first, List<String> second) {
    return passage(Stream.concat(first.stream(), second.stream()).toList());
  }

  private static Passage passage(List<String> stems) {
    return new Passage(Profile.NO_ENTRY, Place.PROSE, Stance.DID, stems);
  }

  /** One position of three years up to now, in which some of the job's skills were used. */
  private static Profile profile(Random random) {
    Entry entry =
        new Entry(
            0,
            Place.POSITION,
            Optional.of(new Months(NOW - 36, NOW)),
            true,
            List.of("machine-learning-engineer"),
            List.of());
    List<String> skills = skills();
    List<Mention> mentions = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0, size = random.nextInt(12); i < size; i++) {
      passages.add(new Passage(0, Place.POSITION, Stance.DID, List.of("tram", "violin")));
      String skill = skills.get(random.nextInt(skills.size()));
      mentions.add(new Mention(i, skill, 0, Place.POSITION, Stance.DID, i));
    }
    return new Profile(Chance.AS_OF, List.of(entry), mentions, List.of(), passages, List.of());
  }

  /** The words as sentences of the position, every one of which names skills of the job. */
  private static Profile pasted(Profile profile, List<String> words, Random random) {
    List<Passage> passages = new ArrayList<>(profile.passages());
    List<Mention> mentions = new ArrayList<>(profile.mentions());
    List<String> skills = skills();
    for (int start = 0; start < words.size(); ) {
      int end = Math.min(words.size(), start + 3 + random.nextInt(30));
      passages.add(new Passage(0, Place.POSITION, Stance.DID, words.subList(start, end)));
      for (int i = 0; i < 5; i++) {
        String skill = skills.get(random.nextInt(skills.size()));
        mentions.add(
            new Mention(
                mentions.size(), skill, 0, Place.POSITION, Stance.DID, passages.size() - 1));
      }
      start = end;
    }
    return Chance.with(profile, profile.entries(), mentions, passages);
  }

  private static List<String> skills() {
    return List.copyOf(new JobIndex(JOB, Chance.CATALOGUE.catalogue()).skills());
  }
}
