package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the data in {@code models/}, whoever edits it. */
class CatalogueFilesTests {

  private static final CatalogueFiles.Read READ = CatalogueFiles.read(new Tagger());
  private static final Catalogue CATALOGUE = READ.catalogue();

  @Test
  void itKnowsHundredsOfSkillsAndOccupations() {
    assertThat(CATALOGUE.skillCount()).isGreaterThanOrEqualTo(300);
    assertThat(CATALOGUE.occupationCount()).isGreaterThanOrEqualTo(100);
  }

  @Test
  void everyIdIsInKebabCase() {
    assertThat(CATALOGUE.skillIds()).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void everyLabelHasSixWordsAtMost() {
    assertThat(CATALOGUE.skillIds())
        .extracting(id -> CATALOGUE.skill(id).name())
        .allMatch(name -> name.split(" ").length <= 6);
  }

  @Test
  void noSkillIsEvidenceOfItselfThroughOthers() {
    List<String> circular = new ArrayList<>();
    for (String id : CATALOGUE.skillIds()) {
      if (reached(id).contains(id)) {
        circular.add(id);
      }
    }

    assertThat(circular).isEmpty();
  }

  @Test
  void aNarrowerSkillIsNeverFullEvidence() {
    for (String id : CATALOGUE.skillIds()) {
      assertThat(CATALOGUE.broader(id).values())
          .allMatch(rate -> rate > 0 && rate <= Catalogue.MOST_IMPLIED);
      assertThat(CATALOGUE.broader(id)).doesNotContainKey(id);
    }
  }

  @Test
  void nearnessIsTheSameBothWays() {
    CATALOGUE
        .occupationIds()
        .forEach(one ->
            CATALOGUE
                .near(one)
                .forEach(
                    (other, rate) -> assertThat(CATALOGUE.near(other)).containsEntry(one, rate)));
  }

  @Test
  void theSameFilesGiveTheSameVersion() {
    assertThat(CatalogueFiles.read(new Tagger()).catalogue().version())
        .isEqualTo(CATALOGUE.version())
        .matches("[0-9a-f]{16}");
  }

  @Test
  void noTwoEntriesAreWrittenTheSame(@TempDir Path folder) throws IOException {
    writeTheOthers(folder);
    write(
        folder,
        "models/skills/twice.yaml",
        """
        - {id: one, name: Model tuning, kind: skill}
        - {id: other, name: Something else, kind: skill, aliases: [tuning of it, tuned models, model-tuning]}
        """);

    assertThatThrownBy(() -> readFrom(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one")
        .hasMessageContaining("other")
        .hasMessageContaining("model-tuning");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {id: one, name: One, kind: skill",
        "- {id: one, name: One, kind: skill, colour: red}",
        "id: one",
      })
  void aBrokenFileIsNamed(String yaml, @TempDir Path folder) throws IOException {
    writeTheOthers(folder);
    write(folder, "models/skills/broken.yaml", yaml);

    assertThatThrownBy(() -> readFrom(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {id: one, name: One, kind: hobby}",
        "- {id: one, name: One, kind: skill, is-a: [nothing]}",
        "- {id: one, name: One, kind: skill, activities: [do ~ ]}",
        "- {id: one, name: One, kind: skill}\n- {id: one, name: Two, kind: skill}",
      })
  void aWrongEntryIsNamed(String yaml, @TempDir Path folder) throws IOException {
    writeTheOthers(folder);
    write(folder, "models/skills/wrong.yaml", yaml);

    assertThatThrownBy(() -> readFrom(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one");
  }

  @Test
  void aMissingFolderIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> readFrom(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("models/skills");
  }

  private static CatalogueFiles.Read readFrom(Path folder) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      return CatalogueFiles.read(new Tagger(), loader, List.of());
    }
  }

  private static void writeTheOthers(Path folder) throws IOException {
    write(folder, "models/degrees.yaml", "{levels: [], families: []}");
    write(folder, "models/places.yaml", "{countries: {}, regions: {}, towns: {}}");
    write(folder, "models/occupations/few.yaml", "- {id: miller, name: Miller, family: trades}");
    write(folder, "models/words/en.yaml", "{language: en, name: English}");
  }

  private static void write(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static Set<String> reached(String id) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(CATALOGUE.skill(id).broader().keySet());
    while (!open.isEmpty()) {
      String next = open.remove();
      if (reached.add(next)) {
        open.addAll(CATALOGUE.skill(next).broader().keySet());
      }
    }
    return reached;
  }
}
