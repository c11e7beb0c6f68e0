package dev.shortlist.web.original;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Span;
import dev.shortlist.web.original.Marks.Piece;
import dev.shortlist.web.original.Marks.Strength;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTests {

  private static final String TEXT = "Wrote Python and SQL. Baked bread.";

  @Test
  void aTextIsCutWhereMarksBeginAndEnd() {
    Marks marks = new Marks(List.of(new Span(0, 21)), List.of(new Span(6, 12)));
    assertThat(marks.cut(TEXT, new Span(0, TEXT.length())))
        .containsExactly(
            new Piece("Wrote ", Strength.SENTENCE, true),
            new Piece("Python", Strength.WORDS, false),
            new Piece(" and SQL.", Strength.SENTENCE, false),
            new Piece(" Baked bread.", Strength.NONE, false));
  }

  @Test
  void ofAPartOfATextOnlyThatIsCut() {
    Marks marks = new Marks(List.of(new Span(0, 21)), List.of());
    assertThat(marks.cut(TEXT, new Span(17, 27)))
        .containsExactly(
            new Piece("SQL.", Strength.SENTENCE, true), new Piece(" Baked", Strength.NONE, false));
    assertThat(marks.cut(TEXT, new Span(5, 5))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void thePiecesAreTheTextWhateverIsMarked(long seed) {
    Random chance = new Random(seed);
    Marks marks = new Marks(spans(chance), spans(chance));
    List<Piece> pieces = marks.cut(TEXT, new Span(0, TEXT.length()));
    assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(TEXT);
    assertThat(pieces.stream().filter(Piece::first)).hasSizeLessThanOrEqualTo(1);
  }

  private static List<Span> spans(Random chance) {
    return IntStream.range(0, chance.nextInt(5))
        .mapToObj(i -> {
          int start = chance.nextInt(TEXT.length());
          return new Span(start, start + chance.nextInt(TEXT.length() - start));
        })
        .toList();
  }

  @Test
  void marksAreReadFromAnAddressAsTheyWereWritten() {
    List<Span> spans = List.of(new Span(0, 5), new Span(22, 33));
    assertThat(Marks.of(spans)).isEqualTo("0-5,22-33");
    assertThat(Marks.read("0-5,22-33", TEXT.length())).contains(spans);
    assertThat(Marks.read("", 0)).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5", "5-", "-5", "7-5", "0-35", "0-5,", ",", "a-b", "0-5;6-7", "0-999999999999"})
  void whatIsNoPlaceInTheTextIsNotRead(String written) {
    assertThat(Marks.read(written, TEXT.length())).isEmpty();
  }

  @Test
  void noAddressMarksMoreThanAPageHasRoomFor() {
    assertThat(Marks.read("0-1" + ",0-1".repeat(50), 10)).isEmpty();
    List<Span> many = IntStream.range(0, 90).mapToObj(i -> new Span(i, i + 1)).toList();
    assertThat(Marks.read(Marks.of(many), 90)).isPresent();
  }
}
