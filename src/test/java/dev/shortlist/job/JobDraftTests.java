package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.language.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class JobDraftTests {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JobIntake INTAKE = intake();

  private static JobIntake intake() {
    Tagger tagger = new Tagger();
    return new JobIntake(CatalogueFiles.read(tagger), tagger);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ml-engineer",
        "Data Engineer\n\nRequirements\n- Python and SQL are required.\n- Spark or Flink.\n- 3+ years.\n",
        "Baker\n\nYou have\n- a Bachelor's degree\n- patience\n\nNice to have\n- French, Italian\n",
        "Keeper of lanterns\n\nYou polish brass lanterns and trim whale oil wicks."
      })
  void anOutlineThatNobodyEditedGivesTheSameJob(String text) {
    Job job = INTAKE.read("any", JobShelf.text(text).orElse(text));

    Job again = INTAKE.read(draft(tree(job)));

    assertThat(again.rolePoints()).isEqualTo(job.rolePoints());
    assertThat(again.occupation()).isEqualTo(job.occupation());
    assertThat(again.groups()).hasSameSizeAs(job.groups());
    for (int i = 0; i < job.groups().size(); i++) {
      Group before = job.groups().get(i);
      Group after = again.groups().get(i);
      assertThat(after.points()).isEqualTo(before.points());
      assertThat(after.needed()).isEqualTo(before.needed());
      assertThat(after.members())
          .usingRecursiveComparison()
          .ignoringFields("spans")
          .isEqualTo(before.members());
    }
  }

  @Test
  void whatIsTakenOutGoesToTheOthers() {
    ObjectNode outline =
        tree(INTAKE.read("any", "Data Engineer\n- Python, required\n- SQL, required"));
    ((ArrayNode) outline.get("requirements"))
        .removeIf(requirement -> requirement.get("label").stringValue().equals("Python"));

    Job job = INTAKE.read(draft(outline));

    assertThat(job.requirements()).extracting(Requirement::label).doesNotContain("Python");
    assertThat(job.groups().stream().mapToInt(Group::points).sum())
        .isGreaterThanOrEqualTo(Job.ALL_POINTS - job.rolePoints());
  }

  @Test
  void moreWeightGivesMorePoints() {
    Job job =
        INTAKE.read(
            json(
                """
                {"title": "Data Engineer", "requirements": [
                  {"label": "Python", "weight": 600}, {"label": "SQL", "weight": 200}]}
                """));

    assertThat(job.groups().getFirst().points())
        .isCloseTo(3 * job.groups().getLast().points(), within(3));
  }

  @Test
  void aLabelAloneAsksForWhatItNames() {
    Job job =
        INTAKE.read(
            json(
                """
                {"title": "Anything", "requirements": [
                  {"label": "Kubernetes"}, {"label": "Master's degree in physics"},
                  {"label": "lantern polishing"}]}
                """));

    assertThat(job.requirements())
        .extracting(requirement -> requirement.alternatives().getFirst())
        .hasOnlyElementsOfTypes(OfSkill.class, OfDegree.class, OfTerm.class)
        .element(0)
        .isEqualTo(new OfSkill("kubernetes", "Kubernetes"));
    assertThat(job.requirements())
        .extracting(Requirement::importance)
        .containsOnly(Importance.SHOULD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                        | no title
          {"title": " "}                                                            | no title
          {"title": "A", "requirements": [{}]}                                      | no label
          {"title": "A", "requirements": [{"label": "!"}]}                          | holds no word
          {"title": "A", "requirements": [{"label": "B", "weight": 0}]}             | weight of 'B'
          {"title": "A", "requirements": [{"label": "B", "months": -1}]}            | months of 'B'
          {"title": "A", "requirements": [{"label": "B", "group": "x"}]}            | group 'x'
          {"title": "A", "requirements": [{"label": "B"}], "occupation": "x"}       | no occupation 'x'
          {"title": "A", "requirements": [{"label": "B"}], "groups": [{}]}          | no id
          {"title": "A", "requirements": [{"label": "B", "alternatives": [{"skill": "x"}]}]} | no skill 'x'
          """)
  void whatIsNoJobSaysWhy(String draft, String why) {
    assertThatThrownBy(() -> INTAKE.read(json(draft)))
        .isInstanceOf(UnusableDraftException.class)
        .hasMessageContaining(why);
  }

  private static ObjectNode tree(Job job) {
    return JSON.valueToTree(JobOutline.of(job));
  }

  private static JobDraft draft(JsonNode outline) {
    return JSON.treeToValue(outline, JobDraft.class);
  }

  private static JobDraft json(String text) {
    return JSON.readValue(text, JobDraft.class);
  }
}
