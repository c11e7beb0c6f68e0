package dev.shortlist.pool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileDocumentTests {

  @Test
  void whatAFeatureKeepsIsNeverLessThanWhatItWasGiven() {
    for (int thousandths = 1; thousandths <= 1000; thousandths++) {
      float value = thousandths / 1000f;
      float rounded = ProfileDocument.roundedUp(value);

      assertThat(kept(rounded)).isEqualTo(rounded).isGreaterThanOrEqualTo(value);
      assertThat(rounded).isLessThan(value * 1.005f);
    }
  }

  /** As Lucene keeps it: without the lowest fifteen bits. */
  private static float kept(float value) {
    return Float.intBitsToFloat(Float.floatToIntBits(value) >> 15 << 15);
  }
}
