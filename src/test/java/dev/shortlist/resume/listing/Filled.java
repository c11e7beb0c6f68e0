package dev.shortlist.resume.listing;

import dev.shortlist.resume.ForTests;
import java.time.YearMonth;
import java.util.Map;

/** Résumés that hold one position in a language, so that it can be told, and one more section. */
final class Filled {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);

  private static final Map<String, String> POSITIONS =
      Map.of(
          "en",
          """
          Experience

          Staff Nurse, Harrow Vale Hospital
          March 2011 – April 2014
          - Looked after the patients of the ward and taught the students who came with them.
          """,
          "de",
          """
          Berufserfahrung

          Pflegefachkraft, Klinik am See
          03/2011 – 04/2014
          - Zuständig für die Aufnahme der Patienten auf der Station sowie die Anleitung der Schüler.
          """,
          "fr",
          """
          Expérience professionnelle

          Infirmière, Hôpital du Lac
          mars 2011 – avril 2014
          - Chargée de l'accueil des patients dans le service et de la formation des élèves.
          """,
          "es",
          """
          Experiencia profesional

          Enfermera, Hospital del Lago
          marzo 2011 – abril 2014
          - Encargada de la acogida de los pacientes en la planta y de la formación de los alumnos.
          """,
          "it",
          """
          Esperienza professionale

          Infermiera, Ospedale del Lago
          marzo 2011 – aprile 2014
          - Responsabile dell'accoglienza dei pazienti nel reparto e della formazione degli studenti.
          """,
          "pt",
          """
          Experiência profissional

          Enfermeira, Hospital do Lago
          março 2011 – abril 2014
          - Responsável pelo acolhimento dos pacientes na unidade e pela formação dos alunos.
          """,
          "nl",
          """
          Werkervaring

          Verpleegkundige, Ziekenhuis aan het Meer
          maart 2011 – april 2014
          - Verantwoordelijk voor de opname van de patiënten op de afdeling en het opleiden van leerlingen.
          """);

  private Filled() {}

  /** What a résumé with that section lists. */
  static Listings with(String language, String heading, String body) {
    return read(
        "Ida Quill\n\n" + POSITIONS.get(language) + "\n" + heading + "\n" + body.strip() + "\n");
  }

  /** What a whole résumé lists. */
  static Listings read(String text) {
    return ForTests.INTAKE.read(text, AS_OF).listings();
  }
}
