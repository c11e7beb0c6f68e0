package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check tells everything that is wrong with the catalogue, and the shipped one has nothing. */
class CatalogueCheckTests {

  @TempDir Path folder;

  @Test
  void theShippedCatalogueHasNoErrors() {
    assertThat(CatalogueCheck.of(new Tagger(), List.of()).errors()).isEmpty();
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    assertThat(
            errors(
                """
                skills:
                - {id: zo-one, name: Zo one, kind: hobby}
                - {id: zo-two, name: '', kind: skill}
                - {id: not-there, remove: true}
                """))
        .hasSize(3)
        .anyMatch(error -> error.contains("zo-one: the kind 'hobby'"))
        .anyMatch(error -> error.contains("zo-two: it has no name"))
        .anyMatch(error -> error.contains("no skill 'not-there'"));
  }

  @Test
  void aNameInWhosePlaceAnotherIsFoundIsAnError() throws IOException {
    assertThat(
            errors(
                """
                skills:
                - {id: zo-one, name: Zooling, kind: skill, guarded: [zoolish plans]}
                - {id: zo-two, name: Zoolery, kind: skill, aliases: [zoolish plans made]}
                - {id: zo-three, name: zoolish plans, kind: skill, not-before: [again]}
                - {id: zo-four, name: Zoo four, kind: skill, aliases: [mail@zoo.example]}
                """))
        .anyMatch(error ->
            error.startsWith("zo-four: 'mail@zoo.example' is not found when it is alone in a list"))
        .anyMatch(error -> error.contains("zo-one and zo-three are written 'zoolish plans'"));
  }

  @Test
  void whatNothingRelatesToIsNoted() throws IOException {
    CatalogueCheck check =
        check(
            """
            skills:
            - {id: zo-alone, name: Zo alone, kind: skill}
            - {id: zo-broad, name: Zo broad, kind: skill}
            - {id: zo-narrow, name: Zo narrow, kind: skill, is-a: [zo-broad]}
            - {id: zo-asked, name: Zo asked, kind: skill}
            occupations:
            - {id: zo-keeper, name: Zo keeper, family: zo, skills: [zo-asked]}
            """);

    assertThat(check.errors()).isEmpty();
    assertThat(check.notes().getFirst().about())
        .contains("zo-alone")
        .doesNotContain("zo-broad", "zo-narrow", "zo-asked");
  }

  @Test
  void anOrdinaryWordWithoutARuleIsNoted() throws IOException {
    CatalogueCheck check =
        check(
            """
            skills:
            - {id: zo-one, name: Zo one, kind: skill, aliases: [summary]}
            - {id: zo-two, name: Zo two, kind: skill, guarded: [Gegenwart, Winter]}
            """);

    assertThat(check.errors()).isEmpty();
    assertThat(check.notes().getLast().about())
        .contains("summary (zo-one)")
        .noneMatch(name -> name.contains("zo-two"));
  }

  private List<String> errors(String yaml) throws IOException {
    return check(yaml).errors();
  }

  private CatalogueCheck check(String yaml) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, yaml);
    return CatalogueCheck.of(new Tagger(), List.of(file));
  }
}
