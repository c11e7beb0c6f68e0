package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title's gender names no other occupation. */
class GenderedTitleTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource({
    "Actress, Actor",
    "Seamstress, Tailor",
    "Waitress, Waiter",
    "Hostess, Host",
    "Air Hostess, Air Steward",
    "Camerawoman, Cameraman",
    "Fisherwoman, Fisherman",
    "Saleswoman, Salesman",
    "Policewoman, Policeman"
  })
  void bothAreTheSameOccupation(String one, String other) {
    assertThat(occupations(one)).hasSize(1).isEqualTo(occupations(other));
  }

  private static List<String> occupations(String title) {
    return CATALOGUE.titles().find(title, Setting.PROSE).stream().map(Find::id).toList();
  }
}
