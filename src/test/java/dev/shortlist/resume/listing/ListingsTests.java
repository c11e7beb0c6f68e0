package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.text.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a listing and is none, and where one section ends and another goes on. */
class ListingsTests {

  private static List<String> values(List<Field<String>> fields) {
    return fields.stream().map(Field::value).toList();
  }

  private static Listings english(String heading, String body) {
    return Filled.with("en", heading, body);
  }

  @Test
  void sentencesAmongSkillsAreNoItems() {
    assertThat(
            values(
                english(
                        "Skills",
                        """
                        I am a quick learner who likes to work with people and has an eye for detail.
                        Java, Python
                        """)
                    .skills()))
        .containsExactly("Java", "Python");
  }

  @Test
  void gradesAfterAColonAreNoItems() {
    assertThat(values(english("Skills", ".NET: 5/5\nJava: 4/5\nSQL: expert,expert").skills()))
        .containsExactly(".NET", "Java", "SQL");
  }

  @Test
  void programmingLanguagesAreSkillsAndNoLanguages() {
    Listings listings = english("Skills", "Languages: Java, Python\nLanguages: English (native)\n");

    assertThat(values(listings.skills())).containsExactly("Java", "Python");
    assertThat(listings.languages()).extracting(one -> one.code().value()).containsExactly("en");
  }

  @Test
  void speedsAndRatingsAreNoPartOfItems() {
    assertThat(
            values(english("Skills", "Typing (80 wpm)\nPython ●●●○○\nscikit-learn ●●○○○").skills()))
        .containsExactly("Typing", "Python", "scikit-learn");
  }

  @Test
  void labelsWithinOneLineAreDropped() {
    assertThat(
            values(
                english(
                        "Skills",
                        "Core: Python, R, SQL Databases: MySQL, Oracle Tools: Git, Docker")
                    .skills()))
        .containsExactly("Python", "R", "SQL", "MySQL", "Oracle", "Git", "Docker");
  }

  @Test
  void itemsThatLookLikeHeadingsStayItems() {
    String text =
        """
        Ida Quill

        SKILLS
        Negotiation
        Public Speaking
        Leadership
        Teamwork

        EXPERIENCE
        Staff Nurse, Harrow Vale Hospital, 2011 - 2014
        """;

    assertThat(values(Filled.read(text).skills()))
        .containsExactly("Negotiation", "Public Speaking", "Leadership", "Teamwork");
  }

  @Test
  void whatIsNoLongerValidTellsNoDateOfIssue() {
    assertThat(english("Certifications", "Forklift Licence (valid until 2026)").certificates())
        .singleElement()
        .satisfies(licence -> {
          assertThat(licence.name().value()).isEqualTo("Forklift Licence");
          assertThat(licence.date()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Completed a course in welding at the guild and passed the final test with a good mark in 2019.",
        "Driving licence: B",
        "BSc in Nursing, Orrin University, 2010"
      })
  void sentencesClassesOfLicencesAndDegreesAreNoCertificates(String body) {
    assertThat(english("Certifications", body).certificates()).isEmpty();
  }

  @Test
  void figuresAmongAchievementsAreNoAwards() {
    assertThat(
            english(
                    "Key Achievements",
                    """
                    • Increased sales by 20% in 2019
                    • Winner of the Golden Spoon 2020
                    """)
                .awards())
        .extracting(award -> award.title().value())
        .containsExactly("Winner of the Golden Spoon");
  }

  @Test
  void whatWasDoneInAProjectIsNoProject() {
    assertThat(
            english(
                    "Projects",
                    """
                    • Led the migration of forty services to a new platform
                    • Reduced the build time by half
                    """)
                .projects())
        .isEmpty();
  }

  @Test
  void anAddressIsNoTitle() {
    assertThat(english("Publications", "See orrin.example.org/ida for a full list.").publications())
        .isEmpty();
  }

  @Test
  void aLevelThatIsNotToldIsMissing() {
    assertThat(english("Languages", "English (TOEFL 110), German").languages())
        .allSatisfy(one -> assertThat(one.level()).isEmpty());
  }

  @Test
  void lettersThatStandInTheTextAreWhereTheSpanSays() {
    String text =
        "Ida Quill\n\nExperience\nNurse, Harrow Vale Hospital, 2011 - 2014\n\nSkills\nJava (expert), SQL\n";

    assertThat(Filled.read(text).skills())
        .allSatisfy(item -> assertThat(item.span().in(text)).isEqualTo(item.value()));
  }
}
