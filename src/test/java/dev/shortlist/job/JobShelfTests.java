package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.language.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobShelfTests {

  private static final Tagger TAGGER = new Tagger();
  private static final JobIntake INTAKE = new JobIntake(CatalogueFiles.read(TAGGER), TAGGER);

  static Iterable<String> ids() {
    return JobShelf.ids();
  }

  @Test
  void theMachineLearningEngineerIsShipped() {
    assertThat(JobShelf.ids()).contains("ml-engineer").isSorted();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyShippedJobIsUnderstood(String id) {
    Job job = INTAKE.read(id, JobShelf.text(id).orElseThrow());

    assertThat(job.occupation()).isPresent();
    assertThat(job.rolePoints()).isEqualTo(3500);
    assertThat(job.groups()).hasSizeGreaterThan(5);
    assertThat(job.requirements())
        .extracting(Requirement::importance)
        .contains(Importance.MUST, Importance.SHOULD);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theLabelsOfWhatHasNoAlternativesAreTermsOfSixWordsAtMost(String id) {
    Job job = INTAKE.read(id, JobShelf.text(id).orElseThrow());

    assertThat(job.requirements())
        .filteredOn(requirement -> requirement.alternatives().size() == 1)
        .allSatisfy(requirement ->
            assertThat(requirement.label().split("\\s+")).hasSizeLessThanOrEqualTo(6));
  }

  @Test
  void theMachineLearningEngineersMustsAreThoseOfItsText() {
    Job job = INTAKE.read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow());

    assertThat(job.title()).isEqualTo("Machine Learning Engineer");
    assertThat(job.occupation()).contains("machine-learning-engineer");
    assertThat(job.requirements())
        .filteredOn(requirement -> requirement.importance() == Importance.MUST)
        .extracting(Requirement::label)
        .contains("Python");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no-such-job", "../degrees", "ML-ENGINEER", "a/b", "ml-engineer.md"})
  void noOtherWordIsAJob(String word) {
    assertThat(JobShelf.text(word)).isEmpty();
  }
}
