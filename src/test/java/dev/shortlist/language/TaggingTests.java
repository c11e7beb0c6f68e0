package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggingTests {

  private final Tagger tagger = new Tagger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She trained two models and deployed them in Berlin.",
        "Well-known  for (mostly)\tcareful work; didn't miss a report…",
        "Lead"
      })
  void aWordHasTheSameTagWhicheverIsAskedForFirst(String sentence) {
    List<Token> expected = tagger.tokens(sentence);
    Tagging backwards = tagger.tagging(sentence);

    for (Token token : expected.reversed()) {
      assertThat(backwards.tag(token.span())).contains(token.tag());
      assertThat(tagger.tagging(sentence).tag(token.span())).contains(token.tag());
    }
  }

  @Test
  void aStretchHasTheTagOfTheFirstWordInIt() {
    String sentence = "She trained models";

    assertThat(tagger.tagging(sentence).tag(new Span(3, 18))).contains("VERB");
  }

  @Test
  void aStretchWithoutAWordHasNoTag() {
    assertThat(tagger.tagging("She   trained").tag(new Span(3, 5))).isEmpty();
    assertThat(tagger.tagging("She").tag(new Span(3, 5))).isEmpty();
    assertThat(tagger.tagging(" ").isEmpty()).isTrue();
  }
}
