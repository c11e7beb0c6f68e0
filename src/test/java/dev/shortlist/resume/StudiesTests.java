package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
