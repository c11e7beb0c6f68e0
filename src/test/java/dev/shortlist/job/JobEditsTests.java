package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.JobEdits.Addition;
import dev.shortlist.job.JobEdits.Change;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JobEditsTests {

  private static final Tagger TAGGER = new Tagger();
  private static final JobIntake INTAKE = new JobIntake(CatalogueFiles.read(TAGGER), TAGGER);

  private static final Job JOB =
      INTAKE.read(
          JsonMapper.shared()
              .readValue(
                  """
                  {"title": "Data Engineer", "description": "Python every day",
                   "requirements": [
                     {"label": "Python", "importance": "must", "weight": 345, "text": ["Python"]},
                     {"label": "SQL", "importance": "must"},
                     {"label": "Kubernetes", "importance": "nice", "group": "bonus"},
                     {"label": "Docker", "importance": "nice", "group": "bonus"},
                     {"label": "Terraform", "importance": "nice", "group": "bonus"},
                     {"label": "Kafka", "importance": "nice", "group": "bonus"}],
                   "groups": [{"id": "bonus", "label": "A plus", "needed": 2}]}
                  """,
                  JobDraft.class));

  @Test
  void whatIsNotChangedGivesTheSameJob() {
    assertThat(edited(changes())).isEqualTo(JOB);
  }

  @Test
  void anotherImportanceWeighsInProportionAndHasAReasonOfItsOwn() {
    List<Change> changes = changes();
    Requirement python = asked("Python", JOB);
    int number = JOB.requirements().indexOf(python);
    changes.set(number, new Change(Importance.NICE, python.weight(), 24, true));

    Requirement changed = asked("Python", edited(changes));

    assertThat(changed.importance()).isEqualTo(Importance.NICE);
    assertThat(changed.weight()).isEqualTo(python.weight() / 3);
    assertThat(changed.months()).isEqualTo(24);
    assertThat(changed.reason()).isEqualTo("Whoever edited the job asks for it.");
    assertThat(changed.spans()).isEqualTo(python.spans());
  }

  @Test
  void aWeightThatIsGivenCounts() {
    List<Change> changes = changes();
    int number = JOB.requirements().indexOf(asked("SQL", JOB));
    changes.set(number, new Change(Importance.NICE, 777, 0, true));

    assertThat(asked("SQL", edited(changes)).weight()).isEqualTo(777);
  }

  @Test
  void aMemberOfAnotherImportanceLeavesItsGroup() {
    List<Change> changes = changes();
    Requirement kafka = asked("Kafka", JOB);
    changes.set(
        JOB.requirements().indexOf(kafka), new Change(Importance.MUST, kafka.weight(), 0, true));

    Job job = edited(changes);

    assertThat(job.groups())
        .filteredOn(group -> group.members().stream().anyMatch(m -> m.label().contains("Kafka")))
        .singleElement()
        .satisfies(group -> assertThat(group.members()).hasSize(1));
    assertThat(job.groups()).anySatisfy(group -> assertThat(group.members()).hasSize(3));
  }

  @Test
  void whatIsTakenOutIsGoneAndWhatIsAddedIsFound() {
    List<Change> changes = changes();
    Requirement sql = asked("SQL", JOB);
    changes.set(
        JOB.requirements().indexOf(sql), new Change(sql.importance(), sql.weight(), 0, false));

    Job job =
        INTAKE.read(
            JobEdits.draft(JOB, changes, List.of(new Addition("PostgreSQL", Importance.MUST))));

    assertThat(job.requirements()).extracting(Requirement::label).doesNotContain("SQL");
    assertThat(asked("PostgreSQL", job).weight()).isEqualTo(300);
  }

  @Test
  void changesToAnotherJobAreRefused() {
    assertThatThrownBy(() -> JobEdits.draft(JOB, List.of(), List.of()))
        .isInstanceOf(UnusableDraftException.class);
  }

  private static Job edited(List<Change> changes) {
    return INTAKE.read(JobEdits.draft(JOB, changes, List.of()));
  }

  private static List<Change> changes() {
    return new ArrayList<>(JOB.requirements().stream().map(Change::none).toList());
  }

  private static Requirement asked(String label, Job job) {
    return job.requirements().stream()
        .filter(requirement -> requirement.label().contains(label))
        .findFirst()
        .orElseThrow();
  }
}
