package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is ambiguous only in the languages in which it is an ordinary word. */
class OrdinaryWordsTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Monatliche Auswertung der Umsätze mit Excel-Tabellen | microsoft-excel
          de | Pflege der Access-Datenbanken und der Vorlagen für Word | microsoft-access microsoft-word
          de | Statistische Auswertung der Messungen in R | r
          fr | Mise à jour des tableaux de bord Excel pour la direction | microsoft-excel
          fr | Traitement des flux de données avec Spark | apache-spark
          fr | Saisie des congés dans Workday et suivi d'Outlook | microsoft-outlook workday
          es | Elaboración de reportes en Excel para la gerencia | microsoft-excel
          es | Desarrollo de servicios con Spring y despliegue con Maven | spring-framework maven
          it | Controllo delle scadenze e ordini ai grossisti in Excel | microsoft-excel
          it | Sviluppo di interfacce con React e Flutter | react flutter
          pt | Controle de estoque por planilhas no Excel | microsoft-excel
          pt | Automatização de relatórios em R e VBA | r vba
          nl | Bijhouden van de voorraad met Excel en Access | microsoft-excel microsoft-access
          nl | Bouwen van koppelingen met React en Unity voor het museum | react unity-engine
          """)
  void aNameThatIsNoWordOfTheLanguageIsMeant(String language, String text, String skills) {
    assertThat(found(language, text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Stellvertretung für den Chef in der Küche | chef
          de | Lesung aus der Sage von Siegfried | sage-accounting
          de | Kellnerin im Hotel in Rust am See | rust
          de | Verkauf von Helm und Schutzkleidung | helm
          fr | Chef de rang en salle, second du Chef | chef
          fr | Sage et patiente avec les enfants | sage-accounting
          fr | Vue sur mer : accueil des clients | vue
          es | Angular y recto, el puente se terminó en 2015 | angular
          it | Concerti in Scala e al teatro comunale | scala
          pt | Eclipse solar: organização da observação | eclipse-ide
          nl | Rust en orde op de afdeling bewaren | rust
          nl | Consul voor de studentenvereniging | consul
          de | Zusammenarbeit mit Julia und Pascal | julia
          de | access, word und excel stehen klein geschrieben für nichts | microsoft-access
          pl | Raporty i zestawienia, Word of mouth | microsoft-word
          """)
  void anOrdinaryWordOfTheLanguageIsNot(String language, String text, String skill) {
    assertThat(found(language, text)).doesNotContain(skill);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Word of mouth brought most customers
          Access to the archive for visitors
          Windows and doors for old houses
          Spring cleaning of the whole hall
          Acting mayor of a small town
          """)
  void inEnglishNothingIsBelievedThatNothingSpeaksFor(String text) {
    assertThat(found("en", text)).isEmpty();
  }

  private static List<String> found(String language, String text) {
    return CATALOGUE.skills().in(language).find(text, Setting.PROSE).stream()
        .map(Find::id)
        .toList();
  }
}
