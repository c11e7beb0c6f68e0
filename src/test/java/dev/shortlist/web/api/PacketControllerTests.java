package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest
@AutoConfigureMockMvc
class PacketControllerTests {

  private static final String PATH = "/api/v1/packet";

  private static final String RESUME =
      """
      Ottilie Quennell
      ottilie@example.com

      Experience

      Shop Assistant, Port Office
      Mar 2021 - Feb 2023
      - Wrote <reports> in SQL and Python.

      Languages
      German (B1)
      """;

  private final MockMvcTester http;
  private final JsonMapper json;

  @Autowired
  PacketControllerTests(MockMvcTester http, JsonMapper json) {
    this.http = http;
    this.json = json;
  }

  @Test
  void thePacketHoldsTheReportThatAMatchAnswers() {
    JsonNode packet = packet(Map.of());

    assertThat(packet.get("report")).isEqualTo(body(send("/api/v1/match", Map.of())));
    assertThat(packet.at("/sheet/entries/0/title").stringValue()).isEqualTo("Shop Assistant");
    ContractTests.assertFits(packet, "Packet", true);
  }

  @Test
  void aSheetThatComesBackUnchangedGivesTheSamePacket() {
    JsonNode packet = packet(Map.of());

    assertThat(packet(Map.of("sheet", packet.get("sheet")))).isEqualTo(packet);
  }

  @Test
  void aCorrectedSheetIsScoredAndTold() {
    ObjectNode sheet = (ObjectNode) packet(Map.of()).get("sheet");
    ((ObjectNode) sheet.at("/entries/0")).put("to", "2026-10");
    ContractTests.assertFits(sheet, "Sheet", true);

    JsonNode packet = packet(Map.of("sheet", sheet));

    JsonNode corrected = packet.at("/report/corrected");
    assertThat(corrected.at("/facts/0/corrected").stringValue()).isEqualTo("2026-10");
    assertThat(packet.at("/report/score").decimalValue())
        .isGreaterThan(corrected.get("scoreAsRead").decimalValue());
    assertThat(corrected.get("requirements")).isNotEmpty();
    ContractTests.assertFits(packet, "Packet", true);
  }

  @Test
  void aSheetMayComeAsItsTextOrAsAFile() {
    String reading = packet(Map.of()).at("/sheet/reading").stringValue();
    String yaml = "reading: %s\nentries:\n  - {id: e0, to: 2026-10}\n".formatted(reading);
    MvcTestResult sent =
        http.post()
            .uri(PATH)
            .multipart()
            .file(file("resume", "a.txt", RESUME))
            .file(file("sheet", "sheet.yaml", yaml))
            .param("asOf", "2026-11")
            .param("externalId", "a-18")
            .exchange();

    assertThat(body(sent).at("/report/corrected"))
        .isEqualTo(packet(Map.of("sheet", yaml)).at("/report/corrected"));
    assertThat(body(sent).get("externalId").stringValue()).isEqualTo("a-18");
  }

  @Test
  void aPacketIsAPageToKeep() {
    MvcTestResult page = send(PATH, Map.of(), MediaType.TEXT_HTML);

    assertThat(page).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    assertThat(page.getResponse().getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"candidate-packet.html\"");
    assertThat(page).bodyText().contains("Candidate packet", "&lt;reports&gt;");
  }

  @Test
  void aBlindPacketTellsNobody() {
    assertThat(send(PATH, Map.of("blind", true)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Quennell", "ottilie");
  }

  @Test
  void aWrongSheetIsAProblemThatNamesItsField() {
    String reading = packet(Map.of()).at("/sheet/reading").stringValue();
    Map<String, Object> sheet =
        Map.of("reading", reading, "entries", List.of(Map.of("id", "e0", "to", "1999-01")));

    MvcTestResult refused = send(PATH, Map.of("sheet", sheet));

    assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(body(refused).get("field").stringValue()).isEqualTo("sheet.entries[e0].to");
    assertThat(body(refused).get("detail").stringValue()).contains("ends before it begins");
  }

  @Test
  void whatIsNoSheetIsAProblem() {
    for (Object sheet : List.of(17, List.of(), Map.of(), "words", Map.of("reading", "0"))) {
      assertThat(send(PATH, Map.of("sheet", sheet))).hasStatus(400);
    }
  }

  @Test
  void aPacketNeedsAResume() {
    assertThat(http.post().uri(PATH).contentType(MediaType.APPLICATION_JSON).content("{}"))
        .hasStatus(400);
  }

  private JsonNode packet(Map<String, Object> more) {
    MvcTestResult result = send(PATH, more);
    assertThat(result).hasStatusOk();
    return body(result);
  }

  private MvcTestResult send(String path, Map<String, Object> more) {
    return send(path, more, MediaType.APPLICATION_JSON);
  }

  private MvcTestResult send(String path, Map<String, Object> more, MediaType accept) {
    Map<String, Object> request = new HashMap<>(more);
    request.put("resumeText", RESUME);
    request.put("asOf", "2026-11");
    return http.post()
        .uri(path)
        .accept(accept, MediaType.APPLICATION_PROBLEM_JSON)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json.writeValueAsString(request))
        .exchange();
  }

  private JsonNode body(MvcTestResult result) {
    return json.readTree(result.getResponse().getContentAsByteArray());
  }

  private static MockMultipartFile file(String part, String name, String text) {
    return new MockMultipartFile(part, name, null, text.getBytes(StandardCharsets.UTF_8));
  }
}
