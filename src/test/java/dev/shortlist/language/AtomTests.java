package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Atom.Gap;
import dev.shortlist.language.Atom.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AtomTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Python|R|SQL   = Python | R | SQL
          EC2            = EC 2
          T-SQL          = T - SQL
          C++            = C + +
          A/B            = A / B
          naïve          = naïve
          2019–2021      = 2019 – 2021
          Python's       = Python
          """)
  void everySignAndEveryChangeOfKindIsAnEdge(String text, String atoms) {
    assertThat(Atom.of(text)).extracting(atom -> atom.in(text)).containsExactly(atoms.split(" "));
  }

  @Test
  void anApostropheThatIsNoPossessiveStays() {
    String text = "don't rock'n'roll 's";

    assertThat(Atom.of(text)).extracting(atom -> atom.in(text)).contains("'", "n", "t", "s");
  }

  @Test
  void theWidestGapBeforeAnAtomCounts() {
    assertThat(Atom.of("a b\nc\n\nd \n \n e"))
        .extracting(Atom::gapBefore)
        .containsExactly(Gap.BREAK, Gap.SPACE, Gap.SPACE, Gap.BREAK, Gap.BREAK);
    assertThat(Atom.of("a,b")).extracting(Atom::gapBefore).endsWith(Gap.NONE, Gap.NONE);
  }

  @Test
  void lettersAreStemmedInLowerCaseAndTheRestIsKept() {
    assertThat(Atom.of("Models 2019 +"))
        .extracting(Atom::normal)
        .containsExactly("model", "2019", "+");
    assertThat(Atom.of("Models 2019 +"))
        .extracting(Atom::kind)
        .containsExactly(Kind.LETTERS, Kind.DIGITS, Kind.SIGN);
  }

  @Test
  void aTurkishMachineMakesTheSameAtoms() {
    List<Atom> before = Atom.of("LINUX ISTIO");
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Atom.of("LINUX ISTIO")).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void atomsComeInOrderWithoutOverlapOrWhiteSpace(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.appendCodePoint("ab C1.+-/'’s\n\t é😀".codePointAt(random.nextInt(14)));
    }

    int end = 0;
    for (Atom atom : Atom.of(text.toString())) {
      assertThat(atom.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(atom.span().length()).isPositive();
      assertThat(atom.in(text.toString())).doesNotContainAnyWhitespaces();
      end = atom.span().end();
    }
  }
}
