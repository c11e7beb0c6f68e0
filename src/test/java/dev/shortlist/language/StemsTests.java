package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTests {

  @ParameterizedTest
  @CsvSource({"deployed, deploy", "deploying, deploy", "models, model", "libraries, library"})
  void anInflectedWordMeetsItsBase(String word, String base) {
    assertThat(Stems.of(word)).isEqualTo(Stems.of(base));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws", "css", "tensorflow", "pytorch", "linux", "xgboost"})
  void aNameSurvives(String name) {
    assertThat(Stems.of(name)).isEqualTo(name);
  }

  @Test
  void anEndlessWordIsItsOwnStem() {
    String word = "models".repeat(1_000);

    assertThat(Stems.of(word)).isEqualTo(word);
  }

  @Test
  void manyThreadsGetTheSameStem() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> stem :
          IntStream.range(0, 64)
              .mapToObj(i -> threads.submit(() -> Stems.of("evaluating")))
              .toList()) {
        assertThat(stem.get()).isEqualTo(Stems.of("evaluate"));
      }
    }
  }
}
