package dev.shortlist.job;

import dev.shortlist.job.AnnotatedJob.Asked;
import dev.shortlist.language.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * How well annotated jobs are read. A requirement is found where one that was read points at its
 * words, each for one; kind, importance, group and so on are compared where both tell them.
 */
final class JobFigures {

  private final Map<String, Share> figures = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  /** How many of all are right. */
  static final class Share {
    private int right;
    private int all;

    double value() {
      return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%4d of %4d, %.3f", right, all, value());
    }
  }

  /**
   * The figures of some jobs, also written to {@code target} with what failed.
   *
   * @param name of the files
   */
  static Map<String, Share> of(String name, List<AnnotatedJob> jobs, JobIntake intake)
      throws IOException {
    JobFigures figures = new JobFigures();
    for (AnnotatedJob annotated : jobs) {
      figures.compare(annotated, intake.read(annotated.name(), annotated.text()));
    }
    StringBuilder table = new StringBuilder();
    figures.figures.forEach((what, share) -> table.append("%-24s %s%n".formatted(what, share)));
    Files.writeString(Path.of("target/%s-figures.txt".formatted(name)), table);
    Files.write(Path.of("target/%s-failures.txt".formatted(name)), figures.failures);
    return figures.figures;
  }

  private void compare(AnnotatedJob annotated, Job job) {
    List<Requirement> read = job.requirements();
    Map<Integer, Integer> matched = matched(annotated, read);
    for (int i = 0; i < annotated.requirements().size(); i++) {
      Asked asked = annotated.requirements().get(i);
      Integer match = matched.get(i);
      boolean found = match != null;
      count(annotated, "found", found, "missed " + asked.kinds() + " " + asked);
      count(annotated, "found " + asked.kinds().getFirst(), found, "");
      if (match == null) {
        continue;
      }
      Requirement requirement = read.get(match);
      String what = asked + " as " + requirement.label() + ": ";
      String kind = requirement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      count(annotated, "kind", asked.kinds().contains(kind), what + kind + " not " + asked.kinds());
      String importance = requirement.importance().name();
      count(
          annotated,
          "importance",
          asked.importance().equals(importance),
          what + importance + " not " + asked.importance());
      count(
          annotated,
          "months",
          asked.months() == months(requirement),
          what + months(requirement) + " not " + asked.months());
      count(
          annotated,
          "alternatives",
          asked.asks().size() > 1 == isEither(annotated, asked, requirement),
          what + "alternatives " + requirement.alternatives().size());
      if (requirement.importance() != Importance.NICE && !asked.importance().equals("NICE")) {
        Set<Integer> told = together(annotated, i, matched);
        Set<Integer> grouped = together(job, requirement, matched, read);
        count(annotated, "group", told.equals(grouped), what + "with " + grouped + " not " + told);
      }
    }
    for (int r = 0; r < read.size(); r++) {
      Requirement requirement = read.get(r);
      boolean assumed = requirement.spans().stream().allMatch(span -> span.length() == 0);
      if (!assumed) {
        String words = requirement.spans().getFirst().in(job.text()).replace('\n', ' ');
        count(
            annotated,
            "asked for",
            matched.containsValue(r) || isTold(annotated, requirement),
            "not asked for: "
                + requirement.kind()
                + " "
                + requirement.label()
                + " '"
                + words
                + "'");
      }
    }
    for (String phrase : annotated.nothing()) {
      boolean nothing =
          read.stream().noneMatch(requirement -> points(annotated, requirement, phrase));
      count(annotated, "nothing", nothing, "nothing asks for " + phrase);
    }
    count(annotated, "title", annotated.title().equals(job.title()), "title " + job.title());
  }

  private void count(AnnotatedJob annotated, String what, boolean right, String otherwise) {
    Share share = figures.computeIfAbsent(what, w -> new Share());
    share.all++;
    share.right += right ? 1 : 0;
    if (!right && !otherwise.isEmpty()) {
      failures.add(annotated.name() + " | " + what + " | " + otherwise.replace('\n', ' '));
    }
  }

  /** Which requirement that was read is which that is asked for; those of the right kind first. */
  private static Map<Integer, Integer> matched(AnnotatedJob annotated, List<Requirement> read) {
    Map<Integer, Integer> matched = new HashMap<>();
    BiPredicate<Asked, Requirement> kind =
        (asked, requirement) ->
            asked
                .kinds()
                .contains(requirement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    for (BiPredicate<Asked, Requirement> fits : List.of(kind, kind.negate())) {
      for (int i = 0; i < annotated.requirements().size(); i++) {
        Asked asked = annotated.requirements().get(i);
        if (!matched.containsKey(i)) {
          List<Integer> open =
              IntStream.range(0, read.size())
                  .filter(r -> !matched.containsValue(r))
                  .filter(r -> fits.test(asked, read.get(r)))
                  .boxed()
                  .toList();
          Optional<Integer> first =
              first(annotated, asked.asks(), open, read)
                  .or(() -> first(annotated, asked.also(), open, read));
          if (first.isPresent()) {
            matched.put(i, first.get());
          }
        }
      }
    }
    return matched;
  }

  private static Optional<Integer> first(
      AnnotatedJob annotated, List<String> phrases, List<Integer> open, List<Requirement> read) {
    return open.stream()
        .filter(r -> phrases.stream().anyMatch(phrase -> points(annotated, read.get(r), phrase)))
        .findFirst();
  }

  /** Whether a requirement points at a place where a phrase stands. */
  private static boolean points(AnnotatedJob annotated, Requirement requirement, String phrase) {
    List<Span> places = annotated.places(phrase);
    return requirement.spans().stream().anyMatch(span -> places.stream().anyMatch(span::overlaps));
  }

  /** A second requirement for what is told in one phrase is no mistake: "CI/CD pipelines". */
  private static boolean isTold(AnnotatedJob annotated, Requirement requirement) {
    return annotated.requirements().stream()
        .flatMap(asked -> asked.asks().stream())
        .anyMatch(phrase -> points(annotated, requirement, phrase));
  }

  private static boolean isEither(AnnotatedJob annotated, Asked asked, Requirement requirement) {
    // experience instead of a degree is told by "orExperience"
    long ways =
        requirement.alternatives().stream()
            .filter(way -> !(way instanceof Alternative.OfExperience))
            .count();
    return asked.asks().size() == 1
        ? ways > 1
        : asked.asks().stream().filter(phrase -> points(annotated, requirement, phrase)).count()
            > 1;
  }

  private static int months(Requirement requirement) {
    return requirement.alternatives().getFirst() instanceof Alternative.OfExperience experience
        ? experience.months()
        : requirement.months();
  }

  private static Set<Integer> together(
      AnnotatedJob annotated, int asked, Map<Integer, Integer> matched) {
    Optional<String> group = annotated.requirements().get(asked).group();
    Set<Integer> together = new HashSet<>(Set.of(asked));
    matched.keySet().stream()
        .filter(other -> group.isPresent())
        .filter(other -> annotated.requirements().get(other).group().equals(group))
        .forEach(together::add);
    return together;
  }

  private static Set<Integer> together(
      Job job, Requirement asked, Map<Integer, Integer> matched, List<Requirement> read) {
    Group group =
        job.groups().stream()
            .filter(one -> one.members().contains(asked))
            .findFirst()
            .orElseThrow();
    Set<Integer> together = new HashSet<>();
    matched.forEach((other, requirement) -> {
      if (group.members().contains(read.get(requirement))) {
        together.add(other);
      }
    });
    return together;
  }
}
