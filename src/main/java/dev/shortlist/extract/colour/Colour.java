package dev.shortlist.extract.colour;

/** Colours as red, green and blue in one number. */
public final class Colour {

  /** A pattern, a picture, or what a damaged file does not tell. */
  public static final int UNKNOWN = -1;

  /** Paper. */
  public static final int WHITE = 0xFFFFFF;

  /** What text is where nothing is told. */
  public static final int BLACK = 0;

  /** Colours this near in contrast are one to the eye; see {@link #isNear}. */
  private static final double CONTRAST = 1.25;

  /** They must also be this near in each of red, green and blue, for yellow is seen on white. */
  private static final int CHANNEL = 40;

  private Colour() {}

  /** Of parts from 0 to 1: one is grey, three are red, green and blue, four are inks. */
  public static int of(float... parts) {
    return switch (parts.length) {
      case 1 -> rgb(parts[0], parts[0], parts[0]);
      case 3 -> rgb(parts[0], parts[1], parts[2]);
      case 4 ->
          rgb(
              (1 - parts[0]) * (1 - parts[3]),
              (1 - parts[1]) * (1 - parts[3]),
              (1 - parts[2]) * (1 - parts[3]));
      default -> UNKNOWN;
    };
  }

  private static int rgb(float red, float green, float blue) {
    return channel(red) << 16 | channel(green) << 8 | channel(blue);
  }

  private static int channel(float part) {
    return Math.round(Math.clamp(part, 0f, 1f) * 255);
  }

  /** What is seen where a colour that is partly clear lies upon another. */
  public static int over(int upper, float alpha, int lower) {
    if (upper == UNKNOWN || lower == UNKNOWN) {
      return UNKNOWN;
    }
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      float part = alpha * (upper >> shift & 0xFF) + (1 - alpha) * (lower >> shift & 0xFF);
      mixed |= Math.round(part) << shift;
    }
    return mixed;
  }

  /**
   * Whether text in one colour cannot be seen on the other: the contrast ratio of the Web Content
   * Accessibility Guidelines 2.2, which ask for 4.5, is almost 1.
   */
  public static boolean isNear(int one, int other) {
    if (one == UNKNOWN || other == UNKNOWN) {
      return false;
    }
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > CHANNEL) {
        return false;
      }
    }
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second) < CONTRAST;
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
