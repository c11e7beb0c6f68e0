package dev.shortlist.resume.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.Position;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.text.Field;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What positions are called, with whom and where they were held, in the layouts people use. */
class PositionsTests {

  private static Resume read(String body) {
    return ForTests.INTAKE.read("Ida Quill\n\nExperience\n" + body, YearMonth.of(2024, 6));
  }

  private static List<Position> positions(String body) {
    return read(body).positions();
  }

  private static String told(Position position) {
    return value(position.title())
        + " / "
        + value(position.employer())
        + " / "
        + value(position.place());
  }

  private static String value(Optional<Field<String>> field) {
    return field.map(Field::value).orElse("–");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Data Engineer, Quillon Ltd, Leeds, UK, March 2019 – May 2021\n• Built pipelines",
        "Data Engineer | Quillon Ltd | Leeds, UK | March 2019 – May 2021\n• Built pipelines",
        "Quillon Ltd, Leeds, UK\nData Engineer\nMarch 2019 – May 2021\n• Built pipelines",
        "Quillon Ltd — Leeds, UK\nData Engineer\t\tMarch 2019 – May 2021\n• Built pipelines",
        "Data Engineer\n\nQuillon Ltd -  Leeds, UK -\n\nMarch 2019 – May 2021\n\n• Built pipelines",
        "March 2019 – May 2021\nData Engineer\nQuillon Ltd, Leeds, UK\n• Built pipelines",
        "March 2019 – May 2021  Quillon Ltd, Leeds, UK\nData Engineer\n• Built pipelines",
        "March 2019 – May 2021: Data Engineer at Quillon Ltd (Leeds, UK)\n• Built pipelines",
        "Data Engineer @ Quillon Ltd • Leeds, UK • March 2019 – May 2021\n• Built pipelines",
        "Position: Data Engineer\nEmployer: Quillon Ltd\nLocation: Leeds, UK\nMarch 2019 – May 2021\n• Built pipelines",
        "Data Engineer\nQuillon Ltd, Leeds, UK\n• Built pipelines without a date"
      })
  void titleEmployerAndPlaceAreTold(String body) {
    assertThat(positions(body))
        .extracting(PositionsTests::told)
        .containsExactly("Data Engineer / Quillon Ltd / Leeds, UK");
  }

  @Test
  void whatTheWordsDoNotTellTheCustomOfTheSectionDoes() {
    List<Position> positions =
        positions(
            """
            Cartographer of Dreams
            Umbra
            2018 – 2020
            • Drew

            Software Engineer
            Penumbra Ltd
            2016 – 2018
            • Coded

            Accountant
            Nadir Inc
            2014 – 2016
            • Counted
            """);

    assertThat(positions)
        .extracting(PositionsTests::told)
        .containsExactly(
            "Cartographer of Dreams / Umbra / –",
            "Software Engineer / Penumbra Ltd / –",
            "Accountant / Nadir Inc / –");
  }

  @Test
  void whatTheTextDoesNotNameIsMissing() {
    assertThat(positions("Nurse, 2018 – 2020\n• Cared"))
        .extracting(PositionsTests::told)
        .containsExactly("Nurse / – / –");
  }

  @Test
  void everyPartStandsWhereItsSpanSays() {
    Resume resume =
        read("Nurse, Saint Osyth Hospital, Leeds, UK, 2018 – 2020\n• Cared for many\n• Led");
    Position position = resume.positions().getFirst();

    assertThat(position.title().orElseThrow().span().in(resume.text())).isEqualTo("Nurse");
    assertThat(position.bullets())
        .extracting(span -> span.in(resume.text()))
        .containsExactly("Cared for many", "Led");
  }

  @Test
  void aCompanyCalledTechnologiesIsNoHeadingOfSkills() {
    assertThat(
            positions(
                "Welder\nZephon Technologies\n2018 – 2020\n• Welded\n\nCook\nDune Technologies -\n2015 – 2017"))
        .extracting(PositionsTests::told)
        .containsExactly("Welder / Zephon Technologies / –", "Cook / Dune Technologies / –");
  }

  @Test
  void textWithoutLinesKeepsItsPositions() {
    String body =
        "Senior Data Engineer Quillon Ltd London March 2019 – May 2021 Built the pipelines that feed the whole of the"
            + " company and kept them running day and night for two long years. Accountant Nadir Bank Leeds"
            + " January 2016 – February 2019 Kept the books of eleven branches and closed them each month on time.";

    assertThat(positions(body))
        .extracting(PositionsTests::told)
        .containsExactly(
            "Senior Data Engineer / Quillon Ltd / London", "Accountant / Nadir Bank / Leeds");
  }

  @Test
  void theHeadlineTellsTitleAndEmployer() {
    Headline headline =
        ForTests.INTAKE
            .read("Ida Quill\nData Engineer at Quillon Ltd\n\nExperience\n", YearMonth.of(2024, 6))
            .headline()
            .orElseThrow();

    assertThat(headline.title().value()).isEqualTo("Data Engineer");
    assertThat(headline.employer()).map(Field::value).contains("Quillon Ltd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trainee\nQuantity Surveyor\nHolloway Ltd\nLeeds, UK\n2017 – 2019\n• Measured",
        "Trainee Quantity Surveyor\nHolloway Ltd\nLeeds, UK\n2017 – 2019\n• Measured",
        """
        Trainee
        Quantity Surveyor
        Holloway Ltd
        Leeds, UK
        2017 – 2019
        • Measured

        Bricklayer
        Marrow Ltd
        Hull, UK
        2015 – 2016
        • Laid

        Baker
        Tallow Ltd
        York, UK
        2013 – 2014
        • Baked
        """
      })
  void howAPositionIsHeldMayStandOnTheLineAboveItsTitle(String body) {
    assertThat(positions(body))
        .extracting(PositionsTests::told)
        .startsWith("Trainee Quantity Surveyor / Holloway Ltd / Leeds, UK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Student Physiotherapist (clinical placement), Ash Hospital",
        "Student Nurse, Ash Hospital",
        "School Placement, Ash Academy",
        "Procurement Attachee, Ash Ltd",
        "Training Contract, Ash LLP"
      })
  void aPlacementIsHeldToLearn(String heading) {
    assertThat(read(heading + ", 2018 – 2020\n• Helped").profile().entries())
        .extracting(Profile.Entry::place)
        .containsExactly(Place.INTERNSHIP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Placement Officer, Ash College", "Student Ambassador, Ash University"})
  void whoeverFindsPlacementsOrGuidesVisitorsIsAtWork(String heading) {
    assertThat(read(heading + ", 2018 – 2020\n• Helped").profile().entries())
        .extracting(Profile.Entry::place)
        .containsExactly(Place.POSITION);
  }

  @Test
  void inTextWithoutLinesTheObjectOfASentenceIsNoPartOfTheNextTitle() {
    String body =
        "Senior Buyer, Oakmoor Ltd, Leeds, UK, May 2018 – Present • Cut the cost of foam by a tenth and found three"
            + " new mills • Moved the list of suppliers from Access into Oracle Purchasing Assistant, Tallow Ltd, Hull, UK,"
            + " January 2014 – April 2018 • Kept orders in Tableau Stores Intern, Gantry Ltd, Hull, UK, June 2012 –"
            + " December 2013 • Loaded vans and swept the yard every evening";

    assertThat(positions(body))
        .extracting(PositionsTests::told)
        .containsExactly(
            "Senior Buyer / Oakmoor Ltd / Leeds, UK",
            "Purchasing Assistant / Tallow Ltd / Hull, UK",
            "Stores Intern / Gantry Ltd / Hull, UK");
  }

  @Test
  void aPointWithPointsOfItsOwnNamesAnEntry() {
    assertThat(
            positions(
                """
                • Quillon Ltd\tLeeds, UK
                Data Engineer\tMarch 2019 – May 2021
                ◦ Built pipelines
                ◦ Ran them

                • Amory Bank\tDurham, UK
                Accountant\tMay 2016 – March 2019
                ◦ Kept the books
                """))
        .extracting(PositionsTests::told, position -> position.bullets().size())
        .containsExactly(
            tuple("Data Engineer / Quillon Ltd / Leeds, UK", 2),
            tuple("Accountant / Amory Bank / Durham, UK", 1));
  }

  @Test
  void thePointsOfTheEntryBeforeNameNone() {
    assertThat(
            positions(
                """
                Accountant, Amory Bank, May 2016 – March 2019
                • Kept the books
                • Wrote to Quillon Ltd
                Data Engineer, Blythe Ltd, March 2019 – May 2021
                • Built pipelines
                """))
        .extracting(PositionsTests::told)
        .containsExactly("Accountant / Amory Bank / –", "Data Engineer / Blythe Ltd / –");
  }

  @Test
  void aYearAtTheEndOfTheLineBelowATitleDatesIt() {
    assertThat(
            positions(
                """
                Data Engineer
                Quillon Ltd · Leeds, UK · Jan 2016 - Dec 2018
                • Built pipelines

                Composer
                Amory Ensemble · Durham, UK · 2021
                • Wrote a score
                • Conducted it, 2022
                """))
        .extracting(PositionsTests::told, position -> position.period().isPresent())
        .containsExactly(
            tuple("Data Engineer / Quillon Ltd / Leeds, UK", true),
            tuple("Composer / Amory Ensemble / Durham, UK", true));
  }

  @Test
  void theStateBehindATownIsNoEmployer() {
    assertThat(positions("Data Intern Amorytext - New York, NY May 2018 to July 2019\n• Built"))
        .extracting(position -> value(position.employer()), position -> value(position.place()))
        .containsExactly(tuple("–", "New York, NY"));
  }
}
