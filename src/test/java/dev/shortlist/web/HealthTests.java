package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class HealthTests {

  private final MockMvcTester http;

  @Autowired
  HealthTests(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void theServiceIsHealthyAliveAndReady() {
    for (String path : new String[] {"", "/liveness", "/readiness"}) {
      assertThat(http.get().uri("/actuator/health" + path))
          .hasStatusOk()
          .bodyJson()
          .extractingPath("$.status")
          .isEqualTo("UP");
    }
  }

  @Test
  void nothingButHealthAndMetricsIsExposed() {
    for (String path : new String[] {"", "/info", "/env", "/beans", "/metrics", "/heapdump"}) {
      assertThat(http.get().uri("/actuator" + path)).hasStatus(404);
    }
  }
}
