package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Calls to the pool over HTTP. */
final class PoolCalls {

  private final MockMvcTester http;

  PoolCalls(MockMvcTester http) {
    this.http = http;
  }

  void add(String id, String text) {
    assertThat(post("add", Map.of("id", id, "resumeText", text, "asOf", "2026-11"))).hasStatusOk();
  }

  void remove(String... ids) {
    assertThat(post("remove", Map.of("ids", List.of(ids)))).hasStatusOk();
  }

  MvcTestResult post(String call, Map<String, ?> body) {
    return http.post()
        .uri("/api/v1/pool/" + call)
        .contentType(MediaType.APPLICATION_JSON)
        .content(JsonMapper.shared().writeValueAsString(body))
        .exchange();
  }
}
