package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An organisation's own file adds to the shipped catalogue, replaces entries and takes some away.
 */
class OwnCatalogueTests {

  private static final CatalogueFiles.Read SHIPPED = CatalogueFiles.read(new Tagger());

  @TempDir Path folder;

  @Test
  void itsEntriesAreFoundAndRelatedLikeShippedOnes() throws IOException {
    CatalogueFiles.Read read =
        read(
            """
            skills:
            - {id: quillbase, name: Quillbase, kind: tool, aliases: [quill base], needs: [sql]}
            occupations:
            - {id: quillbase-keeper, name: Quillbase Keeper, family: data-and-ai, skills: [quillbase], close: [data-engineer]}
            """);

    assertThat(read.skills().find("Cared for Quillbase daily.", Setting.PROSE))
        .extracting(Find::id)
        .contains("quillbase");
    assertThat(read.catalogue().broader("quillbase")).containsEntry("sql", 700);
    assertThat(read.titles().find("Quillbase Keeper", Setting.PROSE))
        .extracting(Find::id)
        .containsExactly("quillbase-keeper");
    assertThat(read.catalogue().near("data-engineer")).containsEntry("quillbase-keeper", 800);
    assertThat(read.catalogue().skillCount()).isEqualTo(SHIPPED.catalogue().skillCount() + 1);
  }

  @Test
  void aShorterNameCountsWhereANeighbourMakesAnotherOfTheLonger() throws IOException {
    CatalogueFiles.Read read =
        read(
            """
            skills:
            - {id: zibbling, name: Zibbling, kind: skill}
            - {id: zibbling-plans, name: Zibbling plans, kind: skill, not-before: [abroad]}
            """);

    assertThat(ids(read, "Drew zibbling plans")).containsExactly("zibbling-plans");
    assertThat(ids(read, "Drew zibbling plans abroad")).containsExactly("zibbling");
  }

  @Test
  void anEntryStandsForTheShippedOneOfItsId() throws IOException {
    CatalogueFiles.Read read =
        read("skills: [{id: docker, name: Docker containers, kind: skill, aliases: [dockering]}]");

    assertThat(read.catalogue().skill("docker").name()).isEqualTo("Docker containers");
    assertThat(read.catalogue().broader("docker")).isEmpty();
    assertThat(ids(read, "dockering")).containsExactly("docker");
    assertThat(ids(read, "dockerfile")).doesNotContain("docker");
    assertThat(read.catalogue().skillCount()).isEqualTo(SHIPPED.catalogue().skillCount());
  }

  @Test
  void whatIsTakenAwayIsForgottenByEveryone() throws IOException {
    CatalogueFiles.Read read =
        read(
            """
            skills: [{id: sql, remove: true}]
            occupations: [{id: data-engineer, remove: true}]
            """);

    assertThat(read.catalogue().hasSkill("sql")).isFalse();
    assertThat(read.catalogue().skillIds())
        .allMatch(id -> !read.catalogue().broader(id).containsKey("sql"));
    assertThat(read.catalogue().occupationIds())
        .doesNotContain("data-engineer")
        .allMatch(id -> !read.catalogue().occupation(id).skills().contains("sql"))
        .allMatch(id -> !read.catalogue().near(id).containsKey("data-engineer"));
  }

