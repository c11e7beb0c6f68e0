package dev.shortlist.extract.pdf.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.extract.pdf.order.Row.Piece;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Face;
import dev.shortlist.extract.pdf.page.Ink;
import dev.shortlist.extract.pdf.page.Stop;
import dev.shortlist.extract.pdf.page.Word;
import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** A stripe is found with work that grows as the page does. */
class StripesTests {

  private static final Ink BLACK =
      new Ink(0, 0, 0, 0, 1, Box.EVERYTHING, false, new Face(new PDType1Font(FontName.HELVETICA)));

  private static Row row(float base, float... lefts) {
    List<Piece> pieces =
        IntStream.range(0, lefts.length)
            .mapToObj(i -> {
              Word word = new Word(0, base, 10, BLACK, false);
              word.add(new Letter("a", lefts[i], lefts[i] + 5));
              return Piece.of(List.of(word));
            })
            .toList();
    return new Row(base, pieces);
  }

  /** Rows that count how often one is looked at. */
  private static final class Counted extends AbstractList<Row> {
    private final Row[] rows;
    private long looks;

    Counted(int size) {
      rows = new Row[size];
      Arrays.setAll(rows, i -> row(12 * i, 50, 300));
    }

    @Override
    public Row get(int index) {
      looks++;
      return rows[index];
    }

    @Override
    public int size() {
      return rows.length;
    }
  }

  @Test
  void rowsBeneathTheEndOfALineAreLookedAtAHandfulOfTimes() throws Stop {
    Counted rows = new Counted(2_000);

    List<Stripe> stripes = new Stripes(List.of(new Edge(200, 0, 60)), 10).of(rows);

    assertThat(stripes).first().matches(Stripe::drawn).matches(stripe -> stripe.to() == 2_000);
    assertThat(rows.looks).isLessThan(20L * rows.size());
  }

  @Test
  void searchingEndsWhenTheThreadIsAskedToStop() {
    List<Row> rows = List.of(row(10, 50), row(22, 50), row(34, 50));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> new Stripes(List.of(new Edge(200, 0, 60)), 10).of(rows))
          .isInstanceOf(Stop.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
