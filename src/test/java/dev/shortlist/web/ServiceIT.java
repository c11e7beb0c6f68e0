package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server shows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceIT {

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

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
