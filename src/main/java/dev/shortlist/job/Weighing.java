package dev.shortlist.job;

import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Pots.Pot;
import dev.shortlist.job.Weighed.Applied;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Weighs what a job asks for as somebody wants it for once: some of it more, some less, some not at
 * all. What the job suggests stays beside it. The role's share and the bounds on what only adds to
 * a job's needs ({@link Pots}) stay what they are, so that scores by any weights mean the same.
 */
public final class Weighing {

  /** Beyond ten times, everything else hardly counts at all. */
  private static final BigDecimal MOST = BigDecimal.TEN;

  /** A requirement that several words stand for counts at most so much, in hundredths. */
  private static final long MOST_TOGETHER = 10_000;

  /** More words than a job can have requirements, groups and categories say something twice. */
  private static final int MOST_KEYS = 700;

  private Weighing() {}

  /**
   * Weighs a job by factors; one that was weighed before is weighed anew.
   *
   * @param factors from 0 to 10 with at most two decimals, by what they are for: the id of a
   *     requirement or a group; an importance or a kind, for all of it; the id of a skill; a label
   * @throws UnusableWeightsException when one stands for nothing or is out of bounds, or nothing is
   *     left that counts
   */
  public static Weighed of(Job job, Map<String, BigDecimal> factors) {
    if (factors.size() > MOST_KEYS) {
      throw new UnusableWeightsException(
          "At most %d weights can be given, not %d.".formatted(MOST_KEYS, factors.size()));
    }
    Map<String, Long> byRequirement = new HashMap<>();
    List<Applied> applied = new ArrayList<>();
    // In the order of the words, so that the same weights are always told in the same order.
    new TreeMap<>(factors)
        .forEach((key, factor) -> {
          int hundredths = hundredths(key, factor);
          List<String> meant = meant(key, job);
          applied.add(new Applied(key, factor, meant));
          meant.forEach(id ->
              byRequirement.merge(
                  id,
                  (long) hundredths,
                  (one, other) -> Math.min(MOST_TOGETHER, one * other / Requirement.ONCE)));
        });
    List<Group> groups = job.groups().stream().map(group -> weighed(group, byRequirement)).toList();
    if (!groups.isEmpty() && groups.stream().allMatch(group -> group.full() == 0)) {
      throw new UnusableWeightsException("At least one requirement must keep a weight.");
    }
    return new Weighed(job.with(shared(job, groups)), applied);
  }

  private static int hundredths(String key, BigDecimal factor) {
    try {
      if (factor.signum() < 0 || factor.compareTo(MOST) > 0) {
        throw new ArithmeticException("out of bounds");
      }
      return factor.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().intValueExact();
    } catch (ArithmeticException e) {
      throw new UnusableWeightsException(
          "The weight of '%s' must be from 0 to 10, with at most two decimals.".formatted(key));
    }
  }

  private static Group weighed(Group group, Map<String, Long> byRequirement) {
    return group.with(
        group.members().stream()
            .map(member -> {
              long factor = byRequirement.getOrDefault(member.id(), (long) Requirement.ONCE);
              return member.times(Math.toIntExact(factor));
            })
            .toList());
  }

  private static List<Group> shared(Job job, List<Group> groups) {
    List<Pot> pots = groups.stream().map(group -> Pot.of(group.members(), group.needed())).toList();
    int[] shares = Pots.shares(pots, new Points(job.rolePoints() > 0).besidesRole());
    List<Group> worth = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      worth.add(groups.get(i).worth(shares[i]));
    }
    return worth;
  }

  /** The ids of the requirements that a word stands for: an id, a category, a skill, a label. */
  private static List<String> meant(String key, Job job) {
    String word = key.strip().toLowerCase(Locale.ROOT);
    List<Predicate<Requirement>> ways =
        List.of(
            requirement -> requirement.id().equals(word),
            requirement -> isIn(job, requirement, group -> group.id().equals(word)),
            requirement ->
                isCalled(requirement.importance(), word) || isCalled(requirement.kind(), word),
            requirement ->
                requirement.alternatives().stream()
                    .anyMatch(other -> other instanceof OfSkill skill && skill.id().equals(word)),
            requirement ->
                requirement.label().equalsIgnoreCase(word)
                    || requirement.alternatives().stream()
                        .anyMatch(other -> other.label().equalsIgnoreCase(word)),
            requirement -> isIn(job, requirement, group -> group.label().equalsIgnoreCase(word)));
    for (Predicate<Requirement> way : ways) {
      List<String> meant = job.requirements().stream().filter(way).map(Requirement::id).toList();
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    throw new UnusableWeightsException(
        ("The job asks for nothing that is called '%s'. Name must, should or nice, a kind such as"
                + " skill or tool, a skill, or a requirement or group by its id or label.")
            .formatted(key));
  }

  private static boolean isIn(Job job, Requirement requirement, Predicate<Group> group) {
    return job.groups().stream().anyMatch(g -> group.test(g) && g.members().contains(requirement));
  }

  private static boolean isCalled(Enum<?> category, String word) {
    return category.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word);
  }
}
