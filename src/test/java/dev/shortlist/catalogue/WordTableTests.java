package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 9, 1_000})
  void itKnowsWhatAMapDoesAndNothingElse(int count) {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < count; i++) {
      known.put("word" + i, i);
    }
    WordTable<Integer> table = WordTable.of(known);

    for (int i = 0; i < 3 * count + 10; i++) {
      assertThat(table.get("word" + i)).isEqualTo(known.get("word" + i));
    }
  }

  /** "Aa" and "BB" have the same hash. */
  @Test
  void wordsOfOneHashAreToldApart() {
    WordTable<String> table = WordTable.of(Map.of("AaAa", "one", "BBBB", "two"));

    assertThat(table.get("AaAa")).isEqualTo("one");
    assertThat(table.get("BBBB")).isEqualTo("two");
    assertThat(table.get("AaBB")).isNull();
  }

  @Test
  void whatIsToldLaterIsMadeOnceAndOnlyWhenAskedFor() {
    AtomicInteger made = new AtomicInteger();
    WordTable<Integer> table =
        WordTable.later(
            Map.of(
                "pump",
                new Later<>(made::incrementAndGet),
                "valve",
                new Later<>(made::incrementAndGet)));

    assertThat(made).hasValue(0);
    assertThat(table.get("pump")).isEqualTo(1);
    assertThat(table.get("pump")).isEqualTo(1);
    assertThat(made).hasValue(1);
  }
}
