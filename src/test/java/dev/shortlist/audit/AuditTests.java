package dev.shortlist.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shortlist.audit.Audit.Plan;
import dev.shortlist.audit.Outcome.NotRead;
import dev.shortlist.audit.Outcome.Scored;
import dev.shortlist.audit.Selection.AtLeast;
import dev.shortlist.audit.Selection.InBand;
import dev.shortlist.audit.Selection.Top;
import dev.shortlist.audit.Table.Line;
import dev.shortlist.audit.Table.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTests {

  private static final Plan AT_55 = new Plan(Optional.of(new AtLeast(5500)), false);

  /** People who are made up, and what they told of themselves. */
  private final List<Outcome> outcomes = new ArrayList<>();

  private final StringBuilder told = new StringBuilder("file,sex,race\n");

  /** So many people of a group, so many of them with 60 points and the others with 40. */
  private void group(String sex, String race, int people, int selected) {
    for (int i = 0; i < people; i++) {
      person(sex, race, i < selected ? 6000 : 4000);
    }
  }

  private void person(String sex, String race, int score) {
    String file = "f%05d.pdf".formatted(outcomes.size());
    outcomes.add(new Scored(file, score, score >= 5500 ? "good" : "partial"));
    told.append("%s,%s,%s%n".formatted(file, sex, race));
  }

  private Audit audit(Plan plan) {
    return Audit.of(outcomes, Groups.of(Spreadsheet.parse(told.toString()), List.of()), plan);
  }

  private static Line line(Rates rates, int table, String name) {
    return rates.tables().get(table).lines().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }

  /**
   * By hand. Women: 30 scored, 12 of them selected, 12/30 = 0.4. Men: 40 and 20, 20/40 = 0.5, the
   * highest. The women's impact ratio is 0.4/0.5 = 0.8 exactly, which is not less than four fifths.
   * By both: women of A 10 and 6 = 0.6, women of B 20 and 6 = 0.3, men of A 30 and 15 = 0.5, men of
   * B 10 and 5 = 0.5; the highest is 0.6, so 0.3/0.6 = 0.5 and 0.5/0.6 = 0.8333.
   */
  @Test
  void ratesAndRatiosAreThoseWorkedOutByHand() {
    group("F", "A", 10, 6);
    group("F", "B", 20, 6);
    group("M", "A", 30, 15);
    group("M", "B", 10, 5);

    Rates rates = audit(AT_55).selection().orElseThrow();

    assertThat(rates.counted()).isEqualTo(32);
    assertThat(rates.rule()).isEqualTo("a score of at least 55.00");
    assertThat(rates.tables()).extracting(Table::name).containsExactly("sex", "race", "sex × race");
    assertThat(line(rates, 0, "F"))
        .isEqualTo(
            new Line(
                List.of("F"),
                30,
                decimal("0.429"),
                12,
                Optional.of(decimal("0.400")),
                Optional.of(decimal("0.800")),
                false,
                false,
                0,
                List.of()));
    assertThat(line(rates, 0, "M").ratio()).contains(decimal("1.000"));
    assertThat(line(rates, 0, "M").highest()).isTrue();
    assertThat(line(rates, 2, "F × A").ratio()).contains(decimal("1.000"));
    assertThat(line(rates, 2, "F × B").ratio()).contains(decimal("0.500"));
    assertThat(line(rates, 2, "F × B").belowFourFifths()).isTrue();
    assertThat(line(rates, 2, "M × A").ratio()).contains(decimal("0.833"));
    assertThat(line(rates, 2, "M × A").belowFourFifths()).isFalse();
  }

  /**
   * The example of the agencies that made the mark: 60 %, 45 %, 48 % and 51 % give 75 %, exactly 80
   * % and 85 %, of which the first alone is below it.
   */
  @Test
  void fourFifthsExactlyIsNotBelowTheMark() {
    group("W", "", 100, 60);
    group("I", "", 100, 45);
    group("H", "", 100, 48);
    group("B", "", 100, 51);

    Rates rates = audit(AT_55).selection().orElseThrow();

    assertThat(line(rates, 0, "I").ratio()).contains(decimal("0.750"));
    assertThat(line(rates, 0, "H").ratio()).contains(decimal("0.800"));
    assertThat(line(rates, 0, "B").ratio()).contains(decimal("0.850"));
    assertThat(rates.tables().getFirst().lines())
        .filteredOn(Line::belowFourFifths)
        .extracting(Line::name)
        .containsExactly("I");
  }

  @Test
  void theMarkGoesByTheExactRatioAndNotByTheRoundedOne() {
    group("M", "", 1000, 1000);
    group("F", "", 10_000, 7999);

    Line women = line(audit(AT_55).selection().orElseThrow(), 0, "F");

    assertThat(women.ratio()).contains(decimal("0.800"));
    assertThat(women.belowFourFifths()).isTrue();
  }

  /** Of 10, 20, 30 and 40 the median is 25; of 10, 20 and 30 it is 20, and 20 is not above it. */
  @Test
  void theScoringRateIsTheShareAboveTheMedianOfAll() {
    person("F", "A", 1000);
    person("F", "A", 2000);
    person("M", "A", 3000);
    assertThat(audit(AT_55).scoring().cut()).contains(decimal("20.00"));
    assertThat(line(audit(AT_55).scoring(), 0, "F").counted()).isZero();
    assertThat(line(audit(AT_55).scoring(), 0, "M").rate()).contains(decimal("1.000"));

    outcomes.add(new Scored("stranger.pdf", 4001, "partial"));

    Rates scoring = audit(AT_55).scoring();
    assertThat(scoring.cut()).contains(decimal("25.00"));
    assertThat(scoring.counted()).isEqualTo(2);
    assertThat(scoring.tables().getFirst().unknown()).isEqualTo(new Unknown(1, 1, 0));
  }

  @Test
  void aMedianBetweenTwoScoresIsExact() {
    person("F", "A", 1000);
    person("M", "A", 1001);

    assertThat(audit(AT_55).scoring().cut()).contains(decimal("10.005"));
    assertThat(audit(AT_55).scoring().counted()).isEqualTo(1);
  }

  @Test
  void whoeverCannotBeReadIsCountedBesideTheRates() {
    group("F", "A", 6, 3);
    outcomes.add(new NotRead("scan.pdf"));
    told.append("scan.pdf,F,B\n");
    outcomes.add(new NotRead("stranger.pdf"));

    Audit audit = audit(AT_55);
    Rates rates = audit.selection().orElseThrow();

    assertThat(audit.sample().notRead()).isEqualTo(2);
    assertThat(line(rates, 0, "F").people()).isEqualTo(6);
    assertThat(line(rates, 0, "F").rate()).contains(decimal("0.500"));
    assertThat(line(rates, 0, "F").notRead()).isEqualTo(1);
    assertThat(rates.tables().getFirst().unknown()).isEqualTo(new Unknown(0, 0, 1));
    Line empty = line(rates, 1, "B");
    assertThat(empty.rate()).isEmpty();
    assertThat(empty.ratio()).isEmpty();
    assertThat(empty.notes()).containsExactly(Note.NOBODY);
  }

  @Test
  void whoeverIsMissingOnEitherSideIsTold() {
    group("F", "A", 2, 1);
    outcomes.add(new Scored("b.pdf", 6000, "good"));
    outcomes.add(new Scored("a.pdf", 6000, "good"));
    outcomes.add(new Scored("twin.pdf", 6000, "good"));
    outcomes.add(new Scored("twin.pdf", 1000, "weak"));
    told.append("twin.pdf,M,A\nz.pdf,M,A\ny.pdf,M,A\n");

    Audit audit = audit(AT_55);

    assertThat(audit.sample())
        .isEqualTo(
            new Sample(
                6,
                6,
                0,
                List.of("a.pdf", "b.pdf"),
                List.of("y.pdf", "z.pdf"),
                List.of("twin.pdf")));
    assertThat(audit.scoring().tables().getFirst().lines())
        .extracting(Line::name)
        .containsExactly("F");
    assertThat(audit.scoring().tables().getFirst().unknown().people()).isEqualTo(4);
  }

  /** 1 of 51 is less than 2 %, 1 of 50 is not. */
  @Test
  void aCategoryOfLessThanTwoPercentIsLeftOutOfTheRatiosWithItsRateShown() {
    group("M", "", 49, 20);
    group("X", "", 1, 1);
    assertThat(line(audit(AT_55).selection().orElseThrow(), 0, "M").ratio())
        .contains(decimal("0.408"));

    group("M", "", 1, 0);

    Line small = line(audit(AT_55).selection().orElseThrow(), 0, "X");
    assertThat(small.rate()).contains(decimal("1.000"));
    assertThat(small.ratio()).isEmpty();
    assertThat(small.highest()).isFalse();
    assertThat(small.notes()).containsExactly(Note.UNDER_TWO_PERCENT, Note.FEW);
    assertThat(line(audit(AT_55).selection().orElseThrow(), 0, "M").ratio())
        .contains(decimal("1.000"));
    Rates kept = audit(new Plan(Optional.of(new AtLeast(5500)), true)).selection().orElseThrow();
    assertThat(line(kept, 0, "X").highest()).isTrue();
    assertThat(line(kept, 0, "X").notes()).containsExactly(Note.UNDER_TWO_PERCENT_KEPT, Note.FEW);
    assertThat(line(kept, 0, "M").ratio()).contains(decimal("0.400"));
  }

  /** 48 of 80 against 9 of 20, and with one exchanged 47/80 = 0.5875 against 10/20 = 0.5. */
  @Test
  void aResultThatTurnsRoundWithOnePersonSaysSo() {
    group("M", "", 80, 48);
    group("F", "", 20, 9);
    assertThat(line(audit(AT_55).selection().orElseThrow(), 0, "F").notes()).isEmpty();

    outcomes.clear();
    told.setLength(told.indexOf("\n") + 1);
    group("M", "", 7, 4);
    group("F", "", 7, 3);
    Line women = line(audit(AT_55).selection().orElseThrow(), 0, "F");
    assertThat(women.belowFourFifths()).isTrue();
    assertThat(women.notes()).containsExactly(Note.TURNS_WITH_ONE);
  }

  /** 3 of 5 and one more is 0.8, more than 1/2 and less than 19/20. */
  @Test
  void ofEqualRatesTheLargestGroupSaysWhetherAResultTurnsRound() {
    group("A", "", 2, 2);
    group("B", "", 5, 3);
    assertThat(line(audit(AT_55).selection().orElseThrow(), 0, "B").notes())
        .containsExactly(Note.TURNS_WITH_ONE);

    group("C", "", 20, 20);

    assertThat(line(audit(AT_55).selection().orElseThrow(), 0, "B").notes()).isEmpty();
  }

  @Test
  void whereNobodyIsSelectedThereIsNoRatio() {
    group("F", "A", 6, 0);
    group("M", "A", 6, 0);

    assertThat(audit(AT_55).selection().orElseThrow().tables())
        .allSatisfy(table ->
            assertThat(table.lines())
                .allSatisfy(line -> {
                  assertThat(line.rate()).contains(decimal("0.000"));
                  assertThat(line.ratio()).isEmpty();
                  assertThat(line.highest()).isFalse();
                  assertThat(line.belowFourFifths()).isFalse();
                  assertThat(line.notes()).containsExactly(Note.NO_RATIO);
                }));
  }

  @Test
  void whereEverybodyIsSelectedEveryRatioIsOne() {
    group("F", "A", 6, 6);
    group("M", "B", 9, 9);

    assertThat(audit(AT_55).selection().orElseThrow().tables())
        .allSatisfy(table ->
            assertThat(table.lines())
                .allSatisfy(line -> {
                  assertThat(line.ratio()).contains(decimal("1.000"));
                  assertThat(line.highest()).isTrue();
                }));
  }

  @Test
  void nobodyScoredIsNoFault() {
    outcomes.add(new NotRead("a.pdf"));
    told.append("a.pdf,F,A\n");

    Audit audit = audit(new Plan(Optional.of(new Top(3)), false));

    assertThat(audit.scoring().cut()).isEmpty();
    assertThat(line(audit.selection().orElseThrow(), 0, "F").notes()).containsExactly(Note.NOBODY);
  }

  @Test
  void whoeverSharesTheLastScoreOfTheFirstIsSelectedTooAndThatIsTold() {
    person("F", "A", 9000);
    person("M", "A", 8000);
    person("F", "A", 8000);
    person("M", "A", 7000);

    Rates two = audit(new Plan(Optional.of(new Top(2)), false)).selection().orElseThrow();
    assertThat(two.counted()).isEqualTo(3);
    assertThat(two.rule())
        .isEqualTo("the first 2 of the ranking, and 1 more with the last one's score");
    Rates all = audit(new Plan(Optional.of(new Top(99)), false)).selection().orElseThrow();
    assertThat(all.counted()).isEqualTo(4);
    assertThat(all.rule()).isEqualTo("the first 99 of the ranking");
  }

  @Test
  void aBandIsTheToolsOwnWordAndNotAScore() {
    outcomes.add(new Scored("capped.pdf", 9000, "partial"));
    outcomes.add(new Scored("good.pdf", 6000, "good"));
    told.append("capped.pdf,F,A\ngood.pdf,M,A\n");

    Rates rates =
        audit(new Plan(Optional.of(new InBand(List.of("good", "strong"))), false))
            .selection()
            .orElseThrow();

    assertThat(rates.rule()).isEqualTo("the band good or strong");
    assertThat(line(rates, 0, "F").counted()).isZero();
    assertThat(line(rates, 0, "M").counted()).isEqualTo(1);
  }

  @Test
  void theSweepGoesFromFiveToNinetyFiveAndEachStepIsTheSelectionByIt() {
    group("F", "A", 7, 3);
    group("M", "A", 5, 4);

    Audit audit = audit(AT_55);

    assertThat(audit.sweep()).hasSize(19);
    assertThat(audit.sweep().getFirst().cut()).contains(decimal("5.00"));
    assertThat(audit.sweep().getLast().cut()).contains(decimal("95.00"));
    assertThat(audit.sweep().get(10)).isEqualTo(audit.selection().orElseThrow());
  }

  @Test
  void groupsOfOtherFilesAreRefused() {
    outcomes.add(new Scored("folder/a.pdf", 1, "weak"));
    told.append("a.pdf,F,A\n");

    assertThatExceptionOfType(UnusableSpreadsheetException.class)
        .isThrownBy(() -> audit(AT_55))
        .withMessageContaining("No row names a file of the ranking");
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  private void anybody(Random random) {
    int people = 1 + random.nextInt(200);
    for (int i = 0; i < people; i++) {
      person(
          List.of("F", "M", "X", "").get(random.nextInt(4)),
          "R" + random.nextInt(5),
          random.nextInt(10_001));
    }
    outcomes.add(new NotRead("scan.pdf"));
    told.append("scan.pdf,F,R0\n");
  }

  private static Plan anyPlan(Random random) {
    return new Plan(
        Optional.of(
            random.nextBoolean()
                ? new AtLeast(random.nextInt(10_001))
                : new Top(1 + random.nextInt(50))),
        random.nextBoolean());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theHighestRateHasTheRatioOneAndNoOtherHasMore(int seed) {
    Random random = new Random(seed);
    anybody(random);
    Audit audit = audit(anyPlan(random));
    List<Rates> all = new ArrayList<>(audit.sweep());
    all.add(audit.scoring());
    all.add(audit.selection().orElseThrow());

    for (Table table : all.stream().flatMap(rates -> rates.tables().stream()).toList()) {
      List<Line> compared =
          table.lines().stream().filter(line -> line.ratio().isPresent()).toList();
      assertThat(compared)
          .allSatisfy(line -> {
            assertThat(line.ratio().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            if (line.highest()) {
              assertThat(line.ratio()).contains(decimal("1.000"));
            }
          });
      assertThat(compared.isEmpty() || compared.stream().anyMatch(Line::highest)).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everybodyStandsOnceInEachTable(int seed) {
    Random random = new Random(seed);
    anybody(random);
    Audit audit = audit(anyPlan(random));
    Rates rates = audit.selection().orElseThrow();

    for (Table table : rates.tables()) {
      assertThat(table.lines().stream().mapToInt(Line::people).sum() + table.unknown().people())
          .isEqualTo(audit.sample().scored());
      assertThat(table.lines().stream().mapToInt(Line::counted).sum() + table.unknown().counted())
          .isEqualTo(rates.counted());
      assertThat(table.lines().stream().mapToInt(Line::notRead).sum() + table.unknown().notRead())
          .isEqualTo(audit.sample().notRead());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfFilesAndRowsIsOfNoMatter(int seed) {
    Random random = new Random(seed);
    anybody(random);
    Plan plan = anyPlan(random);
    Audit before = audit(plan);
    Collections.shuffle(outcomes, random);
    List<String> rows = new ArrayList<>(told.toString().lines().skip(1).toList());
    Collections.shuffle(rows, random);
    told.setLength(0);
    told.append("file,sex,race\n").append(String.join("\n", rows));

    assertThat(audit(plan)).isEqualTo(before);
  }
}
