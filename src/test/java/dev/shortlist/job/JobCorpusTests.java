package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.AnnotatedJob.Asked;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the annotated jobs are read. A requirement is found where one that was read points at
 * its words, each for one; kind, importance, group and so on are compared where both tell them.
 */
class JobCorpusTests {

  private static final Tagger TAGGER = new Tagger();
  private static final JobIntake INTAKE = new JobIntake(CatalogueFiles.read(TAGGER), TAGGER);

  private static final Map<String, Figures> FIGURES = new TreeMap<>();
  private static final List<String> FAILURES = new ArrayList<>();

  private static final class Figures {
    int right;
    int all;

    double share() {
      return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%4d of %4d, %.3f", right, all, share());
    }
  }

  @BeforeAll
  static void readTheCorpus() throws IOException {
    for (AnnotatedJob annotated : AnnotatedJob.corpus()) {
      compare(annotated, INTAKE.read(annotated.name(), annotated.text()));
    }
    StringBuilder table = new StringBuilder();
    FIGURES.forEach((what, figures) -> table.append("%-24s %s%n".formatted(what, figures)));
    Files.writeString(Path.of("target/job-figures.txt"), table);
    Files.write(Path.of("target/job-failures.txt"), FAILURES);
  }

  /**
   * What is reached, rounded down. Finding is short of 0.85, for the catalogue does not name all
   * that people ask for, and importance of 0.90; neither may fall.
   */
  private static final Map<String, Double> LEAST =
      Map.of(
          "found", 0.83,
          "asked for", 0.87,
          "kind", 0.9,
          "group", 0.9,
          "alternatives", 0.9,
          "months", 0.95,
          "importance", 0.88,
          "nothing", 0.91,
          "title", 0.8);

  @Test
  void jobsAreReadNoWorseThanBefore() {
    assertThat(FIGURES)
        .allSatisfy((what, figures) ->
            assertThat(figures.share())
                .as("%s: %s", what, figures)
                .isGreaterThanOrEqualTo(LEAST.getOrDefault(what, 0.0)));
  }

  private static void compare(AnnotatedJob annotated, Job job) {
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

  private static void count(AnnotatedJob annotated, String what, boolean right, String otherwise) {
    Figures figures = FIGURES.computeIfAbsent(what, w -> new Figures());
    figures.all++;
    figures.right += right ? 1 : 0;
    if (!right && !otherwise.isEmpty()) {
      FAILURES.add(annotated.name() + " | " + what + " | " + otherwise.replace('\n', ' '));
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
