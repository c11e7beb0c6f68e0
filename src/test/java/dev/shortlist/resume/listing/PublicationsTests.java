package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles out of citations in the usual styles. */
class PublicationsTests {

  private static String told(Publication publication) {
    return publication.title().value()
        + " / "
        + publication.date().map(date -> date.value().toString()).orElse("-");
  }

  private static List<String> listed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static Stream<Arguments> theTitleIsToldOutOfACitation() {
    return Stream.of(
        Arguments.of(
            """
            Quill, I., & Lee, A. (2021). Night shifts and sleep. Journal of Ward Studies, 12(3), 45–60.
            """,
            """
            Night shifts and sleep / 2021
            """),
        Arguments.of(
            """
            I. Quill, A. Lee, "Graph pruning for small devices," in Proc. Orrin Conf. on Computing, 2019, pp. 1-9.
            """,
            """
            Graph pruning for small devices / 2019
            """),
        Arguments.of(
            """
            Night shifts and sleep, Journal of Ward Studies, 2021
            The quiet ward (2019)
            """,
            """
            Night shifts and sleep / 2021
            The quiet ward / 2019
            """),
        Arguments.of(
            """
            • Quill I, Lee A. Hand hygiene in small hospitals. Ward Med. 2018;12:3-9.
            • Lee A, Quill I, et al. Falls at night: a cohort study. Care Journal. 2017.
            """,
            """
            Hand hygiene in small hospitals / 2018
            Falls at night: a cohort study / 2017
            """),
        Arguments.of(
            """
            [1] A. Lee and I. Quill. Sparse trams. In Proceedings of the Tram Symposium, 2015.
            [2] I. Quill. On the width of rails. PhD thesis, Orrin University, 2014.
            """,
            """
            Sparse trams / 2015
            On the width of rails / 2014
            """),
        Arguments.of(
            """
            “The Cost of Waiting”, Orrin Economic Review, March 2016
            """,
            """
            The Cost of Waiting / 2016-03
            """),
        Arguments.of(
            """
            Quill, I. (2020). A rather long title about the way in which nurses
            plan their shifts in three regions. Ward Studies Quarterly, 3(1),
            12-19.
            Lee, A. and Quill, I. (2018). Shorter words. Letters in Care, 2, 1-4.
            """,
            """
            A rather long title about the way in which nurses plan their shifts in three regions / 2020
            Shorter words / 2018
            """),
        Arguments.of(
            """
            The Shape of Rivers
            Journal of Hydrology Notes, 2014

            Silt and Sand
            River Press, 2012
            """,
            """
            The Shape of Rivers / 2014
            Silt and Sand / 2012
            """),
        Arguments.of(
            """
            2019 – Better beds for small wards, Care Magazine
            """,
            """
            Better beds for small wards / 2019
            """),
        Arguments.of(
            """
            How to cook for two hundred people
            Bread without yeast
            """,
            """
            How to cook for two hundred people / -
            Bread without yeast / -
            """),
        Arguments.of(
            """
            Quill, Ida: "Trams at dusk". Orrin Press, 2011.
            """,
            """
            Trams at dusk / 2011
            """),
        Arguments.of(
            """
            "Ward rounds at night" (with A. Lee), Care Weekly, 2018.
            """,
            """
            Ward rounds at night / 2018
            """),
        Arguments.of(
            """
            Quill I, Lee A, Moss B. Sleep and shifts: what is known? J Ward Stud. 2019;4(2):11-19. doi:10.1234/jws.2019.11
            """,
            """
            Sleep and shifts: what is known? / 2019
            """),
        Arguments.of(
            """
            2020
            Night work in small hospitals. Journal of Ward Studies.
            2018
            Rosters and rest. Care Letters.
            """,
            """
            Night work in small hospitals / 2020
            Rosters and rest / 2018
            """),
        Arguments.of(
            """
            • Rivers of the north (Orrin University Press, 2014)
            • “Silt”, in: Notes on Water, 2012
            • Keynote: The price of sand, Water Congress, Leeds, May 2016
            """,
            """
            Rivers of the north / 2014
            Silt / 2012
            The price of sand / 2016-05
            """),
        Arguments.of(
            """
            US Patent 9,999,999: Foldable ladder for trams (2015)
            """,
            """
            Foldable ladder for trams / 2015
            """),
        Arguments.of(
            """
            Lee, A., Quill, I.: Fast rails. In: Proc. of the 5th Int. Conf. on Trams, pp. 3–9. Springer (2013)
            """,
            """
            Fast rails / 2013
            """),
        Arguments.of(
            """
            A. Lee, I. Quill, and B. Moss. 2016. Counting trams with phones. In Proceedings of TramCon '16. ACM, 12–19.
            """,
            """
            Counting trams with phones / 2016
            """));
  }

  @ParameterizedTest
  @MethodSource
  void theTitleIsToldOutOfACitation(String body, String expected) {
    assertThat(Filled.with("en", "Publications", body).publications())
        .extracting(PublicationsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> publicationsInOtherLanguagesAreTold() {
    return Stream.of(
        Arguments.of(
            "de",
            "Publikationen",
            """
            Quill, I. (2017): Nachtarbeit in der Pflege. In: Zeitschrift für Pflege, 12, S. 3–9.
            """,
            """
            Nachtarbeit in der Pflege / 2017
            """),
        Arguments.of(
            "de",
            "Publikationen",
            """
            „Der lange Weg zur Schicht“, Pflegeblatt, 2015
            """,
            """
            Der lange Weg zur Schicht / 2015
            """),
        Arguments.of(
            "fr",
            "Publications",
            """
            « Le travail de nuit à l'hôpital », Revue des soins, 2018
            """,
            """
            Le travail de nuit à l'hôpital / 2018
            """),
        Arguments.of(
            "es",
            "Publicaciones",
            """
            Quill, I. (2016). El turno de noche en la enfermería. Revista de Cuidados, 4(2), 10-15.
            """,
            """
            El turno de noche en la enfermería / 2016
            """),
        Arguments.of(
            "it",
            "Pubblicazioni",
            """
            Quill I., Il lavoro notturno negli ospedali, Rivista di Infermieristica, 2015
            """,
            """
            Il lavoro notturno negli ospedali / 2015
            """));
  }

  @ParameterizedTest
  @MethodSource
  void publicationsInOtherLanguagesAreTold(
      String language, String heading, String body, String expected) {
    assertThat(Filled.with(language, heading, body).publications())
        .extracting(PublicationsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }
}
