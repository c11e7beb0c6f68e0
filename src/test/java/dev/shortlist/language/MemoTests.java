package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTests {

  private final List<String> asked = new ArrayList<>();

  private String upper(String word) {
    asked.add(word);
    return word.toUpperCase(Locale.ROOT);
  }

  private static String of(Memo<String> memo, String word) {
    return memo.of("(" + word + ")", 1, word.length() + 1);
  }

  @Test
  void aWordIsAskedForOnce() {
    Memo<String> memo = new Memo<>(16, this::upper);

    assertThat(of(memo, "pump")).isEqualTo("PUMP");
    assertThat(of(memo, "pump")).isEqualTo("PUMP");
    assertThat(asked).containsExactly("pump");
  }

  /** "Aa" and "BB" have the same hash, and so has what they are put together to. */
  @Test
  void longWordsOfOneHashAreAllRemembered() {
    Memo<String> memo = new Memo<>(16, this::upper);
    List<String> words =
        List.of("Aa".repeat(9), "BB".repeat(9), "AaBB".repeat(5), "BBAa".repeat(5));

    for (int i = 0; i < 3; i++) {
      for (String word : words) {
        assertThat(of(memo, word)).isEqualTo(word.toUpperCase(Locale.ROOT));
      }
    }
    assertThat(asked).isEqualTo(words);
  }

  /** Sixteen letters of one byte fit into two numbers, and others must not seem the same. */
  @Test
  void wordsThatDifferInALetterAreToldApart() {
    Memo<String> memo = new Memo<>(16, this::upper);
    List<String> words =
        List.of(
            "a",
            "\0a",
            "a\0",
            "b",
            "abcdefgh",
            "abcdefghi",
            "ibcdefgh",
            "abcdefghabcdefgh",
            "abcdefghabcdefgi",
            "abcdefghabcdefghi",
            "é",
            "š",
            "Ł",
            "aš",
            "日",
            "\0");

    for (int i = 0; i < 2; i++) {
      for (String word : words) {
        assertThat(of(memo, word)).isEqualTo(word.toUpperCase(Locale.ROOT));
      }
    }
  }

  @Test
  void ofWordsThatShareTheirPlacesTheFirstIsForgotten() {
    Memo<String> memo = new Memo<>(4, this::upper);
    List<String> words = List.of("one", "two", "three", "four", "five");

    words.forEach(word -> of(memo, word));
    words.reversed().forEach(word -> of(memo, word));

    assertThat(asked).containsExactly("one", "two", "three", "four", "five", "one");
  }

  @Test
  void manyMoreWordsThanPlacesAreToldRightly() {
    Memo<String> memo = new Memo<>(2, this::upper);

    for (int i = 0; i < 1_000; i++) {
      String word = "word" + i % 37;
      assertThat(of(memo, word)).isEqualTo(word.toUpperCase(Locale.ROOT));
    }
  }

  @Test
  void aLongWordIsToldAndNotKept() {
    Memo<String> memo = new Memo<>(16, this::upper);
    String word = "pump".repeat(1_000);

    assertThat(of(memo, word)).isEqualTo(of(memo, word)).isEqualTo(word.toUpperCase(Locale.ROOT));
    assertThat(asked).hasSize(2);
  }

  @Test
  void manyThreadsAreToldTheSame() throws Exception {
    Memo<String> memo = new Memo<>(4, word -> word.toUpperCase(Locale.ROOT));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> told =
          IntStream.range(0, 2_000)
              .mapToObj(i -> threads.submit(() -> of(memo, "word" + i % 11)))
              .toList();
      for (int i = 0; i < told.size(); i++) {
        assertThat(told.get(i).get()).isEqualTo("WORD" + i % 11);
      }
    }
  }
}
