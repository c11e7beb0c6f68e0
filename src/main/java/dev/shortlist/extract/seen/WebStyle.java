package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the style of an element hides. */
final class WebStyle {

  /** Text that is moved further than this is beside every screen, in CSS pixels. */
  private static final int BESIDE = -900;

  /** Print of fewer pixels is seen by nobody; a pixel is three quarters of a point. */
  private static final double TINY = 2.5;

  private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)(px|pt|em|rem|%|)");
  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");

  private WebStyle() {}

  /**
   * Why an element is not seen; nothing where it is.
   *
   * @param style what is told of it
   * @param plain whether nothing on the page is said of grounds, so that they are white
   */
  static Optional<Reason> hides(Map<String, String> style, boolean plain) {
    if (style.getOrDefault("display", "").equals("none")
        || style.getOrDefault("visibility", "").equals("hidden")) {
      return Optional.of(Reason.MARKED);
    }
    if (number(style.get("opacity")).filter(opacity -> opacity < 0.06).isPresent()) {
      return Optional.of(Reason.INVISIBLE);
    }
    if (pixels(style.get("font-size")).filter(size -> size < TINY).isPresent()) {
      return Optional.of(Reason.TINY);
    }
    boolean moved = style.getOrDefault("position", "").matches("absolute|fixed");
    boolean beside =
        pixels(style.get("text-indent")).filter(at -> at < BESIDE).isPresent()
            || (moved && pixels(style.get("left")).filter(at -> at < BESIDE).isPresent())
            || (moved && pixels(style.get("top")).filter(at -> at < BESIDE).isPresent());
    if (beside) {
      return Optional.of(Reason.OFF_PAGE);
    }
    boolean white = plain && Colour.isNear(colour(style.get("color")), Colour.WHITE);
    return white ? Optional.of(Reason.COLOUR) : Optional.empty();
  }

  private static Optional<Double> number(@Nullable String told) {
    return told != null && told.matches("\\d*\\.?\\d+")
        ? Optional.of(Double.valueOf(told))
        : Optional.empty();
  }

  private static Optional<Double> pixels(@Nullable String told) {
    Matcher length = LENGTH.matcher(told == null ? "" : told);
    if (!length.matches()) {
      return Optional.empty();
    }
    double size = Double.parseDouble(length.group(1));
    return Optional.of(
        size
            * switch (length.group(2)) {
              case "pt" -> 4 / 3.0;
              case "em", "rem" -> 16;
              case "%" -> 0.16;
              default -> 1;
            });
  }

  private static int colour(@Nullable String told) {
    String name = told == null ? "" : told;
    Matcher hex = HEX.matcher(name);
    Matcher rgb = RGB.matcher(name);
    if (name.equals("white") || name.equals("snow") || name.equals("ivory")) {
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
