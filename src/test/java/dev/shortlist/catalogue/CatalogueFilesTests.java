package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
