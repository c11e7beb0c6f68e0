package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the style of an element tells (CSS 2.2). */
final class WebStyle {

  /** Text that is moved further than this is beside every screen, in CSS pixels. */
  private static final double BESIDE = -900;

  /** What is as clear leaves no mark. */
  private static final double CLEAR = 0.06;

  /** In CSS pixels: the size of letters that a page begins with. */
  private static final double ROOT = 16;

  private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)(px|pt|em|rem|%|)");
  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");

  private WebStyle() {}

  /** Why all that is in an element is not seen, whatever that tells; nothing where it may be. */
  static Optional<Reason> hidesAll(Map<String, String> style) {
    if (style.getOrDefault("display", "").equals("none")) {
      return Optional.of(Reason.MARKED);
    }
    if (number(style.get("opacity")).filter(opacity -> opacity < CLEAR).isPresent()) {
      return Optional.of(Reason.INVISIBLE);
    }
    boolean moved =
        style.getOrDefault("position", "").matches("absolute|fixed")
            && (isBeside(style, "left") || isBeside(style, "top"));
    return moved ? Optional.of(Reason.OFF_PAGE) : Optional.empty();
  }

  private static boolean isBeside(Map<String, String> style, String edge) {
    return pixels(style.getOrDefault(edge, ""), ROOT).filter(WebStyle::isBeside).isPresent();
  }

  /** Whether what is moved so many pixels is beside every screen. */
  static boolean isBeside(double pixels) {
    return pixels < BESIDE;
  }

  private static Optional<Double> number(@Nullable String told) {
    return told != null && told.matches("\\d*\\.?\\d+")
        ? Optional.of(Double.valueOf(told))
        : Optional.empty();
  }

  /**
   * A length in CSS pixels; nothing where it is told in another way.
   *
   * @param size of the letters that the length may be a multiple of, in pixels
   */
  static Optional<Double> pixels(String told, double size) {
    Matcher length = LENGTH.matcher(told);
    if (!length.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(length.group(1));
    return Optional.of(
        number
            * switch (length.group(2)) {
              case "pt" -> 4 / 3.0;
              case "em" -> size;
              case "rem" -> ROOT;
              case "%" -> size / 100;
              default -> 1;
            });
  }

  /** A colour, or {@link Colour#UNKNOWN}. */
  static int colour(String told) {
    Matcher hex = HEX.matcher(told);
    Matcher rgb = RGB.matcher(told);
    if (told.equals("white") || told.equals("snow") || told.equals("ivory")) {
      return Colour.WHITE;
    } else if (hex.matches()) {
      String digits = hex.group(1);
      return Integer.parseInt(digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1"), 16);
    } else if (rgb.matches()) {
      return Colour.of(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3)));
    }
    return Colour.UNKNOWN;
  }

  private static float part(String told) {
    return Integer.parseInt(told) / 255f;
  }
}
