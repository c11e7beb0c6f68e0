package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Awards and when they were given. */
class AwardsTests {

  private static String told(Award award) {
    return award.title().value()
        + " / "
        + award.date().map(date -> date.value().toString()).orElse("-");
  }

  private static List<String> listed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static Stream<Arguments> eachAwardIsToldWithItsDate() {
    return Stream.of(
        Arguments.of(
            """
            Champion Loaf, Orrin Valley Show, 2021
            """,
            """
            Champion Loaf / 2021
            """),
        Arguments.of(
            """
            Nurse of the Year, Harrow Vale Hospital, 2022
            Dean's List (2015)
            """,
            """
            Nurse of the Year / 2022
            Dean's List / 2015
            """),
        Arguments.of(
            """
            • Best Paper Award – ICML Workshop, July 2019
            • Orrin Scholarship for Physics, 2010-2013
            """,
            """
            Best Paper Award / 2019-07
            Orrin Scholarship for Physics / 2010
            """),
        Arguments.of(
            """
            2021: Employee of the Quarter
            2018: Young Baker Prize
            """,
            """
            Employee of the Quarter / 2021
            Young Baker Prize / 2018
            """),
        Arguments.of(
            """
            Employee of the Year 2019
            Salesperson of the Month, March 2018
            """,
            """
            Employee of the Year / 2019
            Salesperson of the Month / 2018-03
            """),
        Arguments.of(
            """
            Gold Medal
            National Cooking Contest, 2017
            Awarded for the best dessert among two hundred entries.

            Silver Spoon
            City Chefs Guild, 2015
            """,
            """
            Gold Medal / 2017
            Silver Spoon / 2015
            """),
        Arguments.of(
            """
            Winner of the Leeds Hackathon (2020), Finalist of the Tram Challenge (2021)
            """,
            """
            Winner of the Leeds Hackathon / 2020
            Finalist of the Tram Challenge / 2021
            """),
        Arguments.of(
            """
            Rhodes Scholarship | Rhodes Trust | 2012
            """,
            """
            Rhodes Scholarship / 2012
            """),
        Arguments.of(
            """
            Teaching Excellence Award (Orrin University, 2016)
            """,
            """
            Teaching Excellence Award / 2016
            """),
        Arguments.of(
            """
            Presidential Service Medal
            """,
            """
            Presidential Service Medal / -
            """),
        Arguments.of(
            """
            Teacher of the Year awarded by the Vale School District in May 2014
            """,
            """
            Teacher of the Year / 2014-05
            """),
        Arguments.of(
            """
            Achievements in brief
            """,
            ""),
        Arguments.of(
            """
            Dean's List, Fall 2012 & Spring 2013
            """,
            """
            Dean's List / 2012-09
            """),
        Arguments.of(
            """
            Best Young Chef
            Leeds Food Festival
            2019
            Golden Ladle
            Guild of Cooks
            2021
            """,
            """
            Best Young Chef / 2019
            Golden Ladle / 2021
            """),
        Arguments.of(
            """
            2nd Place, Orrin Robotics Cup (2016)
            Erasmus+ Scholarship (2014–2015)
            """,
            """
            2nd Place, Orrin Robotics Cup / 2016
            Erasmus+ Scholarship / 2014
            """),
        Arguments.of(
            """
            First prize - National Debate Contest, 2011
            """,
            """
            First prize / 2011
            """),
        Arguments.of(
            """
            • “Teacher of the Year” 2018, presented by the City of Leeds
            • Fulbright Scholar, 2011–2012
            """,
            """
            Teacher of the Year / 2018
            Fulbright Scholar / 2011
            """));
  }

  @ParameterizedTest
  @MethodSource
  void eachAwardIsToldWithItsDate(String body, String expected) {
    assertThat(Filled.with("en", "Awards", body).awards())
        .extracting(AwardsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> awardsInOtherLanguagesAreTold() {
    return Stream.of(
        Arguments.of(
            "de",
            "Auszeichnungen",
            """
            2019 Förderpreis der Stadt Orrin
            Deutschlandstipendium, 2015 – 2017
            """,
            """
            Förderpreis der Stadt Orrin / 2019
            Deutschlandstipendium / 2015
            """),
        Arguments.of(
            "fr",
            "Distinctions",
            """
            Prix de la meilleure thèse, Université d'Orrin, 2018
            """,
            """
            Prix de la meilleure thèse / 2018
            """),
        Arguments.of(
            "es",
            "Premios",
            """
            Premio Nacional de Fin de Carrera (2016)
            Beca de excelencia, Universidad de Orrin, 2012
            """,
            """
            Premio Nacional de Fin de Carrera / 2016
            Beca de excelencia / 2012
            """),
        Arguments.of(
            "it",
            "Premi",
            """
            Premio Miglior Tesi, 2017
            Borsa di studio Erasmus, 2014
            """,
            """
            Premio Miglior Tesi / 2017
            Borsa di studio Erasmus / 2014
            """),
        Arguments.of(
            "pt",
            "Prêmios",
            """
            Prémio de Mérito Académico, 2013
            """,
            """
            Prémio de Mérito Académico / 2013
            """),
        Arguments.of(
            "nl",
            "Prijzen",
            """
            Medewerker van het jaar (2018)
            """,
            """
            Medewerker van het jaar / 2018
            """));
  }

  @ParameterizedTest
  @MethodSource
  void awardsInOtherLanguagesAreTold(
      String language, String heading, String body, String expected) {
    assertThat(Filled.with(language, heading, body).awards())
        .extracting(AwardsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> wholeResumesAreRead() {
    return Stream.of(
        Arguments.of(
            """
            Ida Quill

            Key Achievements
            • Increased sales by 20% in 2019
            • Winner of the Golden Spoon 2020
            • Reduced costs of the ward

            Experience
            Staff Nurse, Harrow Vale Hospital, 2011 - 2014
            """,
            """
            Winner of the Golden Spoon / 2020
            """),
        Arguments.of(
            """
            CONTACT
            ida.quill@example.org
            AWARDS
            Vale Bread Prize,
            Silver, 2022
            IDA QUILL
            PASTRY CHEF
            PROFILE
            I bake.
            """,
            """
            Vale Bread Prize, Silver / 2022
            """));
  }

  @ParameterizedTest
  @MethodSource
  void wholeResumesAreRead(String text, String expected) {
    assertThat(Filled.read(text).awards())
        .extracting(AwardsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }
}
