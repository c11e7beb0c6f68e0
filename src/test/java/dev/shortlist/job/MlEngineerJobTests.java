package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped job of a machine learning engineer asks for. */
class MlEngineerJobTests {

  private static final Tagger TAGGER = new Tagger();
  private static final Job JOB =
      new JobIntake(CatalogueFiles.read(TAGGER), TAGGER)
          .read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "r",
        "java",
        "tensorflow",
        "pytorch",
        "scikit-learn",
        "keras",
        "pandas",
        "aws",
        "google-cloud",
        "azure",
        "data-preprocessing",
        "feature-engineering",
        "model-selection",
        "model-evaluation",
        "model-optimisation",
        "model-deployment",
        "model-monitoring",
        "model-maintenance",
        "hyperparameter-tuning",
        "cross-validation",
        "regularisation",
        "overfitting",
        "supervised-learning",
        "unsupervised-learning",
        "reinforcement-learning",
        "deep-learning",
        "self-supervised-learning",
        "federated-learning",
        "neural-networks",
        "transformers",
        "attention-mechanism",
        "foundation-models",
        "fine-tuning",
        "neural-architecture-search",
        "explainable-ai",
        "shap",
        "lime",
        "natural-language-processing",
        "computer-vision",
        "speech-recognition",
        "big-data",
        "data-visualisation",
        "data-pipelines",
        "statistics",
        "linear-algebra",
        "calculus",
        "probability",
        "professional-certification",
        "collaboration",
        "communication",
        "continuous-learning",
        "fairness",
        "transparency",
        "data-privacy",
        "portfolio",
        "open-source"
      })
  void itAsksFor(String skill) {
    assertThat(JOB.requirements())
        .flatExtracting(Requirement::alternatives)
        .filteredOn(OfSkill.class::isInstance)
        .extracting(alternative -> ((OfSkill) alternative).id())
        .contains(skill);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "data-preprocessing",
        "feature-engineering",
        "model-evaluation",
        "statistics",
        "linear-algebra",
        "calculus",
        "probability"
      })
  void itInsistsOn(String skill) {
    assertThat(requirement(skill).importance()).isEqualTo(Importance.MUST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shap",
        "federated-learning",
        "neural-architecture-search",
        "open-source",
        "big-data"
      })
  void itOnlyWelcomes(String skill) {
    assertThat(requirement(skill).importance()).isEqualTo(Importance.NICE);
  }

  @Test
  void oneFrameworkOfTwoIsEnough() {
    assertThat(requirement("pytorch")).isEqualTo(requirement("tensorflow"));
  }

  @Test
  void oneCloudOfThreeIsEnough() {
    assertThat(List.of(requirement("aws"), requirement("azure"), requirement("google-cloud")))
        .containsOnly(requirement("aws"));
  }

  @Test
  void aBachelorIsRequiredAndAMasterWelcome() {
    assertThat(degree(Level.BACHELOR).importance()).isEqualTo(Importance.MUST);
    assertThat(degree(Level.MASTER).importance()).isEqualTo(Importance.NICE);
  }

  private static Requirement degree(Level level) {
    return JOB.requirements().stream()
        .filter(requirement -> requirement.kind() == Kind.EDUCATION)
        .filter(requirement -> ((OfDegree) requirement.alternatives().getFirst()).level() == level)
        .findFirst()
        .orElseThrow();
  }

  private static Requirement requirement(String skill) {
    return JOB.requirements().stream()
        .filter(requirement ->
            requirement.alternatives().stream()
                .anyMatch(
                    alternative -> alternative instanceof OfSkill of && of.id().equals(skill)))
        .findFirst()
        .orElseThrow();
  }
}
