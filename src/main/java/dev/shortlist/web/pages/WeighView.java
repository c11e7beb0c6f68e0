package dev.shortlist.web.pages;

import dev.shortlist.assess.WhatIf;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.Explanation;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Weighed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a ranking's job can be weighed by on its page, and what that changed.
 *
 * @param isWeighed whether anything is weighed otherwise than it was
 * @param changed what is to be said of the order, in a sentence; empty where nothing is weighed
 * @param changes of neighbours, a sentence each
 */
record WeighView(List<Section> sections, boolean isWeighed, String changed, List<String> changes) {

  /** What the fields of the form begin with. */
  static final String FIELD = "w-";

  /** More would bury the first ones. */
  private static final int MOST_CHANGES = 20;

  /** All groups of one importance, and what weighs them together. */
  record Section(Slider together, List<Slider> groups) {}

  /**
   * One thing that can be weighed.
   *
   * @param name of its field
   * @param factor times which it counts, as a field holds it
   * @param points what it is worth; empty for a category
   * @param was what it was worth; empty where that is the same
   */
  record Slider(String name, String label, String factor, String points, String was) {}

  static WeighView of(HeldRanking held, Weighed current) {
    Map<String, BigDecimal> factors =
        current.matcher().weights().stream()
            .collect(Collectors.toMap(Applied::key, Applied::factor));
    boolean isWeighed = current.matcher() != held.matcher();
    List<String> changes =
        current.whatIf().changes().stream().limit(MOST_CHANGES).map(WeighView::sentence).toList();
    return new WeighView(
        sections(held.matcher().job(), current.matcher().job(), factors),
        isWeighed,
        isWeighed ? changed(current.whatIf()) : "",
        changes);
  }

  private static List<Section> sections(Job before, Job now, Map<String, BigDecimal> factors) {
    Map<String, Integer> were = new HashMap<>();
    before.groups().forEach(group -> were.put(group.id(), group.points()));
    List<Section> sections = new ArrayList<>();
    for (Importance importance : JobView.mostImportantFirst()) {
      List<Slider> groups =
          now.groups().stream()
              .filter(group -> importance(group) == importance)
              .sorted(
                  Comparator.comparing((Group group) -> were.getOrDefault(group.id(), 0))
                      .reversed())
              .map(group -> slider(group, were.getOrDefault(group.id(), 0), factors))
              .toList();
      if (!groups.isEmpty()) {
        String name = Words.name(importance);
        String label = "All of “%s”".formatted(Words.of(importance).toLowerCase(Locale.ROOT));
        sections.add(
            new Section(new Slider(FIELD + name, label, factor(factors, name), "", ""), groups));
      }
    }
    return List.copyOf(sections);
  }

  private static Importance importance(Group group) {
    return group.members().stream()
        .map(Requirement::importance)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Slider slider(Group group, int was, Map<String, BigDecimal> factors) {
    return new Slider(
        FIELD + group.id(),
        group.label(),
        factor(factors, group.id()),
        points(group.points()),
        points(was).equals(points(group.points())) ? "" : points(was));
  }

  private static String factor(Map<String, BigDecimal> factors, String key) {
    return factors.getOrDefault(key, BigDecimal.ONE).stripTrailingZeros().toPlainString();
  }

  /** Points with one decimal, which is enough to compare them. */
  private static String points(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String changed(WhatIf whatIf) {
    long moved =
        whatIf.lines().stream()
            .filter(line -> !line.now().rank().equals(line.before().rank()))
            .count();
    return moved == 0
        ? "Weighed anew: every rank stays."
        : "Weighed anew: %s another rank."
            .formatted(moved == 1 ? "1 résumé has" : moved + " résumés have");
  }

  private static String sentence(WhatIf.Change change) {
    String how =
        switch (change.kind()) {
          case SWAPPED ->
              "%s now stands above %s, by %s points; it was %s behind."
                  .formatted(
                      change.upper(),
                      change.lower(),
                      change.lead().toPlainString(),
                      change.leadBefore().negate().toPlainString());
          case TIED ->
              "%s and %s now share a rank; they were %s apart."
                  .formatted(
                      change.upper(), change.lower(), change.leadBefore().abs().toPlainString());
          case PARTED ->
              "%s now stands above %s, by %s points; they shared a rank."
                  .formatted(change.upper(), change.lower(), change.lead().toPlainString());
        };
    Stream<String> by =
        change.by().stream()
            .map(reason -> reason.label() + " " + Explanation.signed(reason.points()));
    Stream<String> others =
        change.others().signum() == 0
            ? Stream.empty()
            : Stream.of("all else " + Explanation.signed(change.others()));
    return how + " By: " + Stream.concat(by, others).collect(Collectors.joining(", ")) + ".";
  }
}
