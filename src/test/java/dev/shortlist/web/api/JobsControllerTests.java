package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.JobShelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class JobsControllerTests {

  private final MockMvcTester http;

  @Autowired
  JobsControllerTests(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void everyShippedJobIsListedWithItsTitle() {
    assertThat(http.get().uri("/api/v1/jobs"))
        .hasStatusOk()
        .hasContentType(MediaType.APPLICATION_JSON)
        .bodyJson()
        .satisfies(jobs -> {
          assertThat(jobs).extractingPath("$[*].id").isEqualTo(JobShelf.ids());
          assertThat(jobs)
              .extractingPath("$[?(@.id == 'ml-engineer')].title")
              .isEqualTo(List.of("Machine Learning Engineer"));
        });
  }

  @Test
  void aJobTellsItsRequirements() {
    assertThat(http.get().uri("/api/v1/jobs/ml-engineer"))
        .hasStatusOk()
        .hasContentType(MediaType.APPLICATION_JSON)
        .bodyJson()
        .extractingPath("$.requirements[*].label")
        .asArray()
        .contains("Feature engineering");
  }
}
