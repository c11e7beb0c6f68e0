package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a job's title makes of what its text asks for. */
class CoreTests {

  private static final Tagger TAGGER = new Tagger();
  private static final JobIntake INTAKE = new JobIntake(CatalogueFiles.read(TAGGER), TAGGER);

  /** A text that asks for much, all of it alike. */
  private static final String MANY =
      """
      Requirements
      - Docker
      - Kubernetes
      - Git
      - PostgreSQL
      - MySQL
      - Redis
      - Apache Kafka
      - Jenkins
      - Terraform
      - Ansible
      - Linux
      - GraphQL
      - Elasticsearch
      - MongoDB
      - RabbitMQ
      - Prometheus
      - Grafana
      - Maven
      - JUnit
      """;

  @Test
  void whatTheTitleNamesIsAFifthOfAllHoweverMuchTheTextAsksFor() {
    Job job = INTAKE.read("x", "Java Developer\n\n" + MANY + "- Java\n");
    int all = job.groups().stream().mapToInt(Group::points).sum();

    assertThat(group(job, "java").points() * 100.0 / all).isBetween(19.9, 20.1);
    assertThat(job.groups()).hasSizeGreaterThan(15);
  }

  @Test
  void whatOnlyTheTitleNamesIsAssumed() {
    Requirement java = requirement(INTAKE.read("x", "Java Developer\n\n" + MANY), "java");

    assertThat(java.reason()).isEqualTo("Assumed: the title names it.");
    assertThat(java.spans()).allMatch(span -> span.length() == 0);
  }

  @Test
  void whatTheTitleNamesIsNoBonus() {
    Job job = INTAKE.read("x", "Java Developer\n\n" + MANY + "\nNice to have\n- Java\n- Scala\n");

    assertThat(requirement(job, "java").importance()).isEqualTo(Importance.SHOULD);
    assertThat(requirement(job, "scala").importance()).isEqualTo(Importance.NICE);
  }

  @Test
  void howPeopleAreIsNotAssumedOfATitle() {
    assertThat(INTAKE.read("x", "Leadership Nurse\n\n" + MANY).requirements())
        .noneMatch(requirement -> requirement.kind() == Requirement.Kind.SOFT_SKILL);
  }

  @Test
  void whatStandsBeforeATitleDeepInItsLineIsAskedForToo() {
    Job job =
        INTAKE.read(
            "x",
            "Required: welding, blueprint reading, hydraulics and forklift driving, for work as a maintenance technician.");

    assertThat(job.occupation()).contains("maintenance-technician");
    assertThat(job.requirements())
        .filteredOn(requirement -> !requirement.reason().startsWith("Assumed"))
        .flatExtracting(CoreTests::skills)
        .contains("welding", "hydraulics");
  }

  private static Group group(Job job, String skill) {
    return job.groups().stream()
        .filter(group -> group.members().stream().anyMatch(one -> skills(one).contains(skill)))
        .findFirst()
        .orElseThrow();
  }

  private static Requirement requirement(Job job, String skill) {
    return job.requirements().stream()
        .filter(one -> skills(one).contains(skill))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> skills(Requirement requirement) {
    return requirement.alternatives().stream()
        .filter(OfSkill.class::isInstance)
        .map(skill -> ((OfSkill) skill).id())
        .toList();
  }
}
