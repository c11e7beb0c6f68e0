package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.Understood.Item;
import dev.shortlist.resume.Understood.Part;
import dev.shortlist.resume.Understood.Stretch;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnderstoodTests {

  private static final String TEXT =
      """
      Ann Lee
      Leeds, UK | ann@example.com

      EXPERIENCE
      Tram Engineer, Acme Ltd
      Mar 2019 – Present
      - Built trams in Python
      - Tested them

      EDUCATION
      BSc Mechanical Engineering, University of Leeds
      2011 – 2014

      LANGUAGES
      German: fluent
      """;

  @Test
  void fieldsAreToldKindByKindWithTheirPlaces() {
    List<Part> parts = understood(TEXT).parts();
    assertThat(parts.stream().map(Part::heading))
        .containsExactly("Person", "Positions", "Studies", "Languages");
    assertThat(told(parts.get(0))).contains("Name: Ann Lee", "E-mail: ann@example.com");
    assertThat(told(parts.get(1)))
        .contains(
            "Title: Tram Engineer", "Employer: Acme Ltd", "Time: 2019-03 to now", "Points: 2");
    assertThat(told(parts.get(2))).contains("School: University of Leeds");
    assertThat(told(parts.get(3))).containsExactly("Language: German", "Level: fluent");
    Item title = parts.get(1).entries().getFirst().items().getFirst();
    assertThat(title.place().orElseThrow().in(TEXT)).isEqualTo("Tram Engineer");
  }

  @Test
  void theStretchesAreTheWholeTextInItsOrder() {
    List<Stretch> stretches = understood(TEXT).sections();
    assertThat(stretches.stream().map(stretch -> stretch.span().in(TEXT)))
        .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(TEXT));
    assertThat(stretches.stream().map(Stretch::kind).filter(kind -> !kind.isEmpty()))
        .containsExactly("header", "experience", "education", "languages");
  }

  @Test
  void ofATextThatTellsNothingNothingIsTold() {
    assertThat(understood("-").parts()).isEmpty();
  }

  private static List<String> told(Part part) {
    return part.entries().stream()
        .flatMap(entry -> entry.items().stream())
        .map(item -> item.label() + ": " + item.value())
        .collect(Collectors.toList());
  }

  private static Understood understood(String text) {
    return Understood.of(ForTests.INTAKE.read(text, YearMonth.of(2026, 11)));
  }
}
