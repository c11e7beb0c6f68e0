package dev.shortlist.resume.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.ResumeIntake;
import dev.shortlist.resume.text.Field;
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
          Leeds, UK           | 0044 7700 900123      | +447700900123
          nowhere             | 0033 6 39 98 00 11    | +33639980011
          80331 München       | 030 23125-042         | +493023125042
          Bilbao, Bizkaia     | 944 00 04 17          | +34944000417
          Torino (TO), Italia | Cell. 300 000 5518    | +393000005518
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
        "4700-210 Braga",
        "Boeing 737-800        6,300 h",
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
          London                                      | London
          27 Mill Row, Leeds, UK                      | Leeds, UK
          Flat 3, 60 Priory Road, Leeds LS1 2AB, UK   | Leeds, UK
          Harrogate HG1 2AB, England                  | Harrogate, England
          Larchweg 5, D-80331 München                 | München
          Larchweg 5, 1090 Wien, Österreich           | Wien, Österreich
          8711 HX Workum, Nederland                   | Workum, Nederland
          5 Elm St., Springfield, OH 45501            | Springfield, OH
          5 Elm St., Springfield, OH 45501, USA       | Springfield, OH, USA
          5 Elm St, Kansas City, MO 64199             | Kansas City, MO
          Toronto, ON M5V 2T6, Canada                 | Toronto, ON, Canada
          Newcastle NSW 2300, Australia               | Newcastle NSW, Australia
          Lévis (Québec), Canada                      | Lévis (Québec), Canada
          Rua do Sol, 5 – Campinas - SP               | Campinas - SP
          Rua do Sol, 5 – São Paulo/SP                | São Paulo/SP
          Calle del Sol 5, 31001 Pamplona, Navarra    | Pamplona, Navarra
          Via del Sole 5, 10122 Torino (TO), Italia   | Torino (TO), Italia
          Plot 4, Rose Close, Lekki, Lagos, Nigeria   | Lagos, Nigeria
          Trim, Co. Meath, Ireland                    | Trim, Co. Meath, Ireland
          Block 47 Sun Vale #09-120, Singapore        | Singapore
          Based in Cape Town, South Africa            | Cape Town, South Africa
          SEATTLE, WASHINGTON                         | SEATTLE, WASHINGTON
          Zürich, Suíça                               | Zürich, Suíça
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
          Savannah, Georgia            | Savannah / Georgia / US
          Kerala                       | – / Kerala / IN
          Portugal                     | – / – / PT
          Old Mill, Nowhere, Ireland   | Old Mill, Nowhere / – / IE
          """)
  void theLocationTellsTownRegionAndCountryApart(String line, String expected) {
    Residence location = contact("Ann Lee\n" + line).location().orElseThrow().value();
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
  void aLabelIsNoTown() {
    assertThat(contact("Ann Lee\tMobile: +1-212-555-0123\nann@lee.example").location()).isEmpty();
    assertThat(contact("Ann Lee\nMobile, AL\nann@lee.example").location()).isPresent();
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

  @Test
  void theLocationFollowsTheTitleInFlattenedText() {
    Contact contact =
        contact("Ann Lee Chief Operating Officer Austin, TX 73301 (512) 555-0142 ann@example.com");
    assertThat(contact.location().map(field -> field.value().written())).contains("Austin, TX");
    assertThat(contact.phones())
        .extracting(phone -> phone.value().written())
        .containsExactly("(512) 555-0142");
  }

  @Test
  void theLocationStandsWithTheNameInASidebar() {
    Contact contact = contact("Skills\nSQL\n\nAnn\nLee\nLeeds,\nUK\nann.lee@example.com\n");
    assertThat(contact.location().map(field -> field.value().written())).contains("Leeds, UK");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.annlee.example.com/, https://www.annlee.example.com/",
    "annlee.example.com, annlee.example.com",
    "Portfolio: behance.net/annlee, behance.net/annlee",
    "github.com/annlee, github.com/annlee"
  })
  void pagesAreReadWithAndWithoutScheme(String line, String link) {
    assertThat(contact("Ann Lee\nLeeds, UK | " + line).links())
        .extracting(Field::value)
        .containsExactly(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann@lee.example.com", "ASP.NET Developer", "Node.js, Vue.js"})
  void otherDotsAreNoLinks(String line) {
    assertThat(contact("Ann Lee\n" + line).links()).isEmpty();
  }

  @Test
  void aNarrowColumnBreaksAnAddress() {
    assertThat(contact("Ann Lee\nE-mail\nann.maria.lee\n@example.com").emails())
        .extracting(Field::value)
        .containsExactly("ann.maria.lee@example.com");
  }
}
