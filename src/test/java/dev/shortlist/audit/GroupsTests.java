package dev.shortlist.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTests {

  private static Groups groups(String csv, String... by) {
    return Groups.of(Spreadsheet.parse(csv), List.of(by));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file,sex,race\na.pdf,F,\"Black, not Hispanic\"\n",
        "\uFEFFfile;sex;race\r\na.pdf;F;Black, not Hispanic\r\n",
        "File\t sex\trace\na.pdf\tF\tBlack, not Hispanic",
        "sex,race,file\n\n\nF,\"Black, not Hispanic\",a.pdf\n,,\n"
      })
  void sheetsAreReadAsSpreadsheetsWriteThem(String csv) {
    Groups groups = groups(csv);

    assertThat(groups.attributes()).containsExactly("sex", "race");
    assertThat(groups.people())
        .containsOnlyKeys("a.pdf")
        .containsEntry("a.pdf", List.of(Optional.of("F"), Optional.of("Black, not Hispanic")));
  }

  @Test
  void caseAndSpacesMakeNoOtherCategory() {
    assertThat(groups("file,sex\na,female\nb, Female \nc,FEMALE\nd,non  binary\n").people())
        .containsEntry("a", List.of(Optional.of("FEMALE")))
        .containsEntry("b", List.of(Optional.of("FEMALE")))
        .containsEntry("c", List.of(Optional.of("FEMALE")))
        .containsEntry("d", List.of(Optional.of("non binary")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Unknown", "Prefer not to say", "N/A", "DECLINED"})
  void whoDidNotAnswerIsOfNoCategory(String answer) {
    assertThat(groups("file,sex\na,%s\nb,F\n".formatted(answer)).people())
        .containsEntry("a", List.of(Optional.empty()));
  }

  @Test
  void aNameThatOurOwnCsvGuardsIsTheSameName() {
    assertThat(groups("file,sex\n'-a.pdf,F\n'b.pdf,F\n").people())
        .containsOnlyKeys("-a.pdf", "'b.pdf");
  }

  @Test
  void theColumnsToCompareByCanBeNamed() {
    String csv = "name,file,age,sex,race\nAnn,a.pdf,40+,F,W\n";

    assertThat(groups(csv, "race", "SEX").attributes()).containsExactly("race", "sex");
    assertThat(groups(csv, "sex", "sex").attributes()).containsExactly("sex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | The file is empty",
        "'name,sex\\na,F' | no column \"file\"",
        "'file,sex\\na,F\\nb' | Line 3: the row and the heading have not as many cells: 1 and 2",
        "'file,sex\\na,F\\n\\na,M' | Line 4: a line before has the same file",
        "'file,sex\\na,F\\n,M' | Line 3: the cell for the file is empty",
        "'file,sex,Sex\\na,F,M' | Line 1: two columns are called \"Sex\"",
        "'file,sex\\na,F\\nb,\"M\\nc,F' | Line 3: a quotation mark is not closed",
        "'file,sex\\na,\"F\"x' | Line 2: a quotation mark is not closed",
        "'file\\na' | 0 columns tell groups",
        "'file,a,b,c,d\\na,1,2,3,4' | 4 columns tell groups; name 1 to 3",
      })
  void whatIsWrongIsSaidWithItsLine(String csv, String sentence) {
    assertThatExceptionOfType(UnusableSpreadsheetException.class)
        .isThrownBy(() -> groups(csv.replace("\\n", "\n")))
        .withMessageContaining(sentence);
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
    assertThatExceptionOfType(UnusableSpreadsheetException.class)
        .isThrownBy(() -> groups("file,sex\na,F", "gender"))
        .withMessage("There is no column \"gender\"; the heading has: file, sex.");
    assertThatExceptionOfType(UnusableSpreadsheetException.class)
        .isThrownBy(() -> groups("file,sex\na,F", "file"))
        .withMessageContaining("tells no group");
  }

  @Test
  void aColumnOfNamesIsNoGroup() {
    String rows =
        IntStream.range(0, 50)
            .mapToObj(i -> "%d.pdf,Person %d".formatted(i, i))
            .collect(Collectors.joining("\n"));

    assertThatExceptionOfType(UnusableSpreadsheetException.class)
        .isThrownBy(() -> groups("file,name\n" + rows))
        .withMessageContaining("50 different values")
        .withMessageNotContaining("Person");
  }

  @Test
  void whatIsNoTextIsToldHowToSave() {
    byte[] latin = "file,sex\nZoë.pdf,F".getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(UnusableSpreadsheetException.class)
        .isThrownBy(() -> Spreadsheet.parse(latin))
        .withMessageContaining("CSV UTF-8");
    assertThat(Spreadsheet.parse("file,sex\nZoë.pdf,F".getBytes(StandardCharsets.UTF_8)).rows())
        .hasSize(1);
  }
}
