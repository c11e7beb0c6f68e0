package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.text.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole résumés in the languages whose words are known, and in others. */
class OtherLanguagesTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);

  /** In each language a sentence long enough to tell it. */
  private static String profile(String language) {
    return switch (language) {
      case "de" ->
          "Ich arbeite gern mit Menschen und habe in den letzten Jahren vor allem die Planung der Werkstatt und die Betreuung der Kunden übernommen, immer mit Blick auf die Kosten.";
      case "fr" ->
          "J'aime travailler avec les gens et je me suis occupée ces dernières années de la planification de l'atelier et du suivi des clients, toujours avec le souci des coûts.";
      case "es" ->
          "Me gusta trabajar con la gente y en los últimos años me he ocupado sobre todo de la planificación del taller y de la atención a los clientes, siempre con cuidado de los costes.";
      case "it" ->
          "Mi piace lavorare con le persone e negli ultimi anni mi sono occupata soprattutto della pianificazione dell'officina e della cura dei clienti, sempre attenta ai costi.";
      case "pt" ->
          "Gosto de trabalhar com pessoas e nos últimos anos ocupei-me sobretudo do planeamento da oficina e do acompanhamento dos clientes, sempre com atenção aos custos.";
      case "nl" ->
          "Ik werk graag met mensen en heb de afgelopen jaren vooral de planning van de werkplaats en de begeleiding van klanten gedaan, altijd met oog voor de kosten van het bedrijf.";
      default -> throw new IllegalArgumentException(language);
    };
  }

  private static String heading(String language) {
    return switch (language) {
      case "de" -> "Berufspraxis";
      case "fr" -> "Parcours professionnel";
      case "es" -> "Trayectoria profesional";
      case "it" -> "Esperienze di lavoro";
      case "pt" -> "Percurso profissional";
      case "nl" -> "Loopbaan";
      default -> throw new IllegalArgumentException(language);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | 04/17–12/19                     | 2017-04 | 2019-12
          de | 01.04.2017 bis 31.12.2019       | 2017-04 | 2019-12
          de | ab Sept. 2024                   | 2024-09 | 2026-11
          fr | avr. 2017 – déc. 2019           | 2017-04 | 2019-12
          fr | depuis le 1er septembre 2024    | 2024-09 | 2026-11
          fr | d'octobre 2016 à mars 2018      | 2016-10 | 2018-03
          es | abr. 2017 – dic. 2019           | 2017-04 | 2019-12
          es | sept. 2024 - actualmente        | 2024-09 | 2026-11
          es | octubre 2016 a marzo 2018       | 2016-10 | 2018-03
          it | apr. 2017 – dic. 2019           | 2017-04 | 2019-12
          it | da settembre 2024 a oggi        | 2024-09 | 2026-11
          it | dal 10/2016 al 03/2018          | 2016-10 | 2018-03
          pt | abr. 2017 – dez. 2019           | 2017-04 | 2019-12
          pt | desde setembro de 2024          | 2024-09 | 2026-11
          pt | out/2016 a mar/2018             | 2016-10 | 2018-03
          nl | apr. 2017 – dec. 2019           | 2017-04 | 2019-12
          nl | sinds september 2024            | 2024-09 | 2026-11
          nl | van oktober 2016 tot maart 2018 | 2016-10 | 2018-03
          """)
  void datesAreReadInTheirLanguage(String language, String written, YearMonth from, YearMonth to) {
    Resume resume =
        read(
            "Ada Bruun\n\n%s\n\n%s\n\n%s\nFirma Nordlicht, Python\n"
                .formatted(profile(language), heading(language), written));

    assertThat(resume.language()).contains(language);
    assertThat(resume.profile().entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.months()).contains(Months.of(from, to)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Beruflicher Hintergrund    | EXPERIENCE
          de | Schulbildung               | EDUCATION
          de | EDV-Kenntnisse             | SKILLS
          fr | Parcours professionnel     | EXPERIENCE
          fr | Diplômes et formations     | EDUCATION
          fr | Compétences informatiques  | SKILLS
          es | Trayectoria profesional    | EXPERIENCE
          es | Estudios realizados        | EDUCATION
          es | Conocimientos informáticos | SKILLS
          it | Esperienze di lavoro       | EXPERIENCE
          it | Titoli di studio           | EDUCATION
          it | Conoscenze informatiche    | SKILLS
          pt | Percurso profissional      | EXPERIENCE
          pt | Habilitações literárias    | EDUCATION
          pt | Competências informáticas  | SKILLS
          nl | Loopbaan                   | EXPERIENCE
          nl | Gevolgde opleidingen       | EDUCATION
          nl | Computervaardigheden       | SKILLS
          """)
  void headingsAreReadInTheirLanguage(String language, String heading, Section.Kind kind) {
    Resume resume = read("Ada Bruun\n\n%s\n\n%s\nPython\n".formatted(profile(language), heading));

    assertThat(resume.sections().getLast().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Schulbildung            | Diplom-Ingenieur (FH) Maschinenbau       | BACHELOR
          de | Schulbildung            | Promotion in Chemie                      | DOCTORATE
          de | Schulbildung            | Magister Artium Germanistik              | MASTER
          fr | Diplômes et formations  | Licence professionnelle Logistique       | BACHELOR
          fr | Diplômes et formations  | Diplôme d'ingénieur en génie civil       | MASTER
          fr | Diplômes et formations  | Doctorat en chimie                       | DOCTORATE
          es | Estudios realizados     | Licenciatura en Derecho                  | BACHELOR
          es | Estudios realizados     | Máster en Logística                      | MASTER
          es | Estudios realizados     | Doctorado en Química                     | DOCTORATE
          it | Titoli di studio        | Laurea triennale in Economia             | BACHELOR
          it | Titoli di studio        | Laurea specialistica in Fisica           | MASTER
          it | Titoli di studio        | Dottorato di ricerca in Chimica          | DOCTORATE
          pt | Habilitações literárias | Bacharelado em Direito                   | BACHELOR
          pt | Habilitações literárias | Mestrado em Logística                    | MASTER
          pt | Habilitações literárias | Doutoramento em Química                  | DOCTORATE
          nl | Gevolgde opleidingen    | HBO Bachelor Logistiek                   | BACHELOR
          nl | Gevolgde opleidingen    | Doctorandus Geschiedenis                 | MASTER
          nl | Gevolgde opleidingen    | Promotieonderzoek Scheikunde, doctoraat  | DOCTORATE
          """)
  void degreesAreReadInTheirLanguage(String language, String heading, String degree, Level level) {
    Resume resume =
        read(
            "Ada Bruun\n\n%s\n\n%s\n2010 – 2014\n%s\n"
                .formatted(profile(language), heading, degree));

    assertThat(resume.education())
        .singleElement()
        .satisfies(study -> assertThat(study.level()).contains(level));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pl | Doświadczenie zawodowe. Od marca 2019 prowadzę zespół analityków w firmie logistycznej i odpowiadam za raporty dla zarządu oraz szkolenia nowych pracowników. Python, SQL
          ru | Опыт работы. С марта 2019 года руковожу группой аналитиков в транспортной компании, отвечаю за отчёты для руководства и обучение новых сотрудников. Python, SQL
          tr | İş deneyimi. Mart 2019'dan beri bir lojistik şirketinde analist ekibini yönetiyorum; yönetim raporlarından ve yeni çalışanların eğitiminden sorumluyum. Python, SQL
          zh | 工作经历。自二〇一九年三月起在一家物流公司领导分析师团队，负责向管理层提交报告并培训新员工。熟悉数据分析、数据库与自动化流程。Python, SQL
          ar | الخبرة العملية. أقود منذ مارس فريق المحللين في شركة نقل وأتولى إعداد التقارير للإدارة وتدريب الموظفين الجدد على أدوات التحليل. Python, SQL
          uk | Досвід роботи. З березня 2019 року керую групою аналітиків у транспортній компанії, відповідаю за звіти для керівництва та навчання нових працівників. Python, SQL
          """)
  void aForeignResumeSaysSoAndItsInternationalNamesAreFound(String language, String text) {
    Resume resume = read("Ada Bruun\n\n" + text + "\n");

    assertThat(resume.language()).contains(language);
    assertThat(resume.profile().foreignLanguage()).contains(language);
    assertThat(ResumeOutline.of(resume).readInPart()).isTrue();
    assertThat(resume.profile().mentions())
        .extracting(Profile.Mention::skill)
        .contains("python", "sql");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl"})
  void aKnownLanguageIsNotForeign(String language) {
    assertThat(read(profile(language)).profile().readInPart()).isFalse();
  }

  @Test
  void anEnglishResumeOfSomeoneFromElsewhereIsEnglish() {
    Resume resume =
        read(
            """
            Łukasz Żółtowski
            ul. Świętokrzyska 12, Kraków, Poland

            Experience
            Data Engineer, Przedsiębiorstwo Usług Komunalnych w Łodzi
            Mar 2019 – Present
            - Built pipelines in Python for the timetable of the trams and wrote reports in SQL.

            Education
            Magister inżynier, Politechnika Śląska w Gliwicach, Wydział Automatyki
            """);

    assertThat(resume.language()).contains("en");
    assertThat(resume.profile().readInPart()).isFalse();
  }

  @Test
  void noTextOfTheCorpusIsForeign() throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/resumes"))) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }

    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(file -> {
          String text = Files.readString(file);
          assertThat(read(text).profile().readInPart()).isFalse();
          assertThat(read(text.substring(0, text.length() / 3)).profile().readInPart()).isFalse();
        });
  }

  private static Resume read(String text) {
    return ForTests.INTAKE.read(text, AS_OF);
  }
}
