package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PacketCommandTests {

  private static final String RESUME =
      """
      Bo Larsson
      bo.larsson@example.org

      Experience

      Shop Assistant, Port Office
      Mar 2023 – Present
      - Wrote <reports> in SQL & Python.

      Skills
      Excel
      """;

  @TempDir Path folder;

  private Path resume = Path.of("b.txt");

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    resume = write("b.txt", RESUME);
  }

  @Test
  void aPacketTellsWhatWasReadScoredAndHowToCorrectIt() {
    Run run = packet();

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Bo Larsson", "Shop Assistant", "WHAT THE SCORE IS MADE OF")
        .contains("Score ", "HOW TO CORRECT IT", "Engine ", "catalogue ");
  }

  @Test
  void aBlindPacketTellsNobody() {
    for (String format : List.of("text", "json", "html")) {
      Run run = packet("--blind", "--format", format);

      assertThat(run.status()).isZero();
      assertThat(run.out()).doesNotContain("Larsson", "bo.larsson", "b.txt");
    }
    assertThat(packet("--blind", "--format", "sheet").status()).isEqualTo(2);
  }

  @Test
  void aPageIsWholeAndRunsNothing() {
    String page = packet("--format", "html").out();

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("&lt;reports&gt; in SQL &amp; Python")
        .doesNotContain("<reports>", "<script", "src=", "http://", "https://");
  }

  @Test
  void theReportOfAPacketIsThatOfMatch() {
    JsonNode packet = json(packet("--format", "json"));
    JsonNode match =
        json(run("match", "--as-of", "2026-11", "--format", "json", resume.toString()));

    assertThat(packet.get("report")).isEqualTo(match);
  }

  @Test
  void aSheetThatComesBackUnchangedGivesTheSameBytes() throws IOException {
    Path sheet = write("sheet.yaml", packet("--format", "sheet").out());
    Path packet = write("packet.json", packet("--format", "json").out());
    String match = match().out();

    assertThat(match("--corrected", sheet.toString()).out()).isEqualTo(match);
    assertThat(match("--corrected", packet.toString()).out()).isEqualTo(match);
    assertThat(packet("--format", "json", "--corrected", sheet.toString()).out())
        .isEqualTo(packet("--format", "json").out());
  }

  @Test
  void aCorrectionIsScoredAndToldWithTheDifference() throws IOException {
    Path sheet = corrected("title: \"Shop Assistant\"", "title: \"Data Scientist\"");

    JsonNode packet = json(packet("--format", "json", "--corrected", sheet.toString()));
    JsonNode corrected = packet.at("/report/corrected");

    assertThat(corrected.at("/facts/0/field").stringValue()).isEqualTo("title");
    assertThat(corrected.at("/facts/0/read").stringValue()).isEqualTo("Shop Assistant");
    assertThat(corrected.at("/facts/0/note").stringValue()).contains("does not have these words");
    assertThat(packet.at("/report/score").decimalValue())
        .isGreaterThan(corrected.get("scoreAsRead").decimalValue());
    assertThat(packet("--corrected", sheet.toString()).out())
        .contains("Corrected by hand", "title: Data Scientist (read as Shop Assistant)");
    assertThat(packet("--format", "html", "--corrected", sheet.toString()).out())
        .contains("Corrected by hand", "title: Data Scientist (read as Shop Assistant)");
    assertThat(match("--corrected", sheet.toString()).out()).contains("\"corrected\"");
  }

  @Test
  void aWrongSheetIsRefusedWithItsLine() throws IOException {
    Path sheet = corrected("from: 2023-03", "from: 2023-33");

    Run run = match("--corrected", sheet.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsPattern("sheet.yaml: Line \\d+, entries\\[e0\\].from: a month");
  }

  @Test
  void aSheetThatIsNotThereIsRefused() {
    Run run = match("--corrected", folder.resolve("none.yaml").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There is no sheet");
  }

  @Test
  void aCorrectedReportCanBeReplayedWithItsSheet() throws IOException {
    Path sheet = corrected("from: 2023-03", "from: 2021-03");
    Path report = write("report.json", match("--corrected", sheet.toString()).out());

    Run same = run("replay", "--corrected", sheet.toString(), report.toString(), resume.toString());
    Run other = run("replay", report.toString(), resume.toString());

    assertThat(same.out()).startsWith("same");
    assertThat(same.status()).isZero();
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.out()).contains("input corrections");
  }

  private Path corrected(String read, String now) throws IOException {
    String sheet = packet("--format", "sheet").out();
    assertThat(sheet).contains(read);
    return write("sheet.yaml", sheet.replace(read, now));
  }

  private Run packet(String... more) {
    return asked("packet", more);
  }

  private Run match(String... more) {
    List<String> words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--format", "json"));
    return asked("match", words.toArray(String[]::new));
  }

  private Run asked(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command, "--as-of", "2026-11", "--no-isolation"));
    words.addAll(List.of(more));
    words.add(resume.toString());
    return run(words.toArray(String[]::new));
  }

  private static JsonNode json(Run run) {
    assertThat(run.status()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Shell.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(status, out.toString(), err.toString());
  }
}
