package dev.shortlist.job.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.language.Tagger;
import dev.shortlist.yaml.Node;
import dev.shortlist.yaml.Scalar;
import dev.shortlist.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobFormTests {

  private static final Tagger TAGGER = new Tagger();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final JobIntake INTAKE = new JobIntake(CATALOGUE, TAGGER);
  private static final JobForm FORMS = new JobForm(INTAKE, text -> text);

  private static final String TEXT =
      """
      Data Engineer

      Requirements
      - Python and SQL are required.
      - Spark or Flink is nice to have.
      """;

  static Stream<String> texts() {
    return Stream.concat(
        JobShelf.ids().stream().map(id -> JobShelf.text(id).orElseThrow()),
        Stream.of(
            TEXT,
            "Baker\n\nYou have\n- a Bachelor's degree\n- patience\n\nNice to have\n- French, Italian",
            "Keeper of lanterns\n\nYou polish brass lanterns: \"whale\" oil # wicks.\n\n---\n\nmore",
            "Nurse\n\n5+ years of experience. C#, .NET, Node.js, R&D, C++ and Go, \uD83D\uDE80 – ok?\n\n\n",
            "Tester",
            "---\nCook\n---\nKnife skills, French.\n",
            "Driver\n  indented\ttab\u00A0space\n- Spanish: required, Spanish again, Spanish"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatWasWrittenReadsAsTheVerySameJob(String text) {
    Job job = INTAKE.read("any", text);

    String form = JobForm.write(job);

    assertThat(JobForm.isForm(form)).isTrue();
    assertThat(form).endsWith("---\n" + text);
    assertThat(FORMS.read("any", form)).isEqualTo(job);
    assertThat(JobForm.write(FORMS.read("any", form))).isEqualTo(form);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void soDoesAnyJobThatSomebodyMakesUp(long seed) {
    Job job = new MadeUp(CATALOGUE, seed).job(INTAKE);

    String form = JobForm.write(job);

    assertThat(FORMS.read(job.id(), form)).isEqualTo(job);
    assertThat(JobForm.write(FORMS.read(job.id(), form))).isEqualTo(form);
  }

  @Test
  void theExampleOfTheDocumentsIsAForm() throws IOException {
    String document = Files.readString(Path.of("src/docs/profile.md"));
    int begin = document.indexOf("```markdown\n") + "```markdown\n".length();
    String form = document.substring(begin, document.indexOf("```", begin));

    Job job = FORMS.read("any", form);

    assertThat(JobForm.write(job)).isEqualTo(form);
    assertThat(job.requirements()).allSatisfy(asked -> assertThat(asked.spans()).isNotEmpty());
  }

  @Test
  void withoutRequirementsThoseOfTheTextAreRead() {
    Job job = FORMS.read("any", "---\ntitle: Baker of data\n---\n" + TEXT);

    assertThat(job.title()).isEqualTo("Baker of data");
    assertThat(job.requirements()).isEqualTo(INTAKE.read("any", TEXT).requirements()).isNotEmpty();
    assertThat(job.text()).isEqualTo(TEXT);
  }

  @Test
  void anEmptyFrontMatterChangesNothing() {
    assertThat(FORMS.read("any", "---\n---\n" + TEXT)).isEqualTo(INTAKE.read("any", TEXT));
  }

  @Test
  void requirementsThatAreGivenAreAllThereAre() {
    Job job =
        FORMS.read(
            "any",
            """
            ---
            requirements:
              - label: Kubernetes
              - label: PyTorch or TensorFlow
                importance: must
                alternatives: [PyTorch, {skill: tensorflow}, {level: master, fields: [physics]}]
                months: 24
            ---
            """
                + TEXT);

    assertThat(job.title()).isEqualTo("Data Engineer");
    assertThat(job.occupation()).contains("data-engineer");
    assertThat(job.requirements())
        .extracting(Requirement::label)
        .containsExactly("Kubernetes", "PyTorch or TensorFlow");
    Requirement either = job.requirements().getLast();
    assertThat(either.importance()).isEqualTo(Importance.MUST);
    assertThat(either.months()).isEqualTo(24);
    assertThat(either.alternatives())
        .hasSize(3)
        .hasOnlyElementsOfTypes(OfSkill.class, OfDegree.class);
  }

  @Test
  void noRequirementsAtAllAskForTheRoleAlone() {
    Job job = FORMS.read("any", "---\nrequirements: []\n---\n" + TEXT);

    assertThat(job.groups()).isEmpty();
    assertThat(job.rolePoints()).isEqualTo(Job.ALL_POINTS);
  }

  @Test
  void groupsAreJudgedTogether() {
    Job job =
        FORMS.read(
            "any",
            """
            ---
            title: Data Engineer
            requirements:
              - {label: AWS, group: cloud}
              - {label: SQL}
              - {label: GCP, group: cloud}
              - {label: Azure, group: cloud}
            groups:
              - {id: cloud, label: Any two clouds, needed: 2}
            ---
            """);

    Group clouds = job.groups().getFirst();
    assertThat(clouds.label()).isEqualTo("Any two clouds");
    assertThat(clouds.needed()).isEqualTo(2);
    assertThat(clouds.members())
        .extracting(Requirement::label)
        .containsExactly("AWS", "GCP", "Azure");
    assertThat(FORMS.read("any", JobForm.write(job))).isEqualTo(job);
  }

  @Test
  void aTextWithoutATitleCanBeEditedToo() {
    Job job = INTAKE.read("any", "***\n\nRequirements\n- French is required.");

    Job again = FORMS.read("any", JobForm.write(job));

    assertThat(job.title()).isEmpty();
    assertThat(again.title()).isEqualTo("Untitled");
    assertThat(again.requirements()).isEqualTo(job.requirements());
  }

  @Test
  void aLongBeginningWithoutAKeyIsToldAtOnce() {
    assertThat(JobForm.isForm("---\n" + "\n# ".repeat(200_000))).isFalse();
  }

  @Test
  void lineEndsAndByteOrderMarksOfEditorsDoNotMatter() {
    Job job = INTAKE.read("any", TEXT);
    String form = JobForm.write(job);

    assertThat(FORMS.read("any", form.replace("\n", "\r\n"))).isEqualTo(job);
    assertThat(FORMS.read("any", "\uFEFF" + form)).isEqualTo(job);
    assertThat(JobForm.isForm("\uFEFF" + form.replace("\n", "\r\n"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baker\n---\ntitle: x\n---\n",
        "---\n\nBaker bakes\n---\n",
        "",
        "--- a: b",
        "----\na: b\n"
      })
  void otherTextsAreNoForms(String text) {
    assertThat(JobForm.isForm(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ---;title: A                                             | Line 1: opens a front matter that has no end
          ---;titel: A;---;B                                       | Line 2: a job has no key 'titel'; the keys are title, occupation, requirements, groups.
          ---;title: A;title: B;---;B                              | Line 3: 'title' is there twice.
          ---;title: [A];---;B                                     | Line 2: title is words and not a list.
          ---;title: A: b;---;B                                    | Line 2: this is no YAML.
          ---;title: A;  x: b;---;B                                | Line 3: this is no YAML.
          ---;title: A;requirements: SQL;---;B                     | Line 3: a requirement has keys such as 'label:'.
          ---;title: A;requirements:;  - kind: tool;---;B          | Line 4: this requirement has no label.
          ---;title: A;requirements:;  - label: B;    importance: vital;---;B | Line 5: importance is 'vital' and must be one of nice, should, must.
          ---;title: A;requirements:;  - label: B;    kind: thing;---;B | Line 5: kind is 'thing' and must be one of skill,
          ---;title: A;requirements:;  - label: B;    weight: heavy;---;B | Line 5: weight is 'heavy' and must be a whole number from 1 to 100000.
          ---;title: A;requirements:;  - label: B;    weight: 0;---;B | Line 5: weight is '0'
          ---;title: A;requirements:;  - label: B;    months: 1.5;---;B | Line 5: months is '1.5'
          ---;title: A;requirements:;  - label: B;    wieght: 1;---;B | Line 5: a requirement has no key 'wieght'
          ---;title: A;requirements:;  - label: B;    group: x;---;B | 'B' is in the group 'x', which is not there.
          ---;title: A;requirements:;  - label: B;groups:;  - id: x;---;B | Line 6: no requirement is in the group 'x'.
          ---;title: A;groups:;  - id: x;---;B                     | Line 4: groups need requirements
          ---;title: A;requirements:;  - {label: B, group: x};groups:;  - {id: x, needed: 2};---;B | Line 6: the group 'x' needs 2 of 1
          ---;title: A;requirements:;  - {label: B, group: x};groups:;  - {id: x};  - {id: x};---;B | Line 7: there are two groups 'x'.
          ---;title: A;requirements:;  - {label: B, alternatives: [{skill: nothing}]};---;B | 'B' asks for a skill by an id that is unknown: the catalogue has no skill 'nothing'.
          ---;title: A;requirements:;  - {label: B, alternatives: [{level: master, fields: [nothing]}]};---;B | no field 'nothing'
          ---;title: A;requirements:;  - {label: B, alternatives: [{level: master, months: 3}]};---;B | Line 4: an alternative is one thing, and not level and months together.
          ---;title: A;requirements:;  - {label: B, alternatives: [{level: grand}]};---;B | Line 4: level is 'grand'
          ---;title: A;occupation: nothing;requirements: [];---;B  | no occupation 'nothing'
          ---;a: &x A;title: *x;---;B                              | Line 3: references such as '*name' are not read
          ---;title: A;---                                         | The form has neither requirements nor, below them, a text
          ---;title: [[[[[[[[[[[[a]]]]]]]]]]]];---;B            | Line 2: this is nested too deeply.
          """)
  void whatIsWrongIsSaidWithItsPlace(String form, String why) {
    assertThatThrownBy(() -> FORMS.read("any", form.replace(';', '\n')))
        .isInstanceOf(UnusableDraftException.class)
        .message()
        .contains(why.replace("Line 1: ", "Line 1 "));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aDamagedFormIsAJobOrSaysWhyNot(long seed) {
    String form = JobForm.write(INTAKE.read("any", TEXT));
    String damaged = MadeUp.damaged(form, seed);
    if (JobForm.isForm(damaged)) {
      try {
        assertThat(FORMS.read("any", damaged).id()).isEqualTo("any");
      } catch (UnusableDraftException e) {
        assertThat(e.getMessage()).endsWith(".").matches("(?s)[A-Z'].+");
      }
    }
  }

  @Test
  void wordsAreReadAsTheyWereWritten() {
    for (String words :
        List.of(
            "yes",
            "No",
            "null",
            "~",
            "1",
            "1e3",
            "0x1F",
            "2024-01-01",
            "C#",
            "C++",
            ".NET",
            "- a",
            "a: b",
            "a #b",
            "'a'",
            "\"",
            "\\",
            " a ",
            "a\nb",
            "\t",
            "@a",
            "`a`",
            "%a",
            "!a",
            "&a",
            "*a",
            "{a}",
            "[a]",
            "a, b",
            "é",
            "日本",
            "\uD83D\uDE80",
            "\u0000\u0085\u2028\uFEFF",
            "?",
            "<<",
            "=",
            "...",
            "---",
            "a:",
            "",
            "x".repeat(5000))) {
      assertThat(YamlReader.read("k: [{v: " + Scalar.of(words) + "}]\nl: " + Scalar.of(words), 0))
          .extracting(node -> String.valueOf(((Node.Fields) node).fields().get("l")))
          .isEqualTo("Words[line=2, text=" + words + "]");
    }
  }
}
