package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.match.RoleFit.RoleCredit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

  @Test
  void everythingShownEarnsAllPoints() {
    Tally tally = Tally.of(job(2500, 3, 1), held(1000), shown(3, 1000));

    assertThat(tally.score()).isEqualTo(Job.ALL_POINTS);
    assertThat(tally.role()).isEqualTo(2500);
  }

  @Test
  void aHeldTitleAloneEarnsHalfOfItsPointsAndAHeadlineNone() {
    assertThat(Tally.of(job(2500, 3, 1), held(1000), shown(3, 0)).score()).isEqualTo(1250);
    assertThat(Tally.of(job(2500, 3, 1), new RoleCredit(0, 200), shown(3, 0)).score()).isZero();
  }

  @Test
  void theRoleCountsInFullOnceTheOthersEarnHalf() {
    assertThat(Tally.of(job(2500, 2, 2), held(1000), shown(2, 500)).role()).isEqualTo(2500);
    assertThat(Tally.of(job(2500, 2, 2), held(1000), shown(2, 250)).role()).isEqualTo(1875);
  }

  @Test
  void aHeadlineCountsInProportionToTheOthersUnlessMoreIsHeld() {
    RoleCredit headline = new RoleCredit(0, 200);

    assertThat(Tally.of(job(2500, 2, 2), headline, shown(2, 500)).role()).isEqualTo(500);
    assertThat(Tally.of(job(2500, 2, 2), headline, shown(2, 250)).role()).isEqualTo(250);
    assertThat(Tally.of(job(2500, 2, 2), new RoleCredit(160, 200), shown(2, 250)).role())
        .isEqualTo(300);
  }

  @Test
  void theRoleCountsInFullWhereNothingElseIsAsked() {
    Job job =
        new Job("made", "A title", Optional.empty(), 10_000, List.of(), Circumstances.UNTOLD, "");

    assertThat(Tally.of(job, held(640), new Credits(Map.of())).score()).isEqualTo(6400);
  }

  @Test
  void asManyMembersAsAreNeededEarnAllPointsOfTheirGroup() {
    Credits two = credits(Map.of(1, Credit.shown(1000), 3, Credit.shown(1000)));

    assertThat(Tally.of(job(0, 4, 2), held(0), two).score()).isEqualTo(10_000);
    assertThat(Tally.of(job(0, 4, 4), held(0), two).score()).isEqualTo(5000);
  }

  @Test
  void halvesOfTwoMembersAreOneWhole() {
    assertThat(Tally.of(job(0, 2, 1), held(0), shown(2, 500)).score()).isEqualTo(10_000);
  }

  @Test
  void whatIsOnlyListedEarnsAtMostFifteenPointsWithTheRoleThatItUnlocks() {
    Job job = job(2500, 2, 1);
    Tally tally = Tally.of(job, held(1000), credits(Map.of(1, new Credit(0, 1000, 1000, 1000))));
    int without = Tally.of(job, held(1000), shown(2, 0)).score();

    assertThat(tally.score() - without).isBetween(1, 1500);
    assertThat(tally.cut()).isPositive();
    assertThat(tally.claimed() + tally.cut()).isEqualTo(7500);
  }

  @Test
  void whatIsOnlyListedWithinItsBoundIsNotCut() {
    Tally tally =
        Tally.of(job(0, 1, 1), held(0), credits(Map.of(1, new Credit(500, 520, 520, 520))));

    assertThat(tally.score()).isEqualTo(5200);
    assertThat(tally.claimed()).isEqualTo(200);
    assertThat(tally.cut()).isZero();
  }

  @Test
  void noJobHasMoreThanAllPointsToEarn() {
    Requirement one = job(0, 1, 1).requirements().getFirst();
    Group large = new Group("g1", "made", 1, 9000, List.of(one));
    Group other = new Group("g2", "made", 1, 4000, List.of(one));
    Job job =
        new Job(
            "made", "", Optional.empty(), 2500, List.of(large, other), Circumstances.UNTOLD, "");

    assertThat(Tally.of(job, held(1000), shown(1, 1000)).score()).isEqualTo(Job.ALL_POINTS);
    assertThat(Tally.of(job, held(0), shown(1, 1000)).score()).isEqualTo(7500);
  }

  @Test
  void theBoundOnWhatIsOnlyListedIsFifteenPointsByWhatTheOthersAreWorth() {
    // 15 · 65 / (65 + 35), and all 15 where there is no role
    assertThat(Tally.of(job(3500, 1, 1), held(0), listed(1)).claimed()).isEqualTo(975);
    assertThat(Tally.of(job(3500, 1, 1), held(0), listed(1)).cut()).isEqualTo(6500 - 975);
    assertThat(Tally.of(job(0, 1, 1), held(0), listed(1)).claimed()).isEqualTo(1500);
  }

  @Test
  void withTheRoleThatItUnlocksWhatIsOnlyListedComesToFifteenPoints() {
    int title = Tally.of(job(3500, 1, 1), held(1000), shown(1, 0)).score();

    // 9.75, and 5.25 of the role: half of 35, for three tenths of the half that unlocks it
    assertThat(title).isEqualTo(1750);
    assertThat(Tally.of(job(3500, 1, 1), held(1000), listed(1)).score()).isEqualTo(title + 1500);
  }

  @Test
  void everyDivisionRoundsDown() {
    assertThat(Tally.of(job(3333, 3, 1), held(0), shown(1, 999)).score()).isEqualTo(6660);
    // 2 · 1.04 / 65 is 0.032, and 35 · 0.429 · (½ + ½ · 0.032) is 7.747…
    assertThat(Tally.of(job(3500, 1, 1), held(429), shown(1, 16)).role()).isEqualTo(774);
  }

  @Test
  void whatTheBoundLeavesIsSharedByWhatEachGroupClaims() {
    Requirement one = requirement(1);
    Requirement other = requirement(2);
    Job job =
        new Job(
            "made",
            "A title",
            Optional.empty(),
            0,
            List.of(
                new Group("g1", "made", 1, 6000, List.of(one)),
                new Group("g2", "made", 1, 4000, List.of(other))),
            Circumstances.UNTOLD,
            "");
    Credits credits =
        credits(Map.of(1, new Credit(500, 1000, 1000, 1000), 2, new Credit(0, 500, 500, 500)));

    Tally tally = Tally.of(job, held(0), credits);

    assertThat(tally.shown()).containsExactly(3000, 0);
    assertThat(tally.claims()).containsExactly(900, 600);
    assertThat(tally.cut()).isEqualTo(3500);
    assertThat(tally.score()).isEqualTo(4500);
  }

  @Test
  void aTitleThatIsHeldAsMuchAsItIsClaimedIsHeld() {
    // 0.150 · (½ + ½ · 0.6) and 0.200 · 0.6
    Tally tally = Tally.of(job(2500, 1, 1), new RoleCredit(150, 200), shown(1, 300));

    assertThat(tally.held()).isEqualTo(150);
    assertThat(tally.unlocked()).isEqualTo(800);
    assertThat(tally.role()).isEqualTo(300);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 100", "100, 300", "0, 100", "0, 1000", "500, 600", "400, 1000"})
  void noScoreIsHigherThanTheMostForWhatIsShownAndClaimed(int shown, int claimed) {
    for (int role : List.of(0, 2500, 3500)) {
      Job job = job(role, 1, 1);
      Credits credits = credits(Map.of(1, new Credit(shown, claimed, claimed, claimed)));
      Tally tally = Tally.of(job, held(900), credits);

      assertThat(tally.earnedShown()).isEqualTo((10_000 - role) * shown / 1000);
      assertThat(tally.earnedUnbounded()).isEqualTo((10_000 - role) * claimed / 1000);
      assertThat(Tally.most(job, held(900), tally.earnedShown(), tally.earnedUnbounded()))
          .isEqualTo(tally.score());
    }
  }

  @Test
  void theMostIsNeverMoreThanAllPoints() {
    assertThat(Tally.most(job(3500, 1, 1), held(1000), 20_000, 20_000)).isEqualTo(Job.ALL_POINTS);
    assertThat(Tally.most(job(3500, 1, 1), held(1000), 6000, 20_000)).isEqualTo(Job.ALL_POINTS);
  }

  @Test
  void theBetterOfTwoCreditsIsTakenForEachRequirement() {
    Credits some = credits(Map.of(1, Credit.shown(300), 2, Credit.shown(700)));
    Credits others = credits(Map.of(2, Credit.shown(500), 3, Credit.shown(900)));

    assertThat(some.or(others))
        .isEqualTo(
            credits(Map.of(1, Credit.shown(300), 2, Credit.shown(700), 3, Credit.shown(900))));
  }

  /** Credits of members that are only listed, as much as there is. */
  private static Credits listed(int members) {
    Map<Integer, Credit> credits = new HashMap<>();
    for (int i = 1; i <= members; i++) {
      credits.put(i, new Credit(0, 1000, 1000, 1000));
    }
    return credits(credits);
  }

  private static RoleCredit held(int credit) {
    return new RoleCredit(credit, 0);
  }

  private static Credits shown(int members, int credit) {
    Map<Integer, Credit> credits = new HashMap<>();
    for (int i = 1; i <= members; i++) {
      credits.put(i, Credit.shown(credit));
    }
    return credits(credits);
  }

  private static Credits credits(Map<Integer, Credit> byNumber) {
    Map<String, Credit> credits = new HashMap<>();
    byNumber.forEach((number, credit) -> credits.put("r" + number, credit));
    return new Credits(credits);
  }

  /** A job with one group that has all the points but the role's. */
  private static Job job(int role, int members, int needed) {
    List<Requirement> requirements = new ArrayList<>();
    for (int i = 1; i <= members; i++) {
      requirements.add(requirement(i));
    }
    Group group = new Group("g1", "made", needed, 10_000 - role, requirements);
    return new Job(
        "made", "A title", Optional.empty(), role, List.of(group), Circumstances.UNTOLD, "");
  }

  private static Requirement requirement(int number) {
    return new Requirement(
        "r" + number,
        "skill " + number,
        Requirement.Kind.SKILL,
        Importance.SHOULD,
        List.of(new OfSkill("skill-" + number, "skill " + number)),
        0,
        100,
        "Made.",
        List.of());
  }
}
