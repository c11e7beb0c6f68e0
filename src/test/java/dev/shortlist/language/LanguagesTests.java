package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

  private static final Languages LANGUAGES = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Ran the night shift of a bakery with nine people and trained the new ones; planned the week, ordered flour and kept the books for the owner.
          de | Leitung der Nachtschicht einer Bäckerei mit neun Mitarbeitern und Einarbeitung neuer Kollegen; Planung der Woche, Bestellung von Mehl und Buchführung für die Inhaberin.
          fr | Responsable de l'équipe de nuit d'une boulangerie de neuf personnes, formation des nouveaux employés, planning de la semaine et tenue des comptes pour la propriétaire.
          es | Responsable del turno de noche de una panadería con nueve personas, formación de los nuevos empleados, planificación de la semana y contabilidad para la dueña.
          it | Responsabile del turno di notte di un panificio con nove persone, formazione dei nuovi assunti, pianificazione della settimana e contabilità per la proprietaria.
          pt | Responsável pelo turno da noite de uma padaria com nove pessoas, formação dos novos empregados, planejamento da semana e contabilidade para a proprietária.
          nl | Verantwoordelijk voor de nachtploeg van een bakkerij met negen mensen, inwerken van nieuwe collega's, weekplanning en boekhouding voor de eigenares van de zaak.
          """)
  void theLanguageOfRunningTextIsTold(String language, String text) {
    assertThat(LANGUAGES.of(text)).contains(language);
  }

  @Test
  void aFewWordsTellNoLanguage() {
    assertThat(LANGUAGES.of("Jane Doe, Python, SQL")).isEmpty();
  }
}
