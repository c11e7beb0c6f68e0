package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTests {

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessageContaining("3")
        .withMessageContaining("2");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
    assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
  }

  @Test
  void whiteSpaceIsTrimmedToNothingAtMost() {
    assertThat(new Span(0, 5).trimmed(" ab  ")).isEqualTo(new Span(1, 3));
    assertThat(new Span(0, 3).trimmed("   ").length()).isZero();
  }
}
