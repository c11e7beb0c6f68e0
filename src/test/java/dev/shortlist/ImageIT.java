package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.model.Capability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds the image from what it needs and nothing else, and runs it as tightly as it allows. */
class ImageIT {

  private static final Logger LOG = LoggerFactory.getLogger(ImageIT.class);

  private static final String KEY = "a-key-for-this-test-only";

  private static final GenericContainer<?> SERVICE =
      new GenericContainer<>(image())
          .withExposedPorts(8080)
          .withEnv("SHORTLIST_API_KEY", KEY)
          .withTmpFs(Map.of("/tmp", "rw"))
          .withCreateContainerCmdModifier(command ->
              Objects.requireNonNull(command.getHostConfig())
                  .withReadonlyRootfs(true)
                  .withCapDrop(Capability.ALL)
                  .withSecurityOpts(List.of("no-new-privileges")))
          .waitingFor(Wait.forHealthcheck());

  /** Its context is what {@code .dockerignore} lets through. It is kept, for its layers. */
  private static ImageFromDockerfile image() {
    ImageFromDockerfile image = new ImageFromDockerfile("shortlist-under-test", false);
    image.withFileFromPath("Dockerfile", Path.of("Dockerfile"));
    try {
      Files.readAllLines(Path.of(".dockerignore")).stream()
          .filter(line -> line.startsWith("!"))
          .map(line -> line.substring(1))
          .forEach(path -> image.withFileFromPath(path, Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return image;
  }

  @BeforeAll
  static void start() {
    boolean hasDaemon = DockerClientFactory.instance().isDockerAvailable();
    if (!hasDaemon) {
      LOG.warn("No Docker daemon answers: the image is not tested.");
    }
    assumeTrue(hasDaemon, "a Docker daemon answers");
    SERVICE.start();
  }

  @AfterAll
  static void stop() {
    SERVICE.stop();
  }

  @Test
  void ranksSampleResumes() {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("resume", sample("giulia-ferraro.rtf"));
    parts.add("resume", sample("ananya-krishnamurthy.pdf"));
    parts.add("asOf", "2026-11");
    String ranking =
        client()
            .post()
            .uri("/api/v1/rank")
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .headers(headers -> headers.setBearerAuth(KEY))
            .body(parts)
            .retrieve()
            .requiredBody(String.class);
    List<JsonNode> lines =
        JsonMapper.shared().readTree(ranking).get("lines").valueStream().toList();
    assertThat(lines)
        .extracting(line -> line.get("file").stringValue())
        .containsExactly("ananya-krishnamurthy.pdf", "giulia-ferraro.rtf");
    assertThat(lines)
        .extracting(line -> line.at("/band").stringValue())
        .first()
        .isEqualTo("strong");
  }

  @Test
  void asksForTheKey() {
    HttpStatus answered =
        client()
            .get()
            .uri("/api/v1/jobs")
            .exchange((request, response) -> HttpStatus.valueOf(response.getStatusCode().value()));
    assertThat(answered).isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void doesNotRunAsRoot() throws Exception {
    assertThat(run("id", "-u").getStdout()).isEqualToIgnoringNewLines("10001");
  }

  @Test
  void readsScansInEnglish() throws Exception {
    assertThat(run("tesseract", "--list-langs").getStdout().lines()).contains("eng");
  }

  @Test
  void startsFromItsCache() throws Exception {
    ExecResult started =
        run(
            "java",
            "-XX:Flags=/opt/shortlist/jvm.flags",
            "-XX:AOTMode=on",
            "-jar",
            "/opt/shortlist/shortlist.jar",
            "--version");
    assertThat(started.getExitCode()).as(started.getStdout() + started.getStderr()).isZero();
  }

  @Test
  void logsInJson() {
    assertThat(SERVICE.getLogs().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).has("message")).isTrue());
  }

  private static RestClient client() {
    return RestClient.builder()
        .requestFactory(new JdkClientHttpRequestFactory())
        .baseUrl("http://%s:%d".formatted(SERVICE.getHost(), SERVICE.getMappedPort(8080)))
        .build();
  }

  private static Resource sample(String name) {
    return new FileSystemResource(Path.of("sample-resumes", name));
  }

  private static ExecResult run(String... command) throws IOException, InterruptedException {
    return SERVICE.execInContainer(command);
  }
}
