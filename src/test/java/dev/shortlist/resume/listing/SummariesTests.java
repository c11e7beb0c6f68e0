package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people say of themselves, under a heading and above all of them. */
class SummariesTests {

  private static final String REST =
      """

      Experience
      Staff Nurse, Harrow Vale Hospital, 2011 – 2014
      - Looked after the patients of the ward and taught the students who came with them.
      """;

  private static Optional<String> summary(String above) {
    return Filled.read(above + REST).summary().map(Field::value);
  }

  @Test
  void theWholeTextUnderItsHeadingIsTold() {
    String text =
        "Ida Quill\n\nPROFILE\nBaker with a love of rye.\n\nTen years in small bakeries.\n" + REST;

    Field<String> summary = Filled.read(text).summary().orElseThrow();

    assertThat(summary.value()).isEqualTo("Baker with a love of rye. Ten years in small bakeries.");
    Span span = summary.span();
    assertThat(span.in(text)).startsWith("Baker").endsWith("bakeries.");
  }

  @Test
  void proseBelowTheContactIsASummary() {
    assertThat(
            summary(
                """
                Ida Quill
                Staff Nurse
                Leeds, UK | ida@example.org | +44 1632 960123

                Nurse with ten years of practice in acute wards, who likes to teach
                students and to plan shifts.
                """))
        .contains(
            "Nurse with ten years of practice in acute wards, who likes to teach students and to plan"
                + " shifts.");
  }

  @Test
  void anObjectiveIsNone() {
    assertThat(summary("Ida Quill\n\nCareer Objective\nTo obtain a post as a baker.\n")).isEmpty();
    assertThat(
            summary(
                "Ida Quill\nida@example.org\n\nSeeking a position as a ward manager where I can use what I"
                    + " have learnt.\n"))
        .isEmpty();
  }

  @Test
  void aHeadlineIsNone() {
    assertThat(summary("Ida Quill\nStaff Nurse | Ward Manager | Teacher\nida@example.org\n"))
        .isEmpty();
    assertThat(summary("Ida Quill\nStaff Nurse at Harrow Vale Hospital in Leeds\n")).isEmpty();
  }

  @Test
  void contactDataBelowIsNoPartOfIt() {
    assertThat(
            summary(
                "Ida Quill\n\nSummary\nBaker with ten years in small bakeries.\n\n+44 1632 960123\nida@example.org\n"))
        .contains("Baker with ten years in small bakeries.");
  }
}
