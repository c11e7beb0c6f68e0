package dev.shortlist.resume.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile.Mention;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTests {

  private static final String BODY =
      """

      Experience

      Baker, Larkfield Ovens
      2015 - 2019
      - Baked 20 000 loaves a year.
      """;

  private static Optional<String> name(String text) {
    return ForTests.INTAKE.read(text, YearMonth.of(2026, 11)).contact().name();
  }

  private static String lines(String escaped) {
    return escaped.replace("\\n", "\n").replace("\\t", "\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Quill",
        "IDA QUILL",
        "Ida QUILL",
        "Ida Maria van der Quill",
        "Ida de la Quill y Soto",
        "Ida Quill-Marsh",
        "Ida O'Quill",
        "I. M. Quill",
        "Ida R. Quill",
        "Ída Çelik Åhlén",
        "Ida Quill Jr."
      })
  void aNameStandsAboveTheResume(String name) {
    assertThat(name(name + "\nLeeds, UK" + BODY)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Dr. Ida Quill
          Prof. Dr. Ida Quill
          Dipl.-Ing. (FH) Ida Quill
          Mag. Ida Quill
          Capt. Ida Quill
          Ida Quill, PhD
          Ida Quill MBA CPA
          Ida Quill MCSP
          Ida Quill RDMS
          Ida Quill, RN, BSN
          Ida Quill (she/her)
          Ida Quill – Curriculum Vitae
          Curriculum Vitae of Ida Quill
          Ida Quill Resume
          Ida Quill CV
          Resume: Ida Quill
          **Ida Quill**
          # Ida Quill
          Ida Quill | Accountant | Leeds, UK
          Ida Quill, Accountant
          Ida Quill   Accountant
          """)
  void titlesDegreesAndWhatStandsBesideAreNoPartOfIt(String line) {
    assertThat(name(line + "\nida@example.com" + BODY)).contains("Ida Quill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Name: Ida Quill
          Full name:\\tIda Quill
          Name          Ida Quill
          First name(s) / Surname(s)\\tIda Quill
          First name: Ida\\nSurname: Quill
          Name:\\nIda Quill
          """)
  void aLabelTellsTheName(String lines) {
    assertThat(name("CURRICULUM VITAE\n\n" + lines(lines) + "\nLeeds, UK" + BODY))
        .contains("Ida Quill");
  }

  @Test
  void aLabelTellsTheNameInOtherLanguages() {
    String body =
        """


        Berufserfahrung

        Bäckerin, Ofenhof GmbH, seit Mai 2019
        - Backen von Brot, Brötchen und Kuchen für drei Filialen
        - Einkauf der Zutaten und Abrechnung mit den Lieferanten

        Ausbildung

        Ausbildung zur Bäckerin, Handwerkskammer, von 2015 bis 2018
        """;
    assertThat(name("Lebenslauf\n\nPersönliche Daten\nVorname: Ida\nNachname: Quill" + body))
        .contains("Ida Quill");
    assertThat(name("Lebenslauf\n\nIda Quill\nBäckerin" + body)).contains("Ida Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Quill 14 Mill Row, Leeds, UK 07700 900123 ida.quill@example.com",
        "Ida Quill Staff Nurse Leeds, UK | 07700 900123 | ida.quill@example.com",
        "Ida Quill Senior Software Engineer ida.quill@example.com Leeds, UK 07700 900123",
        "Ida Quill Leeds, UK 07700 900123 and on the road from Monday to Thursday, iq@example.com",
        "Ida Quill Address: 14 Mill Row, Leeds, UK Phone: 07700 900123 Nurse on wards and in homes"
      })
  void aNameBeginsFlattenedText(String line) {
    assertThat(name(line + "\n" + BODY)).contains("Ida Quill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Contact\\nIda Quill\\nLeeds, UK\\nida@example.com
          Contact\\nida.quill@example.com\\n\\nSkills\\nBaking\\nPiping\\n\\nIDA QUILL\\nBaker
          Skills\\nBaking\\n\\nIda\\nQuill\\n\\nLeeds, UK\\nida.quill@example.com
          Skills\\nBaking\\n\\nIda Quill\\nBaker\\n\\nContact\\ni.quill@example.com
          """)
  void aSidebarMayStandAboveTheName(String lines) {
    assertThat(name(lines(lines) + BODY))
        .hasValueSatisfying(name -> assertThat(name).isEqualToIgnoringCase("Ida Quill"));
  }

  @Test
  void theAddressTellsANameFromATitle() {
    assertThat(name("Ida Baker\nida.baker@example.com" + BODY)).contains("Ida Baker");
    assertThat(name("LARKFIELD STUDIO\nIda Quill\nida.quill@example.com" + BODY))
        .contains("Ida Quill");
    assertThat(name("ida quill\nidaquill@example.com" + BODY)).contains("ida quill");
    assertThat(name("Ida Müller\nida.mueller@example.com" + BODY)).contains("Ida Müller");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACCOUNTANT",
        "Registered Nurse",
        "SENIOR SOFTWARE ENGINEER",
        "Curriculum Vitae",
        "Leeds, UK",
        "2015 - 2019"
      })
  void aHeadlineIsNoName(String line) {
    assertThat(name(line + BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skilled baker with ten years at the oven who knows sourdough and payroll.",
        "Baker, Larkfield Ovens. Made sourdough every night, ran the payroll of nine people and the stock.",
        "Sourdough, payroll, stock control"
      })
  void aTextMayBeginWithoutAnyContact(String line) {
    Resume resume = ForTests.INTAKE.read(line, YearMonth.of(2026, 11));

    assertThat(resume.contact().name()).isEmpty();
    assertThat(resume.profile().mentions()).extracting(Mention::skill).contains("payroll");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruby Jenkins",
        "Ruby Jenkins who bakes bread for a small town and has never written any program.",
        "Ruby Jenkins. Bakes bread for a small town at night, and has never written any program there.",
        "Julia\nRuby Jenkins\nBakes bread"
      })
  void whoeverMayBeNamedThereIsNotSearched(String text) {
    assertThat(ForTests.INTAKE.read(text, YearMonth.of(2026, 11)).profile().mentions())
        .extracting(Mention::skill)
        .doesNotContain("ruby", "jenkins", "julia");
  }

  @Test
  void aRefereeIsNotThePerson() {
    assertThat(name("Baker\n" + BODY + "\nReferences\nBo Ray\nbo.ray@example.com\n")).isEmpty();
  }
}
