package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTests {

  @ParameterizedTest
  @CsvSource({
    "transformers, transformer",
    "transformer, transformers",
    "Transformers, transformer",
    "libraries, library",
    "negotiated, negotiate",
    "negotiating, negotiate",
    "debugged, debug",
    "debugged, debugging",
    "analyses, analysis",
    "optimisation, optimization",
    "tries, try",
    "SQL, sql"
  })
  void aWordIsMetByItsInflections(String written, String name) {
    assertThat(Inflections.match(List.of(written), List.of(name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "program, programming",
    "programs, programming",
    "machine, machining",
    "account, accounting",
    "virtual, virtualization",
    "observable, observability",
    "plot, plotly",
    "toe, toefl",
    "ale, alation",
    "nutritional, nutrition"
  })
  void aWordIsNotMetByAnotherOfItsStem(String written, String name) {
    assertThat(Inflections.match(List.of(written), List.of(name))).isFalse();
  }

  @Test
  void aPhraseIsMetInEveryInflection() {
    assertThat(Inflections.match(List.of("deployed", "model"), List.of("deploying", "models")))
        .isTrue();
    assertThat(Inflections.match(List.of("loan", "originator"), List.of("loan", "origination")))
        .isFalse();
  }
}
