package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a pack is read from it. */
class PackTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_152, Integer.MAX_VALUE})
  void aNumberOfAnySize(int number) {
    PackWriter pack = new PackWriter();
    pack.number(number);
    pack.number(7);

    PackReader read = new PackReader(pack.bytes());
    assertThat(List.of(read.number(), read.number())).containsExactly(number, 7);
  }

  @Test
  void noNumberBelowNothing() {
    assertThatThrownBy(() -> new PackWriter().number(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void textsInAnyScriptAndListsOfThem() {
    PackWriter pack = new PackWriter();
    pack.text("Résumé");
    pack.texts(List.of("", "履歴書", "Résumé"));
    pack.lists(Map.of("𝒳", List.of("y")));
    pack.numbers(Map.of("b", 2, "a", 300));

    PackReader read = new PackReader(pack.bytes());
    assertThat(read.text()).isEqualTo("Résumé");
    assertThat(read.texts()).containsExactly("", "履歴書", "Résumé");
    assertThat(read.lists()).isEqualTo(Map.of("𝒳", List.of("y")));
    assertThat(read.numbers()).isEqualTo(Map.of("a", 300, "b", 2));
  }

  @Test
  void whatHasNoOrderIsPutInOne() {
    PackWriter pack = new PackWriter();
    pack.set(Set.of("c", "a", "b"));

    assertThat(new PackReader(pack.bytes()).texts()).containsExactly("a", "b", "c");
  }

  @Test
  void whatStandsApartIsPassedOverAndReadLater() {
    PackWriter pack = new PackWriter();
    pack.apart(() -> pack.texts(List.of("a", "b")));
    pack.text("c");

    PackReader read = new PackReader(pack.bytes());
    Supplier<List<String>> apart = read.later(PackReader::texts);
    assertThat(read.text()).isEqualTo("c");
    assertThat(apart.get()).containsExactly("a", "b").isEqualTo(apart.get());
  }
}
