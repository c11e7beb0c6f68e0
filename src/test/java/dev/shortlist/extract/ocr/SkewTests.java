package dev.shortlist.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.extract.Scanned;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that lies crooked is set straight. */
class SkewTests {

  private static BufferedImage page() throws IOException {
    String[] lines = new String[30];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = i % 6 == 0 ? "" : "Kneaded dough and sold bread at the Larkfield Bakery, " + i;
    }
    return Scanned.page(lines);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.07, 0.03, 0.01, -0.01, -0.03, -0.07})
  void theSlopeOfLinesIsFoundAndTaken(double slope) throws IOException {
    Grey crooked = Grey.of(Scanned.crooked(page(), slope));

    float found = Skew.of(crooked);

    assertThat((double) found).isCloseTo(slope, within(0.0015));
    assertThat(Skew.of(crooked.straightened(found))).isZero();
  }

  @Test
  void whatIsStraightIsLeftAsItIs() throws IOException {
    assertThat(Skew.of(Grey.of(page()))).isZero();
    assertThat(Skew.of(Grey.of(Scanned.page(" ")))).isZero();
    assertThat(Skew.of(Grey.of(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)))).isZero();
  }
}
