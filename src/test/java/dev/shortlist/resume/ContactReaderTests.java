package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactReaderTests {

  private static final ResumeIntake INTAKE = new ResumeIntake(ForTests.CATALOGUE, ForTests.TAGGER);

  private static final String BODY =
      """

      Experience

      Baker, Larkfield Ovens
      2015 - 2019
      - Baked 20 000 - 30 000 loaves a year.
      """;

  private static Contact contact(String block) {
    return INTAKE.read(block + BODY, YearMonth.of(2026, 11)).contact();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leeds, UK           | 07700 900123          | +447700900123
          Leeds, UK           | +44 (0)20 7946 0958   | +442079460958
          Austin, TX          | (512) 555-0142        | +15125550142
          Austin, TX          | 512.555.0142          | +15125550142
          Berlin, Deutschland | 030 23125-042         | +493023125042
          nowhere             | +33 6 39 98 00 11     | +33639980011
          Perth, Australia    | Mobile: 0491 570 156  | +61491570156
          """)
  void numbersAreToldAsTheCountryDialsThem(String address, String written, String e164) {
    assertThat(contact("Ann Lee\n" + address + "\n" + written).phones())
        .singleElement()
        .satisfies(phone -> assertThat(phone.value().e164()).contains(e164));
  }

  @Test
  void aNumberOfAnUntoldCountryIsKeptAsWritten() {
    assertThat(contact("Ann Lee\n(512) 555-0142").phones())
        .singleElement()
        .satisfies(phone -> {
          assertThat(phone.value().written()).isEqualTo("(512) 555-0142");
          assertThat(phone.value().e164()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015 - 2019",
        "01.04.2012 - 30.09.2014",
        "Registration No. 123 4567 89",
        "ISBN 978-3-16-148410-0",
        "03/2012 - 05/2014",
        "Born 12 03 1985",
        "12345"
      })
  void otherNumbersAreNone(String line) {
    assertThat(contact("Ann Lee\n" + line).phones()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leeds, UK                                   | Leeds, UK
          12 High Street, Leeds, West Yorkshire, UK   | Leeds, West Yorkshire, UK
          Address: Kochi, Kerala, India               | Kochi, Kerala, India
          ann@example.com • Portland, OR • 555-0142   | Portland, OR
          Stratford upon Avon, England                | Stratford upon Avon, England
          Portugal                                    | Portugal
          """)
  void theLocationIsTheTownWithItsCountryOrState(String line, String expected) {
    assertThat(contact("Ann Lee\n" + line).location().map(field -> field.value().written()))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leeds, UK                    | Leeds / – / GB
          Leeds, West Yorkshire, UK    | Leeds / West Yorkshire / GB
          Tallow Row, Dublin, Ireland  | Dublin / – / IE
          Kochi, Kerala, India         | Kochi / Kerala / IN
          Portland, OR                 | Portland / OR / US
          Savannah, Georgia            | Savannah / Georgia / –
          Kerala                       | – / Kerala / IN
          Portugal                     | – / – / PT
          Old Mill, Nowhere, Ireland   | Old Mill, Nowhere / – / IE
          """)
  void theLocationTellsTownRegionAndCountryApart(String line, String expected) {
    Location location = contact("Ann Lee\n" + line).location().orElseThrow().value();
    assertThat(
            "%s / %s / %s"
                .formatted(
                    location.town().orElse("–"),
                    location.region().orElse("–"),
                    location.country().orElse("–")))
        .isEqualTo(expected);
  }

  @Test
  void aNameThatIsAlsoACountryIsNoLocation() {
    assertThat(contact("Jordan Chad\njordan@example.com").location()).isEmpty();
  }

  @Test
  void everythingReadStandsWhereItsSpanSays() {
    String text = "Ann Lee\nLeeds, UK | ann@example.com | 07700 900123 | github.com/annlee" + BODY;
    Contact contact = INTAKE.read(text, YearMonth.of(2026, 11)).contact();
    assertThat(contact.emails().getFirst().span().in(text)).isEqualTo("ann@example.com");
    assertThat(contact.phones().getFirst().span().in(text)).isEqualTo("07700 900123");
    assertThat(contact.location().orElseThrow().span().in(text)).isEqualTo("Leeds, UK");
    assertThat(contact.links().getFirst().span().in(text)).isEqualTo("github.com/annlee");
  }

  @Test
  void refereesAreSomebodyElse() {
    Contact contact =
        contact(
            "Ann Lee\nann@example.com\n\nReferences\nBo Ray, 07700 900999, bo@example.org\n\nSkills\nSQL\n");
    assertThat(contact.emails()).extracting(Field::value).containsExactly("ann@example.com");
    assertThat(contact.phones()).isEmpty();
  }

  @Test
  void whatStandsOutsideTheContactBlockIsLessSure() {
    Contact contact = contact("Ann Lee\n\nSkills\nSQL\nann@example.com\n");
    assertThat(contact.emails())
        .singleElement()
        .satisfies(email -> assertThat(email.confidence()).isLessThan(900));
  }

  @ParameterizedTest
  @CsvSource({"ANN\\nLEE, ANN LEE", "Ann\\nLee, Ann Lee", "Ann\\nLEEDS, Ann"})
  void aNameMayStandOnTwoLines(String lines, String expected) {
    assertThat(contact(lines.replace("\\n", "\n") + "\nann@example.com").name()).contains(expected);
  }
}
