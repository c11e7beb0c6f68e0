package dev.shortlist.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTests {

  @ParameterizedTest
  @CsvSource({
    "'e\uFB03cient work\uFB02ow', 'efficient workflow'",
    "'\uFF30\uFF59\uFF54\uFF48\uFF4F\uFF4E', Python",
    "'Py\u200Bthon\uFEFF', Python",
    "'so\u00ADft\u00A0ware\u2003x', 'soft ware x'",
    "'cafe\u0301', 'caf\u00E9'",
    "'\uE000 Phone', '• Phone'",
    "'\u202Eabc\u202C', abc",
    "'a\u0007b', 'a b'"
  })
  void aReaderSeesPlainText(String raw, String seen) {
    assertThat(CleanText.of(raw)).isEqualTo(seen);
  }

  @Test
  void everyLineEndIsTheSame() {
    assertThat(CleanText.of("a\r\nb\rc\fd\u2028e\u2029f\u0085g\tx"))
        .startsWith("a\nb\nc\nd\ne\nf")
        .endsWith("g\tx");
  }

  @Test
  void aLoneSurrogateVanishes() {
    assertThat(CleanText.of("a\uD83Db")).isEqualTo("ab");
  }
}
