package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Sentences;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTests {

  private static final Tagger TAGGER = new Tagger();
  private static final Vocabularies VOCABULARIES = CatalogueFiles.read(TAGGER).vocabularies();

  /** The sentences of other languages that the models alone, above all the English one, split. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "de|Betreuung von rund 40 Kunden aus dem Mittelstand, z. B. Maschinenbau und Logistik.|Aufbau eines Berichtswesens.",
        "de|Leitung eines Teams von ca. 12 Personen im Bereich Vertrieb und Innendienst.|Einführung neuer Prozesse.",
        "de|Enge Zusammenarbeit mit Dipl.-Ing. Karl Maier bei der Auslegung von Wärmepumpen.|Inventur am 31. Dezember.",
        "fr|Suivi d'un portefeuille de clients industriels, p. ex. Dassault et Safran.|Animation d'une équipe de vente.",
        "fr|Gestion d'un budget annuel d'env. 2 M€ et encadrement de Mme. Leroy.|Mise en place de tableaux de bord.",
        "es|Atención a clientes de la Sra. García y del Sr. López en la oficina central.|Elaboración de informes.",
        "es|Gestión de proveedores, p. ej. Telefónica e Iberdrola, y control de los contratos.|Control de inventarios.",
        "it|Collaborazione con il Dott. Rossi e l'Ing. Bianchi nella progettazione di impianti.|Redazione di relazioni.",
        "it|Gestione dei fornitori, ad es. Enel e Telecom, e dei contratti annuali.|Controllo delle scorte di magazzino.",
        "pt|Apoio ao Dr. Silva e à Dra. Costa na gestão da clínica e na marcação das consultas.|Controlo de stocks.",
        "pt|Coordenação de uma equipa de aprox. 15 pessoas em turnos na Av. Brasil.|Elaboração de relatórios mensais.",
        "nl|Begeleiding van klanten in de industrie, bijv. Philips en ASML, en opstellen van offertes.|Voorraadbeheer.",
        "nl|Onderzoek onder leiding van prof. dr. Jansen en drs. De Vries naar composieten, o.a. Kevlar.|Leiding."
      })
  void anAbbreviationEndsNoSentenceInOtherLanguages(String languageAndSentences) {
    List<String> parts = List.of(languageAndSentences.split("\\|"));
    List<String> sentences = parts.subList(1, parts.size());
    String text = String.join(" ", sentences);

    assertThat(split(parts.getFirst(), text)).isEqualTo(sentences);
  }

  private static List<String> split(String language, String text) {
    List<String> abbreviations = VOCABULARIES.in(language).abbreviations();
    return new Sentences(TAGGER, language, abbreviations)
        .of(text, new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }
}
