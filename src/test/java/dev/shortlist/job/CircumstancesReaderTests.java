package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Seniority;
import dev.shortlist.language.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircumstancesReaderTests {

  private static final CircumstancesReader READER =
      new CircumstancesReader(CatalogueFiles.read(new Tagger()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fully remote, with two meetings a year.       | REMOTE
          This is a remote role.                        | REMOTE
          Data Engineer (Remote)                        | REMOTE
          You can work from home.                       | REMOTE
          Hybrid working, three days a week in the office. | HYBRID
          Location: Leeds (hybrid)                      | HYBRID
          Two days from home each week.                 | HYBRID
          Work mode: on-site                            | ON_SITE
          An office-based role in the yard.             | ON_SITE
          """)
  void theWayOfWorkingIsToldByItsWords(String text, WorkMode mode) {
    assertThat(READER.read("Data Engineer", text).workMode()).contains(mode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You will support remote teams.",
        "Knowledge of remote sensing.",
        "Remote access to patients' records.",
        "This is not a remote role.",
        "Hybrid vehicles are our trade.",
        "On-site canteen."
      })
  void whatOnlySoundsLikeAWayOfWorkingIsNone(String text) {
    assertThat(READER.read("Data Engineer", text).workMode()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Welder;Location: Larkfield Yard, Dellmouth;Tasks → Larkfield Yard, Dellmouth
          Welder – Leeds, UK;Tasks                         → Leeds, UK
          Welder;Acme Ltd | Austin, TX | Full time         → Austin, TX
          Welder;**Location**: Berlin;Tasks                → Berlin
          """)
  void thePlaceStandsBehindItsLabelOrInTheHead(String lines, String place) {
    assertThat(READER.read("Welder", lines.replace(';', '\n')).location()).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Location independent work is fine.", "Locations vary"})
  void aLineThatOnlyBeginsLikeAPlaceIsNone(String line) {
    assertThat(READER.read("Welder", "Welder\n" + line + "\n").location()).isEmpty();
  }

  @Test
  void aJobThatSaysNothingOfItIsUntold() {
    assertThat(READER.read("Welder", "Welder\n\nTasks\n- Weld.\n")).isEqualTo(Circumstances.UNTOLD);
  }

  @Test
  void theRankIsThatOfTheTitle() {
    assertThat(READER.read("Senior Welder", "").seniority()).contains(Seniority.SENIOR);
    assertThat(READER.read("Head of Welding", "").seniority()).isPresent();
  }
}
