package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Moment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects and their time, told from what is said of them. */
class ProjectsTests {

  private static String told(Project project) {
    return project
        .period()
        .map(Field::value)
        .map(period ->
            "%s / %s / %s"
                .formatted(
                    project.name().value(),
                    period.from().or(period::to).orElseThrow(),
                    period.to().map(Moment::toString).orElse("present")))
        .orElse(project.name().value() + " / - / -");
  }

  private static List<String> listed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static Stream<Arguments> eachProjectIsToldWithItsTime() {
    return Stream.of(
        Arguments.of(
            """
            Ward Planner
            2020 – 2021
            A planner of shifts for four wards
            Bed Finder
            2019
            Finds the free beds of a clinic
            """,
            """
            Ward Planner / 2020 / 2021
            Bed Finder / 2019 / 2019
            """),
        Arguments.of(
            """
            Ward Planner (2020–2021): a planner of shifts, written for fun and used by four wards since. Bed Finder (2019): a map of free beds.
            """,
            """
            Ward Planner / 2020 / 2021
            Bed Finder / 2019 / 2019
            """),
        Arguments.of(
            """
            Ward Planner (2020 – 2021)
            • Built a planner for shifts
            • Used by four wards

            Bed Finder (2019)
            • Finds free beds
            """,
            """
            Ward Planner / 2020 / 2021
            Bed Finder / 2019 / 2019
            """),
        Arguments.of(
            """
            • Ward Planner: a web app that plans shifts with Python and Flask
            • Bed Finder: a map of free beds
            """,
            """
            Ward Planner / - / -
            Bed Finder / - / -
            """),
        Arguments.of(
            """
            Ward Planner | Python, Flask, PostgreSQL | Jan 2020 – May 2020
            - Wrote the solver
            Bed Finder | React | June 2019 – Aug 2019
            - Drew the maps
            """,
            """
            Ward Planner / 2020-01 / 2020-05
            Bed Finder / 2019-06 / 2019-08
            """),
        Arguments.of(
            """
            Ward Planner
            A web application that plans the shifts of nurses. Written in Python.

            Bed Finder
            An app which shows free beds on a map of the city.
            """,
            """
            Ward Planner / - / -
            Bed Finder / - / -
            """),
        Arguments.of(
            """
            Ward Planner – a planner for shifts
            Bed Finder – a map of free beds
            """,
            """
            Ward Planner / - / -
            Bed Finder / - / -
            """),
        Arguments.of(
            """
            Tram Simulator                    Sep 2018 – Dec 2018
            • Simulated trams
            Rail Width Study                  Jan 2018 – May 2018
            • Measured rails
            """,
            """
            Tram Simulator / 2018-09 / 2018-12
            Rail Width Study / 2018-01 / 2018-05
            """),
        Arguments.of(
            """
            Project: Data warehouse for Harrow Vale
            Role: Architect
            Duration: Jan 2016 – Dec 2017
            Designed the warehouse and its loads.

            Project: Claims portal
            Role: Developer
            Duration: 2014 – 2015
            """,
            """
            Data warehouse for Harrow Vale / 2016-01 / 2017-12
            Claims portal / 2014 / 2015
            """),
        Arguments.of(
            """
            Ward Planner
            Bed Finder
            Shift Swap
            """,
            """
            Ward Planner / - / -
            Bed Finder / - / -
            Shift Swap / - / -
            """),
        Arguments.of(
            """
            2021 – 2022
            Tram Atlas, Orrin City
            Maps of every tram line since 1900.
            2019 – 2020
            Bridge Register
            A register of bridges.
            """,
            """
            Tram Atlas / 2021 / 2022
            Bridge Register / 2019 / 2020
            """),
        Arguments.of(
            """
            Chess Engine (C++, OpenGL)
            • Wrote the search
            Weather Station [github.com/ida/weather]
            • Soldered the sensors
            """,
            """
            Chess Engine / - / -
            Weather Station / - / -
            """),
        Arguments.of(
            """
            • Led the migration of forty services to a new platform
            • Reduced the build time by half
            """,
            ""),
        Arguments.of(
            """
            1. Ward Planner
            Built a planner for shifts in Python.
            2. Bed Finder
            Built a map of free beds.
            """,
            """
            Ward Planner / - / -
            Bed Finder / - / -
            """),
        Arguments.of(
            """
            Personal Website (HTML, CSS)
            Designed and built a site for a bakery.
            Recipe Finder (React)
            Wrote an app that finds recipes.
            """,
            """
            Personal Website / - / -
            Recipe Finder / - / -
            """),
        Arguments.of(
            """
            Recipe Finder, Crumb & Sons — Web app
            June 2019 – Present
            • Built the search
            Oven Monitor, Crumb & Sons — Firmware
            Jan 2018 – May 2019
            • Soldered it
            """,
            """
            Recipe Finder / 2019-06 / present
            Oven Monitor / 2018-01 / 2019-05
            """),
        Arguments.of(
            """
            • Recipe Finder (2019): app that finds recipes
            • Oven Monitor (2018): firmware that watches ovens
            """,
            """
            Recipe Finder / 2019 / 2019
            Oven Monitor / 2018 / 2018
            """),
        Arguments.of(
            """
            • Recipe Finder
              o Built with React
              o 200 users
            • Oven Monitor
              o Built with C
            """,
            """
            Recipe Finder / - / -
            Oven Monitor / - / -
            """),
        Arguments.of(
            """
            2019 Recipe Finder
            An app that finds recipes by what is in the fridge.
            2018 Oven Monitor
            Firmware that watches ovens at night.
            """,
            """
            Recipe Finder / 2019 / 2019
            Oven Monitor / 2018 / 2018
            """),
        Arguments.of(
            """
            RECIPE FINDER
            Technologies: React, Node
            An app that finds recipes.

            OVEN MONITOR
            Technologies: C
            Firmware that watches ovens.
            """,
            """
            RECIPE FINDER / - / -
            OVEN MONITOR / - / -
            """),
        Arguments.of(
            """
            Recipe Finder: An app that finds recipes by what is in the fridge, written with three friends in the
            spring and used by forty people.
            Oven Monitor: Firmware that watches ovens at night and calls the baker when something burns or
            goes out.
            """,
            """
            Recipe Finder / - / -
            Oven Monitor / - / -
            """));
  }

