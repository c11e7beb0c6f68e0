package dev.shortlist.resume.study;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.entry.Specialisms;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.DateForms;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What education sections tell, in the orders and layouts that people use. */
class StudiesTests {

  private static List<Study> studies(String body) {
    return ForTests.INTAKE
        .read("Ida Quill\n\nEducation\n" + body, YearMonth.of(2024, 6))
        .education();
  }

  private static String told(Study study) {
    return value(study.degree())
        + " / "
        + value(study.school())
        + " / "
        + value(study.period().map(StudiesTests::interval));
  }

  private static Field<String> interval(Field<Period> period) {
    return new Field<>(period.value().months().interval(), period.span(), period.confidence());
  }

  private static String value(Optional<Field<String>> field) {
    return field.map(Field::value).orElse("–");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BSc in Physics, Orrin University, Leeds, UK, September 2010 – June 2013",
        "BSc in Physics\nOrrin University\nSeptember 2010 – June 2013",
        "Orrin University\nBSc in Physics\nSeptember 2010 – June 2013",
        "September 2010 – June 2013\nBSc in Physics\nOrrin University, Leeds, UK",
        "Orrin University — Leeds, UK\t\tSeptember 2010 – June 2013\nBSc in Physics",
        "BSc in Physics\n\nOrrin University -  Leeds, UK\n\nSeptember 2010 to June 2013",
        "Degree: BSc in Physics\nSchool: Orrin University\nSeptember 2010 – June 2013",
        "• BSc in Physics | Orrin University | September 2010 – June 2013",
        "BSc in Physics Orrin University September 2010 – June 2013"
      })
  void degreeSchoolAndMonthsAreTold(String body) {
    assertThat(studies(body))
        .extracting(StudiesTests::told)
        .containsExactly("BSc in Physics / Orrin University / 2010-09/2013-06");
  }

  @Test
  void theOrderOfTheSectionTellsWhereEachCourseBegins() {
    assertThat(
            studies(
                """
                2013
                Orrin University
                MSc in Statistics
                2011
                Vale College
                BSc in Mathematics
                """))
        .extracting(StudiesTests::told)
        .containsExactly(
            "MSc in Statistics / Orrin University / 2013-07",
            "BSc in Mathematics / Vale College / 2011-07");
  }

  @Test
  void levelFieldAndGradeAreTold() {
    Study study =
        studies("Master of Science in Marine Biology, Orrin University, 2015, GPA: 3.8/4.0")
            .getFirst();

    assertThat(study.level()).contains(Level.MASTER);
    assertThat(study.field()).map(Field::value).contains("Marine Biology");
    assertThat(study.grade()).map(Field::value).contains("GPA: 3.8/4.0");
  }

  @Test
  void aSchoolWithoutASignOfOneIsTakenFromItsPlace() {
    Study study = studies("BSc in Physics\nEPQR Zürich\n2013").getFirst();

    assertThat(study.school()).map(Field::value).contains("EPQR Zürich");
    assertThat(study.school().orElseThrow().confidence()).isLessThan(900);
  }

  @Test
  void whatIsSaidBelowACourseIsNoCourse() {
    assertThat(
            studies(
                """
                BSc in Physics, Orrin University, 2013
                • Thesis on the School of Athens, read at Vale College in 2012
                • Tutor for the master course
                """))
        .hasSize(1);
  }

  @Test
  void coursesInGermanAreTold() {
    Study study =
        ForTests.INTAKE
            .read(
                "Ida Quill\n\nBerufserfahrung\n2018 – 2020 Pflegefachkraft in der Klinik am See, zuständig für die"
                    + " Aufnahme und die Begleitung der Patienten\n\nAusbildung\n10/2010 – 07/2013\nBachelor of Science"
                    + " Physik\nTechnische Hochschule Orrin\nAbschlussnote: 1,7\n",
                YearMonth.of(2024, 6))
            .education()
            .getFirst();

    assertThat(told(study))
        .isEqualTo("Bachelor of Science Physik / Technische Hochschule Orrin / 2010-10/2013-07");
    assertThat(study.grade()).map(Field::value).contains("Abschlussnote: 1,7");
  }

  private static List<Study> studiesIn(String language, String section) {
    Vocabulary vocabulary = ForTests.words(language);
    YearMonth asOf = YearMonth.of(2026, 11);
    HeadingWords words =
        new HeadingWords(
            ForTests.CATALOGUE.titles(),
            new Specialisms(
                ForTests.CATALOGUE.catalogue(), ForTests.CATALOGUE.skills(), vocabulary),
            ForTests.CATALOGUE.places(),
            vocabulary);
    StudyWords study = new StudyWords(ForTests.CATALOGUE.degrees(), vocabulary);
    Dates dates = new Dates(new DateForms(vocabulary), asOf, () -> asOf);
    return new Studies(words, study, dates).of(section, new Span(0, section.length()));
  }

  /** What a section tells, its courses beside each other: degree, field, school, place, grade. */
  private static String toldIn(String language, String section) {
    return studiesIn(language, section).stream()
        .map(study ->
            String.join(
                " / ",
                value(study.degree()),
                value(study.field()),
                value(study.school()),
                value(study.place()),
                value(study.grade())))
        .collect(joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "'BSc (Hons) Marine Biology, Orrin University, 2013'"
            + " => BSc (Hons) Marine Biology / Marine Biology / Orrin University / – / –",
        "'Bachelor of Arts, Political Science and French, Vale University, 2011'"
            + " => Bachelor of Arts, Political Science and French / Political Science and French / Vale University / – / –",
        "'Bachelor of Arts: Accounting, 2012\nVale State College'"
            + " => Bachelor of Arts: Accounting / Accounting / Vale State College / – / –",
        "'B.Tech (Computer Science) from Orrin College, Leeds in 2015 with 72%'"
            + " => B.Tech (Computer Science) / Computer Science / Orrin College / Leeds / 72%",
        "'Master of Laws (LLM) in Maritime Law, Distinction\nOrrin University'"
            + " => Master of Laws (LLM) in Maritime Law / Maritime Law / Orrin University / – / Distinction",
        "'Master of Social Work (MSW), Vale University, 2018'"
            + " => Master of Social Work (MSW) / Social Work / Vale University / – / –",
        "'PhD, Materials Science\nOrrin University\n2020'"
            + " => PhD, Materials Science / Materials Science / Orrin University / – / –",
        "'Bachelor of Pharmacy (not completed)\nOrrin University'"
            + " => Bachelor of Pharmacy / Pharmacy / Orrin University / – / –",
      })
  void theDegreeIsTakenWithItsFieldAndNothingElse(String section, String told) {
    assertThat(toldIn("en", section)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "'A-levels in Maths, Further Maths and Physics, Vale Grammar School, Leeds, 2009 (AAB)'"
            + " => A-levels in Maths, Further Maths and Physics / Maths, Further Maths and Physics"
            + " / Vale Grammar School / Leeds / AAB",
        "'School:   Vale Academy, Leeds\nQualification:   Highers in English and Physics\nYear:   2012'"
            + " => Highers in English and Physics / English and Physics / Vale Academy / Leeds / –",
        "'Leaving Certificate\nColáiste an Ghleanna, Tuam, 2009\n465 points'"
            + " => Leaving Certificate / – / Coláiste an Ghleanna / Tuam / 465 points",
        "'Ontario Secondary School Diploma, Vale High School, 2013'"
            + " => Ontario Secondary School Diploma / – / Vale High School / – / –",
        "'NVQ Level 2 in Plumbing, Don Vale Training, Leeds, 2014'"
            + " => NVQ Level 2 in Plumbing / Plumbing / Don Vale Training / Leeds / –",
        "'Masonry Certificate, Vale Technical Institute, 2014'"
            + " => Masonry Certificate / – / Vale Technical Institute / – / –",
      })
  void schoolLeavingAndTradeCertificatesAreTold(String section, String told) {
    assertThat(toldIn("en", section)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "de => '09/2010 – 01/2014 Ausbildung zum Tischler, Berufsschule Auental, Kiel\n08/2001 – 06/2010 Abitur (Note 2,1)"
            + "\nTheodor-Auer-Gymnasium, Kiel'"
            + " => Ausbildung zum Tischler / – / Berufsschule Auental / Kiel / –"
            + " + Abitur / – / Theodor-Auer-Gymnasium / Kiel / Note 2,1",
        "fr => '2015 – 2017 : Master 2 Droit social, Université de Valbrume, Brest, mention bien\n2008\tCAP Cuisine\tCFA du Val'"
            + " => Master 2 Droit social / Droit social / Université de Valbrume / Brest / mention bien"
            + " + CAP Cuisine / Cuisine / CFA du Val / – / –",
        "es => 'Técnico Superior en Imagen – IES Valdeluna, Gijón – 2011\nGrado en Física, Universidad de Valdeluna, nota media: 7,8'"
            + " => Técnico Superior en Imagen / Imagen / IES Valdeluna / Gijón / –"
            + " + Grado en Física / Física / Universidad de Valdeluna / – / nota media: 7,8",
        "it => 'Laurea Magistrale in Chimica – Università di Valbruna, Asti – 110/110 e lode (2014)\nDiploma di maturità\tLiceo"
            + " Ada Rossi\t2009'"
            + " => Laurea Magistrale in Chimica / Chimica / Università di Valbruna / Asti / 110/110 e lode"
            + " + Diploma di maturità / – / Liceo Ada Rossi / – / –",
        "pt => 'Licenciatura em Matemática\nUniversidade do Vale, Braga\nMédia final: 15 valores\n\n12.º ano\nEscola Secundária da"
            + " Ponte, Braga\nConcluído em 2005'"
            + " => Licenciatura em Matemática / Matemática / Universidade do Vale / Braga / Média final: 15 valores"
            + " + 12.º ano / – / Escola Secundária da Ponte / Braga / –",
        "nl => '2008 – 2012\tMBO Verpleegkunde, Vechtcollege, Zwolle\n2011: Master in de rechten, Universiteit Leievaart, Gent, met"
            + " onderscheiding'"
            + " => MBO Verpleegkunde / Verpleegkunde / Vechtcollege / Zwolle / –"
            + " + Master in de rechten / rechten / Universiteit Leievaart / Gent / met onderscheiding",
      })
  void coursesAreToldInEveryLanguage(String language, String section, String told) {
    assertThat(toldIn(language, section)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "GPA: 3.8 => GPA: 3.8",
        "GPA 3.7/4.0 => GPA 3.7/4.0",
        "8.6 CGPA => 8.6 CGPA",
        "94.2% => 94.2%",
        "2:1 => 2:1",
        "Second Class Honours (Upper Division) => Second Class Honours (Upper Division)",
        "with Distinction => with Distinction",
        "magna cum laude => magna cum laude",
        "Grade: B => Grade: B",
      })
  void gradesAreToldAsWritten(String written, String grade) {
    Study study = studiesIn("en", "BSc Physics, Orrin University, 2013, " + written).getFirst();

    assertThat(study.grade()).map(Field::value).contains(grade);
    assertThat(study.degree()).map(Field::value).contains("BSc Physics");
  }

  @Test
  void aFlattenedLineIsCutWhereWordsMeet() {
    assertThat(
            toldIn(
                "en",
                "MSc in Data Science Orrin University Leeds, UK 2019 to 2020 Distinction BSc (Hons) Nursing University of Vale"
                    + " Vale, UK 2016 to 2019 First Class Honours A Levels Calder Sixth Form College Leeds, UK 2013 Grades: ABB"
                    + " GCSEs Vale High School Leeds, UK 2011"))
        .isEqualTo(
            "MSc in Data Science / Data Science / Orrin University / Leeds, UK / Distinction"
                + " + BSc (Hons) Nursing / Nursing / University of Vale / Vale, UK / First Class Honours"
                + " + A Levels / – / Calder Sixth Form College / Leeds, UK / Grades: ABB"
                + " + GCSEs / – / Vale High School / Leeds, UK / –");
  }

  @Test
  void whatIsWrappedInANarrowColumnIsOneLine() {
    assertThat(
            toldIn(
                "en",
                "2009 –\n2013\nMaster of Science in\nJournalism\nVale Institute of\nTechnology\nLeeds\n"))
        .isEqualTo(
            "Master of Science in Journalism / Journalism / Vale Institute of Technology / Leeds / –");
  }

  @Test
  void trainingsAndPapersAmongTheStudiesAreNoStudies() {
    assertThat(
            toldIn(
                "en",
                """
                2013\tBSc Physics, Orrin University
                2015\tTime Keeping for Everyone, Vale Training College
                2016\tFirst Aid Certificate, Red Anchor
                """))
        .isEqualTo("BSc Physics / Physics / Orrin University / – / –");
  }

  @Test
  void aCourseWithoutASchoolDoesNotTakeThatOfTheNext() {
    assertThat(
            toldIn(
                "en",
                """
                Orrin University, Leeds
                BSc (Hons) Estate Management, 2009-2012

                A Levels, 2007-2009

                Vale School, Leeds
                GCSEs, 2007
                """))
        .isEqualTo(
            "BSc (Hons) Estate Management / Estate Management / Orrin University / Leeds / –"
                + " + A Levels / – / – / – / – + GCSEs / – / Vale School / Leeds / –");
  }

  @Test
  void aSchoolMayHaveAPrepositionInItsName() {
    assertThat(toldIn("en", "University of Vale at Orrin-Calder\nB.S. in Chemistry\nMay 2019"))
        .isEqualTo("B.S. in Chemistry / Chemistry / University of Vale at Orrin-Calder / – / –");
  }

  @Test
  void ofTrainingsOnlyThoseWithAnAcademicDegreeAreStudies() {
    assertThat(
            ForTests.INTAKE
                .read(
                    """
                    Ida Quill

                    Further Training

                    Certificate in Baking, Vale Academy, 2019
                    MSc in Food Science, Orrin University, 2017
                    """,
                    YearMonth.of(2024, 6))
                .education())
        .extracting(study -> study.degree().orElseThrow().value())
        .containsExactly("MSc in Food Science");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bachelor of Arts: Major in English\nOrrin University, 2013",
        "Bachelor of Arts, Major in English, Orrin University, 2013",
        "Bachelor of Arts (Major in English)\nOrrin University, 2013",
        "Bachelor of Arts\nConcentration in English, Orrin University, 2013"
      })
  void aMajorIsTheField(String body) {
    assertThat(studies(body)).extracting(study -> value(study.field())).containsExactly("English");
  }
}
