package dev.shortlist.match;

import dev.shortlist.job.Group;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Shares;
import dev.shortlist.match.RoleFit.RoleCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Credits turned into points, in hundredths.
 *
 * @param shown by group, what entries show
 * @param claims by group, what is only listed, within its bound
 * @param cut what the bound took from it
 * @param held the role's credit, in thousandths
 * @param unlocked how much of it counts, in thousandths
 * @param role what the role earned
 */
record Tally(List<Integer> shown, List<Integer> claims, int cut, int held, int unlocked, int role) {

  Tally {
    shown = List.copyOf(shown);
    claims = List.copyOf(claims);
  }

  static Tally of(Job job, RoleCredit credit, Credits credits) {
    int others = Job.ALL_POINTS - job.rolePoints();
    List<Integer> shown = within(others, points(job, credits, Credit::shown));
    List<Integer> all = within(others, points(job, credits, Credit::claimed));
    int wanted = sum(all) - sum(shown);
    int granted = Math.min(wanted, mostClaimed(job.rolePoints(), others));
    int earned = sum(shown) + granted;
    long[] claimed = new long[shown.size()];
    for (int i = 0; i < claimed.length; i++) {
      claimed[i] = Math.max(0, (long) all.get(i) - shown.get(i));
    }
    Role role = Role.of(job, credit, earned);
    return new Tally(
        shown,
        Shares.of(granted, claimed),
        wanted - granted,
        role.held(),
        role.share(),
        role.points());
  }

  /**
   * What the role earns.
   *
   * @param held its credit, in thousandths
   * @param share how much of it counts, in thousandths
   * @param points the points, in hundredths
   */
  private record Role(int held, int share, int points) {

    /** By what the others earned, in hundredths of a point; more of that never lowers it. */
    static Role of(Job job, RoleCredit credit, int earned) {
      int others = Job.ALL_POINTS - job.rolePoints();
      int unlocked =
          others == 0
              ? Scale.FULL
              : Math.min(Scale.FULL, Scale.ROLE_UNLOCK * Scale.FULL * earned / others);
      int counted = Scale.ROLE_ALONE + (Scale.FULL - Scale.ROLE_ALONE) * unlocked / Scale.FULL;
      boolean byHeadline = credit.claimed() * unlocked > credit.held() * counted;
      int held = byHeadline ? credit.claimed() : credit.held();
      int share = byHeadline ? unlocked : counted;
      long points = (long) job.rolePoints() * held * share / (Scale.FULL * Scale.FULL);
      return new Role(held, share, Math.toIntExact(points));
    }
  }

  /**
   * The highest score of a profile whose entries show so much and whose lists claim no more.
   *
   * @param shown what the groups earn by what is shown, in hundredths of a point
   * @param all what they earn by what is claimed as well
   */
  static int most(Job job, RoleCredit credit, int shown, int all) {
    int others = Job.ALL_POINTS - job.rolePoints();
    int within = Math.min(all, shown + mostClaimed(job.rolePoints(), others));
    int earned = Math.min(others, within);
    return earned + Role.of(job, credit, earned).points();
  }

  /** What the groups earn by what is shown. */
  int earnedShown() {
    return sum(shown);
  }

  /** What they would earn by what is claimed as well, without its bound. */
  int earnedUnbounded() {
    return sum(shown) + claimed() + cut;
  }

  int score() {
    return role + sum(shown) + claimed();
  }

  int claimed() {
    return sum(claims);
  }

  /** The points themselves, or their shares of the most that there is. */
  private static List<Integer> within(int most, List<Integer> points) {
    return sum(points) <= most
        ? points
        : Shares.of(most, points.stream().mapToLong(Integer::longValue).toArray());
  }

  private static int sum(List<Integer> points) {
    int sum = 0;
    for (int some : points) {
      sum += some;
    }
    return sum;
  }

  /**
   * What is only listed earns so much that with the role points it unlocks it stays within its
   * bound: each point of the others unlocks at most {@code ROLE_UNLOCK · (1 − ROLE_ALONE) · role /
   * others} of the role's; less where only a headline claims it.
   */
  private static int mostClaimed(int role, int others) {
    int unlockable = Scale.ROLE_UNLOCK * (Scale.FULL - Scale.ROLE_ALONE) * role / Scale.FULL;
    return others == 0 ? 0 : Scale.MOST_CLAIMED_POINTS * others / (others + unlockable);
  }

  private static List<Integer> points(Job job, Credits credits, ToIntFunction<Credit> part) {
    List<Integer> points = new ArrayList<>(job.groups().size());
    for (Group group : job.groups()) {
      points.add(points(group, credits, part));
    }
    return points;
  }

  private static int points(Group group, Credits credits, ToIntFunction<Credit> part) {
    long sum = 0;
    for (Requirement member : group.members()) {
      sum += (long) part.applyAsInt(credits.of(member)) * member.factor();
    }
    long full = (long) Scale.FULL * group.full();
    return full == 0 ? 0 : Math.toIntExact(group.points() * Math.min(sum, full) / full);
  }
}