  @ParameterizedTest
  @MethodSource
  void eachProjectIsToldWithItsTime(String body, String expected) {
    assertThat(Filled.with("en", "Projects", body).projects())
        .extracting(ProjectsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> projectsInOtherLanguagesAreTold() {
    return Stream.of(
        Arguments.of(
            "de",
            "Projekte",
            """
            Schichtplaner (03/2020 – 05/2021)
            - Entwicklung der Oberfläche
            Bettenfinder (2019)
            - Karte der freien Betten
            """,
            """
            Schichtplaner / 2020-03 / 2021-05
            Bettenfinder / 2019 / 2019
            """),
        Arguments.of(
            "fr",
            "Projets",
            """
            Planificateur d'équipes (2020)
            • Développement en Python
            """,
            """
            Planificateur d'équipes / 2020 / 2020
            """),
        Arguments.of(
            "es",
            "Proyectos",
            """
            Planificador de turnos: aplicación web para hospitales
            Buscador de camas: mapa de camas libres
            """,
            """
            Planificador de turnos / - / -
            Buscador de camas / - / -
            """),
        Arguments.of(
            "nl",
            "Projecten",
            """
            Roosterplanner | Python | 2020 - 2021
            - Gebouwd voor vier afdelingen
            """,
            """
            Roosterplanner / 2020 / 2021
            """),
        Arguments.of(
            "de",
            "Projekte",
            """
            Projekt: Einführung eines Warenwirtschaftssystems
            Rolle: Projektleiterin
            Zeitraum: 01/2016 – 12/2017
            """,
            """
            Einführung eines Warenwirtschaftssystems / 2016-01 / 2017-12
            """));
  }

  @ParameterizedTest
  @MethodSource
  void projectsInOtherLanguagesAreTold(
      String language, String heading, String body, String expected) {
    assertThat(Filled.with(language, heading, body).projects())
        .extracting(ProjectsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }
}