  @Test
  void itsBytesArePartOfTheVersion() throws IOException {
    String one = read("skills: []").catalogue().version();

    assertThat(one).isNotEqualTo(SHIPPED.catalogue().version());
    assertThat(read("skills: []").catalogue().version()).isEqualTo(one);
    assertThat(read("skills: [] # the same").catalogue().version()).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | own.yaml: the file is empty
          '# nothing yet' | own.yaml: the file is empty
          'skills:' | lists neither skills nor occupations
          'skils: []' | own.yaml: there is no key skils; the keys are occupations, skills
          'skills: [{id: a, name: A, kind: skill, colour: red}]' | own.yaml: there is no key skills[1].colour; the keys
          'skills: [{id: a, name: A, kind: skill, aliases: b}]' | skills[1].aliases must be a list
          'skills: {id: a}' | skills must be a list
          'skills: [{id: a, name: A, kind: skill' | own.yaml, line 1
          'skills: [{id: a, name: A, name: B, kind: skill}]' | own.yaml, line 1
          'skills: [null]' | own.yaml: an entry is empty
          'skills: [{name: A, kind: skill}]' | the entry 'A' has no id
          'skills: [{id: A b, name: A, kind: skill}]' | the id 'A b' is not of small letters
          'skills: [{id: a, kind: skill}]' | own.yaml: a: it has no name
          'skills: [{id: a, name: Zoolry}]' | the kind '' is none of skill, tool
          'skills: [{id: a, name: Zoolry, kind: skill, aliases: [""]}]' | something in aliases is empty
          'skills: [{id: a, name: Zoolry, kind: skill, aliases: [null]}]' | something in aliases is empty
          'skills: [{id: a, name: Zoolry, kind: skill, guarded: ["~"]}]' | has neither letter nor digit
          'skills: [{id: a, name: Zoolry, kind: skill, activities: ["do ~ "]}]' | has an empty part
          'skills: [{id: a, name: Zoolry, kind: skill, needs: [b]}]' | a refers to no skill: b
          'skills: [{id: a, name: Zoolry, kind: skill, is-a: [a]}]' | evidence of themselves: a → a
          'skills: [{id: a, name: Python, kind: skill}]' | are written 'Python'
          'skills: [{id: a, name: Zo, kind: skill}, {id: a, name: Za, kind: skill}]' | two entries have the id 'a'
          'skills: [{id: pithon, remove: true}]' | there is no skill 'pithon' to remove
          'skills: [{id: python, name: Python, remove: true}]' | what is removed has no key but id and remove
          'occupations: [{id: a, name: Zookeeping head}]' | a: it has no family
          'occupations: [{id: a, name: Zo, family: b, close: [c]}]' | a refers to no occupation: c
          'occupations: [{id: a, name: Zo, family: b, skills: [zo-c]}]' | a refers to no skill: zo-c
          """)
  void whatIsWrongIsSaidInASentence(String yaml, String sentence) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(WrongCatalogueException.class)
        .hasMessageContaining(sentence)
        .satisfies(
            e -> assertThat(e.getMessage()).doesNotContain("Exception", "dev.shortlist", "\n"));
  }

  @Test
  void anotherFormOfTheSameWordsDoesNotHideWhatIsWrittenTwice() {
    assertThatThrownBy(() ->
            read(
                """
                skills:
                - {id: one, name: Zooling plans, kind: skill, aliases: [zooling plan]}
                - {id: other, name: Something zoolish, kind: skill, aliases: [zooling plan]}
                """))
        .hasMessageContaining("both one and other are written 'zooling plan'");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> CatalogueFiles.read(new Tagger(), List.of(folder.resolve("no.yaml"))))
        .isInstanceOf(WrongCatalogueException.class)
        .hasMessageContaining("there is no file")
        .hasMessageContaining("no.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"needs", "is-a", "part-of", "used-for"})
  void aWayBackThroughOthersIsToldWhole(String relation) {
    String yaml =
        """
        skills:
        - {id: zo-one, name: Zo one, kind: skill, KEY: [zo-two]}
        - {id: zo-three, name: Zo three, kind: skill, KEY: [zo-one]}
        - {id: zo-two, name: Zo two, kind: skill, KEY: [zo-three]}
        """
            .replace("KEY", relation);

    assertThatThrownBy(() -> read(yaml))
        .hasMessageEndingWith("zo-one → zo-two → zo-three → zo-one");
  }

  private CatalogueFiles.Read read(String yaml) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, yaml == null ? "" : yaml);
    return CatalogueFiles.read(new Tagger(), List.of(file));
  }

  private static List<String> ids(CatalogueFiles.Read read, String text) {
    return read.skills().find(text, Setting.LISTING).stream().map(Find::id).toList();
  }
}
