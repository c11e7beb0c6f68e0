package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.shortlist.language.Tagger;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles tell of rank, in every language, and what only looks like it. */
class RankWordsTests {

  private static final Vocabularies VOCABULARIES = CatalogueFiles.read(new Tagger()).vocabularies();

  private static final String NOTHING = "–";

  private static void assertTells(String language, String rank, String title) {
    Optional<Seniority> expected =
        rank.equals(NOTHING)
            ? Optional.empty()
            : Optional.of(Seniority.valueOf(rank.toUpperCase(Locale.ROOT)));
    assertThat(new RankWords(VOCABULARIES.in(language)).rank(title)).as(title).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl"})
  void noPhraseSaysTwoThings(String language) {
    assertThatCode(() -> new RankWords(VOCABULARIES.in(language))).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}: -{1}, -{2}")
  @CsvSource({
    "en, man, woman",
    "de, '', in",
    "de, e, er",
    "fr, '', e",
    "fr, eur, rice",
    "fr, eur, euse",
    "es, o, a",
    "es, or, ora",
    "it, o, a",
    "it, tore, trice",
    "pt, o, a",
    "pt, or, ora",
    "nl, er, ster",
    "nl, eur, rice"
  })
  void everyKnownTitleTellsOfWomenWhatItTellsOfMen(String language, String his, String hers) {
    Vocabulary words = VOCABULARIES.in(language);
    RankWords ranks = new RankWords(words);
    for (String title : words.titleWords()) {
      String other = title.substring(0, Math.max(0, title.length() - his.length())) + hers;
      if (title.endsWith(his) && words.titleWords().contains(other)) {
        assertThat(ranks.rank(other)).as(other).isEqualTo(ranks.rank(title));
      }
    }
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "junior; Junior Software Engineer",
        "junior; Jr. Accountant",
        "junior; Junior Art Director",
        "junior; Associate Product Manager",
        "intermediate; Mid-level Developer",
        "senior; Senior Care Assistant",
        "senior; Sr. Data Scientist",
        "senior; Senior Product Manager",
        "senior; SENIOR ACCOUNT EXECUTIVE",
        "lead; Lead Developer",
        "lead; Team Lead, Payments",
        "lead; Head of Engineering",
        "lead; Head Chef",
        "lead; Executive Chef",
        "lead; Principal Engineer",
        "lead; Store Manager",
        "lead; HR Manager",
        "lead; Operations Manager",
        "lead; Engineering Manager",
        "lead; Senior Manager, Product Management",
        "lead; Assistant Store Manager",
        "lead; Lead Product Manager",
        "lead; Software Engineer (Team Lead)",
        "lead; Head Teacher",
        "lead; Shift Supervisor",
        "lead; Creative Director",
        "executive; Chief Technology Officer",
        "executive; Co-Founder & CEO",
        "executive; Senior Vice President of Sales",
        "executive; Managing Director",
        "executive; Director of Nursing",
        "executive; C.E.O.",
        "executive; Chief of Staff to the CEO",
        "–; Software Engineer",
        "–; Lead Generation Specialist",
        "–; Account Executive",
        "–; Executive Assistant",
        "–; Executive Assistant to the CEO",
        "–; Assistant to the Director",
        "–; Director's Assistant",
        "–; Administrator, Office of the President",
        "–; Team Assistant",
        "–; Product Manager",
        "–; Technical Project Manager",
        "–; Key Account Manager",
        "–; Product Owner",
        "–; Funeral Director",
        "–; Project Leader",
        "–; Senior Living Advisor",
        "–; Junior High School Teacher",
        "–; Graduate Research Assistant",
        "–; Head Office Clerk",
        "–; HR Business Partner",
        "–; ''"
      })
  void english(String rank, String title) {
    assertTells("en", rank, title);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "junior; Junior-Beraterin",
        "junior; Junior Projektleiter",
        "senior; Senior-Entwickler (m/w/d)",
        "senior; Oberärztin",
        "senior; Oberaerztin",
        "lead; Abteilungsleiterin",
        "lead; Abteilungsleiter",
        "lead; Abteilungsleiter/in",
        "lead; Abteilungsleiter*in Einkauf",
        "lead; Leitung Marketing",
        "lead; Leitende Ingenieurin",
        "lead; stellvertretende Filialleiterin",
        "lead; Küchenchef",
        "lead; Bauleiter",
        "lead; HR Managerin",
        "lead; Filialmanagerin",
        "lead; Vorarbeiter",
        "executive; Geschäftsführer",
        "executive; Geschaeftsfuehrerin",
        "executive; Geschäftsführerin",
        "executive; Geschäftsführender Gesellschafter",
        "executive; Vorstandsvorsitzende",
        "executive; Vertriebsdirektor",
        "executive; Mitglied der Geschäftsleitung",
        "executive; Inhaberin",
        "–; Krankenpflegerin",
        "–; Assistentin der Geschäftsführung",
        "–; Assistenz Geschäftsleitung",
        "–; Vorstandsassistentin",
        "–; Chefsekretärin",
        "–; Projektleiterin",
        "–; Bauprojektleiter",
        "–; Projektmanagerin",
        "–; Produktmanager",
        "–; Key Account Managerin",
        "–; Praxisanleiterin",
        "–; Flugbegleiter",
        "–; Übungsleiter",
        "–; Kranführer",
        "–; Mitarbeiter Rohrleitungsbau",
        "–; Seniorenbetreuerin",
        "–; Souschef",
        "–; Pastry Chef",
        "–; Teamassistentin"
      })
  void german(String rank, String title) {
    assertTells("de", rank, title);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "junior; Développeuse junior",
        "intermediate; Développeur confirmé",
        "senior; Ingénieur de recherche senior",
        "senior; Consultante sénior",
        "senior; Chef de projet senior",
        "lead; Responsable des ventes",
        "lead; Chef d'équipe",
        "lead; Cheffe d’équipe",
        "lead; Chef(fe) de service",
        "lead; Rédacteur en chef",
        "lead; Rédactrice en chef",
        "lead; Directrice de magasin",
        "lead; Lead développeur",
        "lead; Assistant manager",
        "executive; Directeur général",
        "executive; Directrice générale",
        "executive; Directeur·rice financier·ère",
        "executive; Directeur/trice de la communication",
        "executive; PDG",
        "executive; Présidente",
        "executive; Co-fondateur",
        "–; Infirmière",
        "–; Assistante de direction",
        "–; Assistante du directeur général",
        "–; Secrétaire du président",
        "–; Chef de projet",
        "–; Cheffe de projet",
        "–; Chef(fe) de projet",
        "–; Chef de rang",
        "–; Chargée de clientèle",
        "–; Directeur de la photographie",
        "–; Product Manager"
      })
  void french(String rank, String title) {
    assertTells("fr", rank, title);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "junior; Programadora júnior",
        "intermediate; Desarrollador semi senior",
        "intermediate; Desarrolladora Ssr.",
        "senior; Ingeniero de Software Sr.",
        "senior; Analista sénior",
        "lead; Jefe de Ventas",
        "lead; Jefa de Ventas",
        "lead; Jefe/a de cocina",
        "lead; Encargada de tienda",
        "lead; Gerente de operaciones",
        "lead; Directora de sucursal",
        "lead; Subdirector comercial",
        "executive; Director General",
        "executive; Directora general",
        "executive; Director/a de Recursos Humanos",
        "executive; Consejera delegada",
        "executive; Socio fundador",
        "–; Enfermero",
        "–; Jefe de proyecto",
        "–; Jefa de proyectos",
        "–; Gerente de producto",
        "–; Asistente del director",
        "–; Secretaria de la presidenta",
        "–; Ayudante de dirección",
        "–; Director de orquesta",
        "–; Líder de proyecto",
        "–; Matrón",
        "–; Ejecutiva de cuentas"
      })
  void spanish(String rank, String title) {
    assertTells("es", rank, title);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "junior; Sviluppatrice junior",
        "senior; Ingegnere di processo senior",
        "lead; Responsabile vendite",
        "lead; Capo reparto",
        "lead; Caporeparto",
        "lead; Caposala",
        "lead; Direttrice di filiale",
        "lead; Direttore dei lavori",
        "lead; Store Manager",
        "executive; Direttore generale",
        "executive; Direttrice generale",
        "executive; Direttore/trice commerciale",
        "executive; Amministratore delegato",
        "executive; Amministratrice delegata",
        "executive; Titolare",
        "–; Infermiera",
        "–; Assistente di direzione",
        "–; Assistente del direttore",
        "–; Segretaria del presidente",
        "–; Capo progetto",
        "–; Capotreno",
        "–; Responsabile di progetto",
        "–; Direttore d'orchestra",
        "–; Addetta alle vendite"
      })
  void italian(String rank, String title) {
    assertTells("it", rank, title);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "junior; Programador Júnior",
        "intermediate; Analista de Dados Pleno",
        "senior; Desenvolvedora de Software Sênior",
        "senior; Engenheiro Sénior",
        "senior; Analista Sr.",
        "lead; Chefe de Cozinha",
        "lead; Gerente de Loja",
        "lead; Encarregada de obra",
        "lead; Coordenadora de equipa",
        "lead; Redator-chefe",
        "lead; Diretora de escola",
        "executive; Diretor Financeiro",
        "executive; Diretora Financeira",
        "executive; Diretor(a) de Marketing",
        "executive; Sócia-gerente",
        "executive; Fundadora",
        "–; Enfermeiro",
        "–; Gerente de Projetos",
        "–; Gerente de Contas",
        "–; Gestora de Produto",
        "–; Assistente da diretora",
        "–; Secretária do presidente",
        "–; Coordenador pedagógico",
        "–; Diretor de fotografia"
      })
  void portuguese(String rank, String title) {
    assertTells("pt", rank, title);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "junior; Junior adviseur",
        "intermediate; Medior Developer",
        "senior; Senior beleidsmedewerker",
        "lead; Teamleider",
        "lead; Teamleidster",
        "lead; Assistent-bedrijfsleider",
        "lead; Hoofd Inkoop",
        "lead; Afdelingshoofd",
        "lead; Filiaalmanager",
        "lead; Chef-kok",
        "lead; Leidinggevende",
        "executive; Directeur",
        "executive; Adjunct-directeur",
        "executive; Financieel directrice",
        "executive; Mede-eigenaar",
        "executive; Zaakvoerster",
        "executive; Oprichtster",
        "–; Verpleegkundige",
        "–; Projectleider",
        "–; Projectmanager",
        "–; Accountmanager",
        "–; Activiteitenbegeleider",
        "–; Woonbegeleidster",
        "–; Bedrijfsopleider",
        "–; Peuterspeelzaalleidster",
        "–; Assistent van de directeur",
        "–; Directiesecretaresse",
        "–; Souschef"
      })
  void dutch(String rank, String title) {
    assertTells("nl", rank, title);
  }
}
