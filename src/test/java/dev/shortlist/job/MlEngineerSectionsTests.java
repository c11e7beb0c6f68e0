package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each section of the shipped machine learning engineer asks for, and what it does not. A
 * claim is a section, a verb and ids:
 *
 * <ul>
 *   <li>{@code must}, {@code should}, {@code nice}: the section names each of these, and the job
 *       wants them that much;
 *   <li>{@code either}: it names these as alternatives of one requirement;
 *   <li>{@code one-of}: it names these in one group, of which one is enough;
 *   <li>{@code never}: it names none of these;
 *   <li>{@code not-must}: the job does not insist on any of these;
 *   <li>{@code only-nice}: what no other section names is nice to have, in groups of such.
 * </ul>
 */
class MlEngineerSectionsTests {

  private static final Tagger TAGGER = new Tagger();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final Job JOB =
      new JobIntake(CATALOGUE, TAGGER)
          .read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow());

  private static final String CLAIMS =
      """
      About the role | should | machine-learning-framework model-selection
      About the role | must | python statistics data-preprocessing
      About the role | either | tensorflow pytorch
      About the role | never | deployment-automation financial-forecasting
      About the role | never | attention-to-detail
      Responsibilities | should | model-deployment model-maintenance model-training
      Responsibilities | must | feature-engineering data-preprocessing model-evaluation
      Required skills | must | python deep-learning feature-engineering data-preprocessing
      Required skills | must | model-evaluation algorithms-and-data-structures statistics
      Required skills | either | tensorflow pytorch
      Required skills | one-of | r java
      Required skills | never | attention-to-detail
      Required skills | never | reliability
      Education and qualifications | must | bachelor linear-algebra probability calculus statistics
      Education and qualifications | nice | master professional-certification
      Education and qualifications | never | data-science artificial-intelligence
      Education and qualifications | not-must | computer-science
      Education and qualifications | not-must | continuous-learning
      Day-to-day tasks | nice | predictive-modelling hyperparameter-tuning model-monitoring
      Day-to-day tasks | must | feature-engineering data-preprocessing
      Day-to-day tasks | only-nice |
      Tools and technologies | must | python r
      Tools and technologies | one-of | pandas scikit-learn keras
      Tools and technologies | either | tensorflow pytorch
      Tools and technologies | either | aws google-cloud azure
      Tools and technologies | should | data-visualisation statistical-analysis neural-networks
      Tools and technologies | never | hardware-design hardware-maintenance
      Tools and technologies | never | api-development
      Collaboration and working with others | never | data-science software-engineering data-analysis
      Collaboration and working with others | never | algorithm-design algorithms-and-data-structures
      Challenges | nice | data-quality model-interpretability stakeholder-management
      Challenges | only-nice |
      Challenges | never | attention-to-detail
      Challenges | never | reliability
      Career growth | nice | natural-language-processing big-data
      Career growth | should | neural-networks
      Career growth | never | data-science research artificial-intelligence
      Career growth | only-nice |
      Tips for applicants | nice | supervised-learning unsupervised-learning data-pipelines
      Tips for applicants | nice | cross-validation regularisation overfitting communication
      Tips for applicants | nice | fairness data-privacy transparency portfolio open-source
      Tips for applicants | must | python r java calculus statistics probability linear-algebra
      Tips for applicants | only-nice |
      Related terms | nice | self-supervised-learning federated-learning explainable-ai lime shap
      Related terms | nice | neural-architecture-search foundation-models fine-tuning transformers
      Related terms | nice | attention-mechanism computer-vision speech-recognition
      Related terms | either | genetic-algorithms reinforcement-learning
      Related terms | never | finance financial-services healthcare-management cyber-security
      Related terms | never | attention-to-detail
      Related terms | only-nice |
      """;

  /** What is not yet so. A claim that has come true must leave this set. */
  private static final Set<String> KNOWN_FAILURES =
      Set.of(
          // "thorough command", "accurate, reliable models": adjectives of things, not of people
          "About the role | never | attention-to-detail",
          "Challenges | never | attention-to-detail",
          "Challenges | never | reliability",
          "Related terms | never | attention-to-detail",
          // "grounded in mathematics and computer science" tells of the field and asks nothing
          "Education and qualifications | not-must | computer-science",
          // "Continuous learning … keeps you current" is advice in a section that requires
          "Education and qualifications | not-must | continuous-learning",
          // "ready-made machine learning APIs" are what the clouds give, and nobody's work
          "Tools and technologies | never | api-development");

  static Stream<String> claims() {
    return CLAIMS.lines().filter(claim -> !KNOWN_FAILURES.contains(claim));
  }

  static Stream<String> sections() {
    return JOB.text().lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aSectionAsksForWhatItSays(String claim) {
    assertThat(broken(claim)).isEmpty();
  }

  @Test
  void whatIsKnownToFailStillDoes() {
    assertThat(CLAIMS.lines()).containsAll(KNOWN_FAILURES);
    assertThat(KNOWN_FAILURES).allSatisfy(claim -> assertThat(broken(claim)).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everySectionHasAClaim(String section) {
    assertThat(CLAIMS.lines().filter(claim -> claim.startsWith(section + " | "))).isNotEmpty();
  }

  @Test
  void rawDataThatStaysPutIsNoRequirement() {
    int start = JOB.text().indexOf("Raw data stays put");

    assertThat(named(new Span(start, start + "Raw data stays put".length()))).isEmpty();
  }

  @Test
  void sectorsThatATechniqueSuitsAreNoRequirement() {
    String sectors = "areas such as finance or healthcare";
    int first = JOB.text().indexOf(sectors);
    int second = JOB.text().indexOf(sectors, first + 1);

    assertThat(named(new Span(first, first + sectors.length()))).isEmpty();
    assertThat(named(new Span(second, second + sectors.length()))).isEmpty();
  }

  /** The ids of a claim for which it does not hold, and what was found in their place. */
  private static List<String> broken(String claim) {
    String[] parts = claim.split(" ?\\| ?", -1);
    Span section = section(parts[0]);
    List<String> ids = Arrays.stream(parts[2].split(" ")).filter(id -> !id.isEmpty()).toList();
    return switch (parts[1]) {
      case "must", "should", "nice" ->
          ids.stream()
              .filter(id -> named(section, id).noneMatch(r -> wants(r, parts[1])))
              .map(id -> id + ": " + named(section, id).map(Requirement::importance).toList())
              .toList();
      case "either" ->
          named(section).stream().anyMatch(r -> ids(r).containsAll(ids)) ? List.of() : ids;
      case "one-of" ->
          JOB.groups().stream()
                  .anyMatch(group ->
                      group.needed() == 1
                          && group.members().stream()
                              .flatMap(r -> ids(r).stream())
                              .toList()
                              .containsAll(ids))
              ? List.of()
              : ids;
      case "never" ->
          ids.stream()
              .filter(id -> CATALOGUE.catalogue().skill(id).id().equals(id))
              .filter(id -> named(section, id).findAny().isPresent())
              .toList();
      case "not-must" ->
          ids.stream()
              .filter(id -> named(section, id).anyMatch(r -> r.importance() == Importance.MUST))
              .toList();
      case "only-nice" ->
          JOB.groups().stream()
              .filter(group -> group.members().stream().anyMatch(r -> isOnlyIn(r, section)))
              .flatMap(group -> group.members().stream())
              .filter(r -> r.importance() != Importance.NICE)
              .map(Requirement::label)
              .toList();
      default -> throw new IllegalArgumentException(claim);
    };
  }

  private static boolean wants(Requirement requirement, String importance) {
    return requirement.importance().name().equalsIgnoreCase(importance);
  }

  private static Stream<Requirement> named(Span section, String id) {
    return named(section).stream().filter(requirement -> ids(requirement).contains(id));
  }

  private static List<Requirement> named(Span place) {
    return JOB.requirements().stream()
        .filter(requirement -> requirement.spans().stream().anyMatch(span -> meet(place, span)))
        .toList();
  }

  private static boolean meet(Span place, Span span) {
    return span.start() < place.end() && place.start() < span.end();
  }

  private static boolean isOnlyIn(Requirement requirement, Span section) {
    return requirement.spans().stream().allMatch(section::contains);
  }

  private static Span section(String heading) {
    int start = JOB.text().indexOf("## " + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int next = JOB.text().indexOf("\n## ", start + 1);
    return new Span(start, next < 0 ? JOB.text().length() : next);
  }

  private static List<String> ids(Requirement requirement) {
    return requirement.alternatives().stream()
        .map(alternative ->
            switch (alternative) {
              case OfSkill skill -> skill.id();
              case OfTerm term -> term.label();
              case OfDegree degree -> degree.level().name().toLowerCase(Locale.ROOT);
              case OfExperience years -> "experience";
            })
        .toList();
  }
}
