package dev.shortlist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile files sent to the service. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "shortlist.isolation=on")
@TestInstance(Lifecycle.PER_CLASS)
class HostileServiceIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;

  HostileServiceIT(@LocalServerPort int port) {
    this.port = port;
  }

  static Stream<HostileFile> files() {
    return HostileFile.all().stream().filter(file -> !file.name().endsWith(".zip"));
  }

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileHasItsOutcome(HostileFile file) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(match(file), BodyHandlers.ofString());

    JsonNode body = JsonMapper.shared().readTree(answer.body());
    String outcome = body.path("reason").asString(HostileFile.READ);
    assertThat(file.outcomes()).contains(outcome);
    assertThat(answer.statusCode())
        .isIn(outcome.equals(HostileFile.READ) ? Set.of(200) : Set.of(413, 415, 422));
    assertThat(answer.body()).doesNotContain("root:x:", "Exception", "<script>");
  }

  @Test
  void othersAreAnsweredMeanwhile() throws IOException, InterruptedException {
    HostileFile sound = files().filter(file -> file.name().equals("sound.pdf")).findAny().get();
    List<CompletableFuture<HttpResponse<String>>> hostile = new ArrayList<>();
    for (HostileFile file : files().toList()) {
      hostile.add(CLIENT.sendAsync(match(file), BodyHandlers.ofString()));
      if (hostile.size() % 4 == 0) {
        assertThat(CLIENT.send(match(sound), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      }
    }
    assertThat(hostile)
        .allSatisfy(answer -> assertThat(answer.join().statusCode()).isLessThan(500));
  }

  private HttpRequest match(HostileFile file) throws IOException {
    String name =
        file.name().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n]", "%0A");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(
        """
        --part\r
        Content-Disposition: form-data; name="resume"; filename="%s"\r
        \r
        """
            .formatted(name)
            .getBytes(StandardCharsets.UTF_8));
    body.write(file.content());
    body.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/match".formatted(port)))
        .header("Content-Type", "multipart/form-data; boundary=part")
        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }
}
