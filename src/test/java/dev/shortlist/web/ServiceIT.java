package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What only a real server shows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceIT {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final int port;

  ServiceIT(@LocalServerPort int port) {
    this.port = port;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /Solberg% HTTP/1.1",
        "GET /../Solberg HTTP/1.1",
        "GET /Solberg[| HTTP/1.1",
        "Solberg {"
      })
  @ExtendWith(OutputCaptureExtension.class)
  void whatIsNoRequestIsAProblemAndNotLogged(String line, CapturedOutput output)
      throws IOException {
    String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"type\":\"urn:shortlist:problem:malformed-request\"")
        .doesNotContain("<html", "Tomcat", "Exception");
    assertThat(output.getAll()).doesNotContain("Solberg");
  }

  @Test
  void aBodyOfUntoldLengthBeyondTheLimitIsTooLarge() throws IOException, InterruptedException {
    byte[] body = new byte[3 * 1024 * 1024];
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/match".formatted(port)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(413);
      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
    }
  }

  @Test
  void tracingIsRefusedAsAProblem() throws IOException {
    assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405")
        .contains("urn:shortlist:problem:wrong-method");
  }

  @Test
  void everyFileOfALargeRequestGetsItsOwnAnswer() throws IOException, InterruptedException {
    String longName = "履歴書é".repeat(50) + ".txt";
    Form form = new Form();
    for (int i = 0; i < 298; i++) {
      form.file("resume", "candidate-" + i + ".txt", "Experience\nWrote Python, 2020 - 2022");
    }
    form.file("resume", "large.pdf", "%PDF-1.7 " + " ".repeat(25 * 1024 * 1024));
    form.file("resume", longName, "Experience\nWrote SQL, 2020 - 2022");

    HttpResponse<String> answer = form.post("/api/v1/rank");

    assertThat(answer.statusCode()).isEqualTo(200);
    List<JsonNode> lines = JSON.readTree(answer.body()).get("lines").valueStream().toList();
    assertThat(lines).hasSize(300);
    assertThat(lines)
        .filteredOn(line -> line.has("problem"))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.get("file").stringValue()).isEqualTo("large.pdf");
          assertThat(line.at("/problem/reason").stringValue()).isEqualTo("too-large");
        });
    assertThat(lines).anyMatch(line -> line.get("file").stringValue().equals(longName));
  }

  @Test
  void moreThanTheLimitsAllowIsTooLarge() throws IOException, InterruptedException {
    Form parts = new Form();
    for (int i = 0; i < 501; i++) {
      parts.file("resume", "a.txt", "Python");
    }
    Form heading = new Form();
    heading.file("resume", "a".repeat(5000) + ".txt", "Python");
    for (Form form : List.of(parts, heading)) {
      HttpResponse<String> answer = form.post("/api/v1/rank");
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(JSON.readTree(answer.body()).get("type").stringValue())
          .isEqualTo("urn:shortlist:problem:too-large");
    }
  }

  @Test
  void aBatchIsAnsweredWhileItStillComes() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      out.write(
          ascii(
              """
              POST /api/v1/match/batch?asOf=2026-11 HTTP/1.1\r
              Host: localhost\r
              Content-Type: application/x-ndjson\r
              Transfer-Encoding: chunked\r
              \r
              """));
      int enough = 4 * Runtime.getRuntime().availableProcessors();
      for (int i = 0; i < enough; i++) {
        String line = "{\"externalId\":\"" + i + "\",\"resumeText\":\"Wrote Python\"}\n";
        out.write(ascii(Integer.toHexString(line.length()) + "\r\n" + line + "\r\n"));
      }
      out.flush();

      assertThat(nextId(in)).isEqualTo("0");

      out.write(ascii("0\r\n\r\n"));
      out.flush();
      for (int i = 1; i < enough; i++) {
        assertThat(nextId(in)).isEqualTo(String.valueOf(i));
      }
    }
  }

  /** The id at the end of the next answer; long answers come in several chunks. */
  private static String nextId(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Matcher id = Pattern.compile("\"externalId\":\"([0-9]+)\"").matcher(line);
      if (id.find()) {
        return id.group(1);
      }
    }
    return "the answer has ended";
  }

  /** A request with files, as a client would build it. */
  private final class Form {
    private static final String BOUNDARY = "boundary-of-parts";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void file(String name, String file, String content) {
      body.writeBytes(
          """
          --%s\r
          Content-Disposition: form-data; name="%s"; filename="%s"\r
          \r
          %s\r
          """
              .formatted(BOUNDARY, name, file, content)
              .getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path) throws IOException, InterruptedException {
      body.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
              .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
              .POST(BodyPublishers.ofByteArray(body.toByteArray()))
              .build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        return client.send(request, BodyHandlers.ofString());
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
