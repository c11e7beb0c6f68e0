package dev.shortlist.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile files sent to the service. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "shortlist.isolation=on")
@TestInstance(Lifecycle.PER_CLASS)
class HostileServiceIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Path SPOOL = spool();

  private final int port;

  HostileServiceIT(@LocalServerPort int port) {
    this.port = port;
  }

  @DynamicPropertySource
  static void waitHere(DynamicPropertyRegistry settings) {
    settings.add("shortlist.spool", SPOOL::toString);
  }

  static Stream<HostileFile> files() {
    return HostileFile.all().stream().filter(file -> !isZip(file));
  }

  static Stream<HostileFile> zips() {
    return HostileFile.all().stream().filter(HostileServiceIT::isZip);
  }

  private static boolean isZip(HostileFile file) {
    return file.name().endsWith(".zip");
  }

  /** A file is deleted with its request, which may end a moment after its answer. */
  @AfterEach
  void nothingIsLeft() {
    await().untilAsserted(() -> assertThat(SPOOL).isEmptyDirectory());
  }

  @AfterAll
  static void close() throws IOException {
    CLIENT.close();
    Files.delete(SPOOL);
  }

  private static Path spool() {
    try {
      return Files.createTempDirectory("spool");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileHasItsOutcome(HostileFile file) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(sent(file, "match"), BodyHandlers.ofString());

    JsonNode body = JsonMapper.shared().readTree(answer.body());
    String outcome = body.path("reason").asString(HostileFile.READ);
    assertThat(file.outcomes()).contains(outcome);
    assertThat(answer.statusCode())
        .isIn(outcome.equals(HostileFile.READ) ? Set.of(200) : Set.of(413, 415, 422));
    assertThat(answer.body()).doesNotContain("root:x:", "Exception", "<script>");
  }

  @ParameterizedTest
  @MethodSource("zips")
  void everyZipIsALineOfARanking(HostileFile file) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(sent(file, "rank"), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode lines = JsonMapper.shared().readTree(answer.body()).path("lines");
    assertThat(lines).hasSize(1);
    assertThat(file.outcomes())
        .contains(lines.get(0).at("/problem/reason").asString(HostileFile.READ));
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void othersAreAnsweredMeanwhile() throws IOException, InterruptedException {
    HostileFile sound = files().filter(file -> file.name().equals("sound.pdf")).findAny().get();
    List<CompletableFuture<HttpResponse<String>>> hostile = new ArrayList<>();
    for (HostileFile file : files().toList()) {
      hostile.add(CLIENT.sendAsync(sent(file, "match"), BodyHandlers.ofString()));
      if (hostile.size() % 4 == 0) {
        assertThat(CLIENT.send(sent(sound, "match"), BodyHandlers.ofString()).statusCode())
            .isEqualTo(200);
      }
    }
    assertThat(hostile)
        .allSatisfy(answer -> assertThat(answer.join().statusCode()).isLessThan(500));
  }

  private HttpRequest sent(HostileFile file, String call) throws IOException {
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
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/%s".formatted(port, call)))
        .header("Content-Type", "multipart/form-data; boundary=part")
        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }
}
