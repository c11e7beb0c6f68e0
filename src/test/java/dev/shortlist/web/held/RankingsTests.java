package dev.shortlist.web.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingsTests {

  private static final Assessor ASSESSOR = new Assessor(Limits.DEFAULT);

  private static final Matcher MATCHER = ASSESSOR.matcher(ASSESSOR.shipped("welder").orElseThrow());

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");

  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final Rankings rankings = new Rankings(clock, 3, 100, 1_000);

  @Test
  void aRankingIsHeldForHalfAnHourAfterItsLastUse() {
    HeldRanking ranking = done(1);
    pass(Duration.ofMinutes(29));
    assertThat(rankings.get(ranking.id())).isSameAs(ranking);
    pass(Duration.ofMinutes(29));
    assertThat(rankings.get(ranking.id())).isSameAs(ranking);
    pass(Duration.ofMinutes(30));
    assertGone(ranking.id());
  }

  @Test
  void aRankingUnderWayDoesNotExpire() {
    HeldRanking ranking = underWay(1);
    pass(Duration.ofHours(2));
    assertThat(rankings.get(ranking.id())).isSameAs(ranking);
  }

  @Test
  void theHalfHourBeginsWhenTheRankingIsDone() {
    HeldRanking ranking = underWay(1);
    pass(Duration.ofHours(2));
    ranking.enter(HeldRanking.ranked(List.of(), List.of(), MATCHER), now);
    pass(Duration.ofMinutes(29));
    assertThat(rankings.get(ranking.id())).isSameAs(ranking);
  }

  @Test
  void whereThereAreTooManyThatGoesWhichNobodyLookedAtForLongest() {
    HeldRanking first = done(1);
    HeldRanking second = done(1);
    HeldRanking third = done(1);
    rankings.get(first.id());
    pass(Duration.ofSeconds(1));
    HeldRanking fourth = done(1);
    assertGone(second.id());
    assertThat(List.of(first, third, fourth))
        .allSatisfy(held -> assertThat(rankings.get(held.id())).isSameAs(held));
  }

  @Test
  void whereThereAreTooManyResumesTheOldestRankingsGo() {
    HeldRanking first = done(60);
    HeldRanking second = done(40);
    HeldRanking third = done(60);
    assertGone(first.id());
    assertThat(rankings.get(second.id())).isSameAs(second);
    assertThat(rankings.get(third.id())).isSameAs(third);
  }

  @Test
  void whereTheTextsAreTooLongTheOldestRankingsGo() {
    HeldRanking first = done(1);
    HeldRanking second = underWay(1);
    second.enter(HeldRanking.ranked(List.of(candidate(990)), List.of(unread()), MATCHER), now);
    rankings.makeRoom(second);
    assertThat(rankings.get(first.id())).isSameAs(first);
    pass(Duration.ofSeconds(1));
    HeldRanking third = underWay(1);
    third.enter(HeldRanking.ranked(List.of(candidate(11)), List.of(unread()), MATCHER), now);
    rankings.makeRoom(third);
    assertThat(rankings.get(third.id())).isSameAs(third);
    assertThat(List.of(first, second)).anySatisfy(held -> assertGone(held.id()));
    assertThat(rankings.isTooLarge(List.of(candidate(1_001)))).isTrue();
    assertThat(rankings.isTooLarge(List.of(candidate(1_000)))).isFalse();
  }

  @Test
  void whatWasHeldIsToldFromWhatNeverWas() {
    HeldRanking ranking = done(1);
    assertThat(rankings.named(ranking.id())).isSameAs(ranking);
    pass(Duration.ofMinutes(30));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rankings.named(ranking.id()))
        .satisfies(refusal -> assertThat(refusal.told().getStatus()).isEqualTo(410));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rankings.named(UUID.randomUUID()))
        .satisfies(refusal -> assertThat(refusal.told().getStatus()).isEqualTo(404));
  }

  private static Candidate candidate(int chars) {
    String text = "x".repeat(chars);
    return new Candidate.Read(
        "a.txt",
        ASSESSOR.resume(new Extraction.Read(text, "text/plain", text), YearMonth.of(2026, 11)));
  }

  private static Assessment unread() {
    return new Assessment.Unreadable("a.txt", Extraction.Reason.EMPTY);
  }

  @Test
  void oneRankingBeyondTheBoundIsHeldAlone() {
    HeldRanking small = done(1);
    HeldRanking large = done(101);
    assertGone(small.id());
    assertThat(rankings.get(large.id())).isSameAs(large);
  }

  @Test
  void whatIsUnderWayIsNotDroppedForOthers() {
    HeldRanking underWay = underWay(1);
    for (int i = 0; i < 5; i++) {
      pass(Duration.ofSeconds(1));
      done(1);
    }
    assertThat(rankings.get(underWay.id())).isSameAs(underWay);
  }

  @Test
  void aForgottenRankingIsGoneAtOnceAndStops() {
    HeldRanking ranking = underWay(1);
    rankings.forget(ranking.id());
    assertGone(ranking.id());
    assertThat(ranking.isForgotten()).isTrue();
  }

  private HeldRanking underWay(int files) {
    HeldRanking ranking = new HeldRanking(MATCHER, YearMonth.of(2026, 11), files, now);
    rankings.add(ranking);
    return ranking;
  }

  private HeldRanking done(int files) {
    HeldRanking ranking = underWay(files);
    ranking.enter(HeldRanking.ranked(List.of(), List.of(), MATCHER), now);
    pass(Duration.ofSeconds(1));
    return ranking;
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private void assertGone(UUID id) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rankings.get(id))
        .satisfies(refusal -> assertThat(refusal.told().getStatus()).isEqualTo(410));
  }
}
