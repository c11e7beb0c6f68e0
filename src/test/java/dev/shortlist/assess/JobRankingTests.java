package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.JobRanking.Line;
import dev.shortlist.assess.JobRanking.Reason;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.JobShelf;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobRankingTests {

  private final Assessor assessor = new Assessor(Limits.DEFAULT);

  private final Resume resume =
      resume(
          """
          Experience

          Welder, Quillmark Yard
          March 2021 - present
          - Welded pipes by TIG and MIG; read technical drawings.
          """);

  @Test
  void theJobThatTheResumeSuitsComesFirstWithWhatEarnedMost() {
    JobRanking ranking = rank(JobShelf.ids().stream().map(this::shipped).toList());

    Line first = ranking.lines().getFirst();
    assertThat(first.job().id()).isEqualTo("welder");
    assertThat(first.rank()).contains(1);
    assertThat(first.reasons())
        .hasSize(3)
        .extracting(Reason::earned)
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(first.reasons().getFirst().label()).startsWith("Work as ");
    assertThat(ranking.lines()).hasSameSizeAs(JobShelf.ids());
  }

  @Test
  void everyScoreIsThatOfTheMatch() {
    for (Line line : rank(JobShelf.ids().stream().map(this::shipped).toList()).lines()) {
      Matcher matcher = assessor.matcher(assessor.shipped(line.job().id()).orElseThrow());
      assertThat(line.score()).contains(assessor.explain(resume, matcher).score());
    }
  }

  @Test
  void equalScoresShareARankAndStandInTheOrderOfTheirIds() {
    Matcher matcher = assessor.matcher(assessor.shipped("welder").orElseThrow());
    List<Offer> offers = new ArrayList<>();
    for (String id : List.of("z", "a", "m")) {
      offers.add(new Offer.Open(id, matcher));
    }
    offers.add(shipped("registered-nurse"));

    JobRanking ranking = rank(offers);

    assertThat(ranking.lines())
        .extracting(line -> line.job().id())
        .containsExactly("a", "m", "z", "registered-nurse");
    assertThat(ranking.lines())
        .extracting(Line::rank)
        .containsExactly(Optional.of(1), Optional.of(1), Optional.of(1), Optional.of(4));
    Collections.reverse(offers);
    assertThat(rank(offers)).isEqualTo(ranking);
  }

  @Test
  void aJobThatCannotBeReadStandsLastAndSaysWhy() {
    JobRanking ranking =
        rank(List.of(new Offer.Unreadable("a", "It is wrong."), shipped("welder")));

    assertThat(ranking.lines()).extracting(line -> line.job().id()).containsExactly("welder", "a");
    assertThat(ranking.lines().getLast().rank()).isEmpty();
    assertThat(ranking.lines().getLast().problem()).contains("It is wrong.");
    assertThat(ranking.csv()).endsWith(",a,a,,,,,,,It is wrong.\r\n");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aFaultCostsOneJobItsScoreAndTellsTheLogNoWordOfIt(CapturedOutput output) {
    Line line =
        Line.of(
            shipped("welder"),
            matcher -> {
              throw new IllegalStateException("Orla Brandvold");
            });

    assertThat(line.score()).isEmpty();
    assertThat(line.problem().orElseThrow()).contains("fault of this program");
    assertThat(output.getAll()).contains("IllegalStateException").doesNotContain("Brandvold");
  }

  @Test
  void whatEarnsNothingIsNoReason() {
    Line line =
        Line.of(shipped("registered-nurse"), m -> assessor.explain(resume(" Skills\n-\n"), m));

    assertThat(line.reasons()).isEmpty();
    assertThat(line.score().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  private JobRanking rank(List<Offer> offers) {
    return JobRanking.of(
        offers.stream()
            .map(offer -> Line.of(offer, matcher -> assessor.explain(resume, matcher)))
            .toList());
  }

  private Offer shipped(String id) {
    return new Offer.Open(id, assessor.matcher(assessor.shipped(id).orElseThrow()));
  }

  private Resume resume(String text) {
    return assessor.resume(new Extraction.Read(text, "text/plain", text), YearMonth.of(2026, 11));
  }
}
