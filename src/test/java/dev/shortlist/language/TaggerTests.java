package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TaggerTests {

  private static final String SENTENCE = "She trained two models and deployed them in Berlin.";

  private final Tagger tagger = new Tagger();

  @Test
  void wordsHaveTheirPartsOfSpeech() {
    assertThat(tagger.tokens(SENTENCE))
        .extracting(token -> token.span().in(SENTENCE) + "/" + token.tag())
        .contains("She/PRON", "trained/VERB", "models/NOUN", "and/CCONJ", "Berlin/PROPN");
  }

  @Test
  void sentencesAreFoundInOrder() {
    String text = "Jane works in Berlin. She trains models.";

    assertThat(tagger.sentences(text))
        .extracting(span -> span.in(text))
        .containsExactly("Jane works in Berlin.", "She trains models.");
  }

  @Test
  void nothingHasNoWords() {
    assertThat(tagger.tokens("")).isEmpty();
    assertThat(tagger.sentences("")).isEmpty();
  }

  @Test
  void manyThreadsGetTheSameTags() throws Exception {
    List<Token> expected = tagger.tokens(SENTENCE);
    List<Future<List<Token>>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        String other = "Word ".repeat(i % 7 + 1);
        answers.add(
            threads.submit(() -> {
              assertThat(tagger.tokens(other)).isNotEmpty();
              return tagger.tokens(SENTENCE);
            }));
      }
    }
    for (Future<List<Token>> answer : answers) {
      assertThat(answer.get()).isEqualTo(expected);
    }
  }

  @Test
  void theVersionNamesTheModels() {
    assertThat(Tagger.version()).contains("OpenNLP", "en-ud-ewt");
  }
}
