package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.language.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTitleTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());
  private static final JobTitle TITLES =
      new JobTitle(CATALOGUE.adverts().titling(), CATALOGUE.titles(), CATALOGUE.skills());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Tram Driver (m/f/d)                      ; Tram Driver
          Job title: Tram Driver                   ; Tram Driver
          ## Tram Driver                           ; Tram Driver
          Senior Staff Nurse (Band 6)              ; Senior Staff Nurse
          Welder, 2nd shift                        ; Welder
          Warehouse Supervisor (late shift)        ; Warehouse Supervisor
          Tram Driver - Vale - Full-time           ; Tram Driver
          Tram Driver at Quillon Trams             ; Tram Driver
          Tram Driver wanted for a small line      ; Tram Driver
          Machine Learning Engineer (NLP)          ; Machine Learning Engineer (NLP)
          TRAM DRIVER x 4 – START NOW              ; TRAM DRIVER
          """)
  void aTitleIsReadWithoutGradePlaceAndForm(String line, String title) {
    assertThat(TITLES.of("\n" + line + "\n\nYou drive.\n")).isEqualTo(title);
  }

  @Test
  void whatIsLabelledATitleIsTheTitleWhateverStandsAboveIt() {
    assertThat(TITLES.of("QUILLON TRAMS\nPosition title: Tram Driver II\nGrade: 7\n\nYou drive.\n"))
        .isEqualTo("Tram Driver II");
  }

  @Test
  void anOfficeAboveTheTitleIsWhoseJobItIs() {
    assertThat(TITLES.of("CITY OF QUILLON, VALE\nTRAM DRIVER\nDepartment: Works\n"))
        .isEqualTo("TRAM DRIVER");
    assertThat(TITLES.of("Quillon Council\n\nCurator of Trams\n\nYou care.\n"))
        .isEqualTo("Curator of Trams");
    assertThat(TITLES.of("Accountant, Quillon Council\nVale\n")).startsWith("Accountant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home | Jobs | Sign in\nSave job   Share\n\nStaff Nurse\nQuillon Infirmary, Vale\n",
        "We use cookies to remember you. [Accept] [Reject]\n\nStaff Nurse\nQuillon Infirmary\n",
        "Hello everyone,\n\nQuillon Infirmary is looking for a Staff Nurse to join Ward 3.\n",
        "QUILLON INFIRMARY\nNursing and Care\n\nPosition: Staff Nurse\nReports to: Ward Manager\n",
        "We're hiring! Quillon Infirmary needs a Staff Nurse in Vale.\n"
      })
  void aTitleIsFoundBelowMenusAndGreetingsAndInSentences(String advert) {
    assertThat(TITLES.of(advert + "\nYou care for eight patients.\n")).isEqualTo("Staff Nurse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Tram Driver Job, Vale                             ; Tram Driver
          Tram Driver Jobs in Vale                          ; Tram Driver
          Band 5 Staff Nurse                                ; Staff Nurse
          Optometrist opportunity in Vale                   ; Optometrist
          An experienced Joinery Estimator, Vale            ; Joinery Estimator
          Quillon Trams | Tram Driver | Vale                ; Tram Driver
          TRAM DRIVERS WANTED!!!                            ; TRAM DRIVERS
          20 hour retail assistant for a garden centre      ; retail assistant
          """)
  void aTitleIsFoundAmongWhatJobBoardsWriteBesideIt(String line, String title) {
    assertThat(TITLES.of(line + "\n\nYou work in Vale from May.\n")).isEqualTo(title);
  }

  @Test
  void whatTheWorkIsAboutBelongsToTheTitleAndAPlaceDoesNot() {
    String advert = "\n£30,000\n\nYou plan drainage for new streets.\n";

    assertThat(TITLES.of("Civil Engineer - Drainage" + advert))
        .isEqualTo("Civil Engineer - Drainage");
    assertThat(TITLES.of("Civil Engineer - Plymouth" + advert)).isEqualTo("Civil Engineer");
  }

  @Test
  void otherJobsOfAPageAreNotItsTitle() {
    String advert =
        "Home | Other jobs | Sign in\n\nStaff Nurse, Ward 7\nQuillon Infirmary, Vale\n\nYou care.\n\n";

    assertThat(TITLES.of(advert + "Similar jobs: Plumber, Welder (TIG)\n"))
        .startsWith("Staff Nurse");
    assertThat(TITLES.of(advert + "More vacancies near you\n\nPlumber\n\nWelder\n"))
        .startsWith("Staff Nurse");
  }
}
