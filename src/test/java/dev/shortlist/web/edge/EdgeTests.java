package dev.shortlist.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.web.Settings;
import dev.shortlist.web.problem.ProblemTeller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.spring6.SpringTemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/** Who gets in, how many at once, and what the log tells of it. */
class EdgeTests {

  private static final String KEY = "a key of more than sixteen";
  private static final ProblemTeller TELLER =
      new ProblemTeller(new SpringTemplateEngine(), JsonMapper.shared());

  @Test
  void withAKeyOnlyWhoShowsItGetsIn() {
    assertThat(status(access(KEY), get("/api/v1/jobs", "Bearer " + KEY))).isEqualTo(200);
    assertThat(status(access(KEY), get("/api/v1/jobs", "bearer " + KEY))).isEqualTo(200);
    assertThat(status(access(KEY), get("/", "Basic " + base64("anybody:" + KEY)))).isEqualTo(200);
    for (String shown :
        new String[] {
          "Bearer", "Bearer ", "Bearer wrong", KEY, "Basic ???", "Basic " + base64("x:y"), ""
        }) {
      assertThat(status(access(KEY), get("/api/v1/jobs", shown))).as(shown).isEqualTo(401);
    }
    assertThat(status(access(KEY), get("/api/v1/jobs", null))).isEqualTo(401);
  }

  @Test
  void aBrowserIsAskedForThePasswordAndAProgramForTheToken() {
    assertThat(answer(access(KEY), get("/", null)).getHeaders("WWW-Authenticate"))
        .anyMatch(value -> value.startsWith("Basic "));
    assertThat(answer(access(KEY), get("/api/v1/jobs", null)).getHeaders("WWW-Authenticate"))
        .singleElement()
        .asString()
        .startsWith("Bearer ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness"})
  void healthNeedsNoKey(String path) {
    assertThat(status(access(KEY), get(path, null))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/prometheus", "/actuator/healthy", "/"})
  void everythingElseNeedsOne(String path) {
    assertThat(status(access(KEY), get(path, null))).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,200",
    "127.0.0.1,200",
    "[::1],200",
    "LOCALHOST,200",
    "shortlist.example,421",
    "127.0.0.1.example,421",
    "10.0.0.7,421"
  })
  void withoutAKeyOnlyTheMachinesOwnNamesAreAnswered(String host, int expected) {
    MockHttpServletRequest request = get("/api/v1/jobs", null);
    request.setServerName(host);
    assertThat(status(access(null), request)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "POST,cross-site,403",
    "DELETE,cross-site,403",
    "GET,cross-site,200",
    "POST,same-origin,200",
    "POST,none,200"
  })
  void whatAForeignPageSendsIsRefused(String method, String site, int expected) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/rankings");
    request.addHeader("Sec-Fetch-Site", site);
    assertThat(status(access(null), request)).isEqualTo(expected);
  }

  @Test
  void whoComesWhenItIsFullIsToldToComeBack() throws Exception {
    Gate gate = new Gate(settings(Map.of("concurrent-requests", "1")), TELLER);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    FilterChain slow =
        (request, response) -> {
          inside.countDown();
          waitFor(leave);
        };
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> first =
          threads.submit(() -> {
            gate.doFilter(post(), new MockHttpServletResponse(), slow);
            return null;
          });
      waitFor(inside);
      MockHttpServletResponse refused = answer(gate, post());
      assertThat(refused.getStatus()).isEqualTo(503);
      assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
      assertThat(refused.getContentAsString()).contains("problem:busy", "\"retryable\":true");
      assertThat(status(gate, get("/api/v1/jobs", null))).isEqualTo(200);
      leave.countDown();
      first.get();
    }
    assertThat(status(gate, post())).isEqualTo(200);
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void theLogTellsNeitherPathNorMethodThatMayHoldAnything(CapturedOutput output) {
    MockHttpServletRequest request = new MockHttpServletRequest("SOLBERG", "/Solberg");
    request.setQueryString("name=Solberg");
    answer(new RequestLog(), request);
    assertThat(output.getAll()).contains("(other) (no such path) 200 in ").doesNotContain("olberg");
  }

  @Test
  void theClientsOwnRequestIdComesBackWhereItIsOne() {
    MockHttpServletRequest request = get("/api/v1/jobs", null);
    request.addHeader("X-Request-Id", "call-17:a_b.c");
    assertThat(answer(new RequestLog(), request).getHeader("X-Request-Id"))
        .isEqualTo("call-17:a_b.c");

    MockHttpServletRequest odd = get("/api/v1/jobs", null);
    odd.addHeader("X-Request-Id", "a\tb<script>");
    assertThat(answer(new RequestLog(), odd).getHeader("X-Request-Id")).matches("[0-9a-f-]{36}");
  }

  @Test
  void anAddressThatOthersReachNeedsAKey() throws IOException {
    ServerProperties server = new ServerProperties();
    server.setAddress(InetAddress.getByAddress(new byte[] {0, 0, 0, 0}));
    EdgeConfiguration configuration = new EdgeConfiguration();

    assertThatThrownBy(() -> configuration.tomcat(settings(Map.of()), server, TELLER))
        .isInstanceOf(UnguardedAddressException.class)
        .satisfies(e -> {
          FailureAnalysis told = Objects.requireNonNull(new UnguardedAddressAnalyzer().analyze(e));
          assertThat(told.getDescription()).contains("0.0.0.0", "shortlist.api-key");
          assertThat(told.getAction()).contains("SHORTLIST_API_KEY");
        });
    assertThat(configuration.tomcat(settings(Map.of("api-key", KEY)), server, TELLER)).isNotNull();
    server.setAddress(InetAddress.getLoopbackAddress());
    assertThat(configuration.tomcat(settings(Map.of()), server, TELLER)).isNotNull();
  }

  @Test
  void aKeyThatCouldBeGuessedIsRefusedAndNeverTold() {
    assertThatThrownBy(() -> settings(Map.of("api-key", "secret")))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shortlist.api-key")
        .hasMessageNotContaining("secret");
    assertThat(settings(Map.of("api-key", KEY)).toString()).doesNotContain(KEY);
  }

  private static Access access(@Nullable String key) {
    return new Access(settings(key == null ? Map.of() : Map.of("api-key", key)), TELLER);
  }

  private static Settings settings(Map<String, String> given) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    given.forEach((name, value) -> source.put("shortlist." + name, value));
    return new Binder(source).bindOrCreate("shortlist", Settings.class);
  }

  private static MockHttpServletRequest get(String path, @Nullable String authorization) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    if (authorization != null) {
      request.addHeader("Authorization", authorization);
    }
    return request;
  }

  private static MockHttpServletRequest post() {
    return new MockHttpServletRequest("POST", "/api/v1/match");
  }

  private static int status(OncePerRequestFilter filter, MockHttpServletRequest request) {
    return answer(filter, request).getStatus();
  }

  private static MockHttpServletResponse answer(
      OncePerRequestFilter filter, MockHttpServletRequest request) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    try {
      filter.doFilter(request, response, new MockFilterChain());
    } catch (ServletException | IOException e) {
      throw new IllegalStateException(e);
    }
    return response;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
