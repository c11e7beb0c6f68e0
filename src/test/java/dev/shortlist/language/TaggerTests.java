package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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

  /** The faster ways round OpenNLP's own objects must not show. */
  @Test
  void wordsAndTagsAreThoseOfOpenNlpItself() throws IOException {
    TokenizerME tokenizer =
        new TokenizerME(new TokenizerModel(model("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")));
    POSTaggerME tags =
        new POSTaggerME(
            new POSModel(model("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")), POSTagFormat.UD);
    for (Path file : texts()) {
      String text = Files.readString(file);
      for (Span sentence : new Sentences(tagger).of(text, new Span(0, text.length()))) {
        String words = sentence.in(text);
        List<Token> found = tagger.tokens(words);
        String[] expected = tokenizer.tokenize(words);
        assertThat(found).extracting(token -> token.span().in(words)).containsExactly(expected);
        assertThat(found).extracting(Token::tag).containsExactly(tags.tag(expected));
      }
    }
  }

  private static List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>();
    for (String file : List.of("mei-chen.md", "huong-nguyen.txt", "samira-haddad.html")) {
      texts.add(Path.of("sample-resumes", file));
    }
    try (Stream<Path> jobs = Files.list(Path.of("models", "jobs"))) {
      jobs.sorted().forEach(texts::add);
    }
    return texts;
  }

  private static InputStream model(String path) {
    return Objects.requireNonNull(TaggerTests.class.getResourceAsStream(path));
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

  @Test
  void textWithoutStopsIsTaggedToItsEnd() {
    String once = "the nurse writes long reports and";
    int words = once.split(" ", -1).length;
    String endless = (once + " ").repeat(400).strip();

    List<Token> tokens = tagger.tokens(endless);

    assertThat(tokens).hasSize(400 * words);
    assertThat(tokens.subList(words, 2 * words))
        .extracting(Token::tag)
        .isEqualTo(tokens.subList(300 * words, 301 * words).stream().map(Token::tag).toList());
  }
}
