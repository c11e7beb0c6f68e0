package dev.shortlist.audit;

import dev.shortlist.audit.Outcome.Scored;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures that New York City asks of a bias audit (Local Law 144 of 2021; 6 RCNY §§ 5-300 and
 * 5-301): how often people of each category are selected, or score above the sample's median, and
 * each of these rates divided by the highest. Figures are not an audit, which the law wants from
 * somebody independent, and they say nothing about why rates differ.
 *
 * @param scoring who scored above the median of all that were scored, known or not
 * @param selection who was selected, where the caller says how that is done
 * @param sweep who would be selected by each of a series of thresholds, the lowest first
 * @see <a href="https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCrules/0-0-0-138530">6
 *     RCNY § 5-300</a>
 */
public record Audit(
    Sample sample,
    List<String> attributes,
    Rates scoring,
    Optional<Rates> selection,
    List<Rates> sweep) {

  private static final int STEP = 5;
  private static final int LAST = 95;

  /** 5 to 95 points by 5, in hundredths. */
  private static final List<Integer> THRESHOLDS =
      IntStream.rangeClosed(1, LAST / STEP).map(i -> i * STEP * 100).boxed().toList();

  public Audit {
    attributes = List.copyOf(attributes);
    sweep = List.copyOf(sweep);
  }

  /**
   * What is to be worked out.
   *
   * @param selection how people are selected
   * @param keepsSmall whether categories of less than 2 % are compared; else they are shown with
   *     their rates and left out of the ratios, as the rule allows
   */
  public record Plan(Optional<Selection> selection, boolean keepsSmall) {}

  /**
   * Works out the tables. The order of the outcomes does not matter.
   *
   * @throws UnusableSpreadsheetException when no row of the groups names any of the files
   */
  public static Audit of(Collection<Outcome> outcomes, Groups groups, Plan plan) {
    Sample sample = sample(outcomes, groups);
    if (outcomes.stream().noneMatch(one -> isKnown(one, groups, sample))) {
      throw new UnusableSpreadsheetException(
          "No row names a file of the ranking. Files are called as the ranking calls them, with"
              + " folder and ending.");
    }
    List<Scored> scored =
        outcomes.stream().filter(Scored.class::isInstance).map(Scored.class::cast).toList();
    Tally tally =
        new Tally(
            groups.attributes(),
            outcomes.stream().map(one -> person(one, groups, sample)).toList(),
            plan.keepsSmall());
    return new Audit(
        sample,
        groups.attributes(),
        scoring(scored, tally),
        plan.selection().map(selection -> selected(selection, scored, tally)),
        THRESHOLDS.stream()
            .map(Selection.AtLeast::new)
            .map(selection -> selected(selection, scored, tally))
            .toList());
  }

  private static Sample sample(Collection<Outcome> outcomes, Groups groups) {
    Map<String, Long> files =
        outcomes.stream().collect(Collectors.groupingBy(Outcome::file, Collectors.counting()));
    Set<String> shared =
        files.entrySet().stream()
            .filter(file -> file.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<String> missing = new HashSet<>(files.keySet());
    missing.removeAll(groups.people().keySet());
    missing.removeAll(shared);
    Set<String> extra = new HashSet<>(groups.people().keySet());
    extra.removeAll(files.keySet());
    int scored = (int) outcomes.stream().filter(Scored.class::isInstance).count();
    return new Sample(
        outcomes.size(),
        scored,
        outcomes.size() - scored,
        sorted(missing),
        sorted(extra),
        sorted(shared));
  }

  private static List<String> sorted(Set<String> names) {
    return List.copyOf(new TreeSet<>(names));
  }

  private static boolean isKnown(Outcome one, Groups groups, Sample sample) {
    return groups.people().containsKey(one.file()) && !sample.sharedNames().contains(one.file());
  }

  private static Person person(Outcome one, Groups groups, Sample sample) {
    List<Optional<String>> told =
        Optional.ofNullable(groups.people().get(one.file()))
            .filter(_ -> !sample.sharedNames().contains(one.file()))
            .orElseGet(
                () -> groups.attributes().stream().map(_ -> Optional.<String>empty()).toList());
    return new Person(told, one);
  }

  private static Rates selected(Selection selection, List<Scored> scored, Tally tally) {
    Optional<BigDecimal> cut =
        selection instanceof Selection.AtLeast threshold
            ? Optional.of(threshold.points())
            : Optional.empty();
    return rates(selection.told(scored), cut, selection.among(scored), scored, tally);
  }

  private static Rates scoring(List<Scored> scored, Tally tally) {
    List<Integer> scores = scored.stream().map(Scored::score).sorted().toList();
    if (scores.isEmpty()) {
      return rates("a score above the median", Optional.empty(), _ -> false, scored, tally);
    }
    int twice = scores.get((scores.size() - 1) / 2) + scores.get(scores.size() / 2);
    // Half of it in hundredths of a point is five times as many thousandths.
    BigDecimal exact = BigDecimal.valueOf(5L * twice, 3);
    BigDecimal median = twice % 2 == 0 ? exact.setScale(2) : exact;
    return rates(
        "a score above the median of " + median.toPlainString(),
        Optional.of(median),
        one -> 2 * one.score() > twice,
        scored,
        tally);
  }

  private static Rates rates(
      String rule,
      Optional<BigDecimal> cut,
      Predicate<Scored> counted,
      List<Scored> scored,
      Tally tally) {
    return new Rates(
        rule, cut, (int) scored.stream().filter(counted).count(), tally.tables(counted));
  }
}
