package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "serve", "--server.port=8081", "serve --server.port=8081 --shortlist.data=d"})
  void nothingButSettingsStartsTheService(String words) {
    assertThat(Application.startsService(words(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rank", "--help", "serve --help", "serve -h", "serve --port 8081", "serve 8081"})
  void whatElseIsSaidIsForTheShell(String words) {
    assertThat(Application.startsService(words(words))).isFalse();
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ");
  }
}
