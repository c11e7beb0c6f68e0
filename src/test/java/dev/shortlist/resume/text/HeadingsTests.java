package dev.shortlist.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.text.Section.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTests {

  private static final Headings HEADINGS = new Headings(ForTests.words("en"));

  @ParameterizedTest
  @CsvSource({
    "Experience, EXPERIENCE",
    "EXPERIENCE, EXPERIENCE",
    "Work Experience:, EXPERIENCE",
    "Professional Experience, EXPERIENCE",
    "## Employment history, EXPERIENCE",
    "**Work History**, EXPERIENCE",
    "E X P E R I E N C E, EXPERIENCE",
    "Internships, EXPERIENCE",
    "Clinical Experience, EXPERIENCE",
    "Education, EDUCATION",
    "Education and Training, EDUCATION",
    "Academic Background, EDUCATION",
    "Skills, SKILLS",
    "Technical Skills, SKILLS",
    "Core Competencies, SKILLS",
    "Technologies & Tools, SKILLS",
    "Programming Languages, SKILLS",
    "Summary, SUMMARY",
    "Professional Profile, SUMMARY",
    "About Me, SUMMARY",
    "Career Objective, OBJECTIVE",
    "Projects, PROJECTS",
    "Personal Projects, PROJECTS",
    "Certifications, CERTIFICATES",
    "Licenses & Certifications, CERTIFICATES",
    "Languages, LANGUAGES",
    "Publications, PUBLICATIONS",
    "Awards and Honours, AWARDS",
    "Volunteering, VOLUNTEERING",
    "Volunteer Experience, VOLUNTEERING",
    "Hobbies and Interests, INTERESTS",
    "References, REFERENCES",
    "Contact, CONTACT"
  })
  void headingsAreKnownByTheirWords(String line, Kind kind) {
    assertThat(HEADINGS.kind(line)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "——————",
        "Experience with Python and SQL in production.",
        "experience in retail",
        "• Skills",
        "Machine Learning Engineer",
        "Jane Doe",
        "2019 – 2021",
        "Led the migration of the billing platform to the cloud",
        "University of Leeds",
        "Python, SQL, Docker"
      })
  void otherLinesAreNoHeadings(String line) {
    assertThat(HEADINGS.kind(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de, Berufserfahrung, EXPERIENCE",
    "de, BERUFLICHER WERDEGANG:, EXPERIENCE",
    "de, Aus- und Weiterbildung, EDUCATION",
    "de, Sprachkenntnisse, LANGUAGES",
    "fr, Expérience professionnelle, EXPERIENCE",
    "fr, FORMATION, EDUCATION",
    "fr, Compétences informatiques, SKILLS",
    "es, Experiencia laboral, EXPERIENCE",
    "es, Formación académica, EDUCATION",
    "es, Idiomas, LANGUAGES",
    "it, Esperienze professionali, EXPERIENCE",
    "it, Istruzione e formazione, EDUCATION",
    "pt, Experiência profissional, EXPERIENCE",
    "pt, Formação acadêmica, EDUCATION",
    "nl, Werkervaring, EXPERIENCE",
    "nl, Opleiding, EDUCATION",
    "nl, Talen, LANGUAGES",
    "de, Skills, SKILLS"
  })
  void otherLanguagesHaveTheirOwnHeadings(String language, String line, Kind kind) {
    assertThat(new Headings(ForTests.words(language)).kind(line)).contains(kind);
  }
}
