package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.Map;
import java.util.Optional;

/**
 * What of an element's look the elements in it take over unless they tell it themselves (CSS
 * Cascading and Inheritance 4, 7.1): it hides text, and not what is in the element.
 *
 * @param visible false where its text leaves its room empty
 * @param size of its letters, in CSS pixels
 * @param colour of its letters, or {@link Colour#UNKNOWN}
 * @param beside whether its first line is moved beside every screen
 */
record Inherited(boolean visible, double size, int colour, boolean beside) {

  /** The size that browsers begin with. */
  private static final double USUAL = 16;

  /** Print of fewer pixels is seen by nobody; a pixel is three quarters of a point. */
  private static final double TINY = 2.5;

  /** What a page begins with. */
  static final Inherited INITIAL = new Inherited(true, USUAL, Colour.UNKNOWN, false);

  /** That of an element in one with this, of which a style is told. */
  Inherited with(Map<String, String> style) {
    if (style.isEmpty()) {
      return this;
    }
    return new Inherited(
        told(style, "visibility").map(value -> !value.matches("hidden|collapse")).orElse(visible),
        told(style, "font-size").map(this::size).orElse(size),
        told(style, "color").map(WebStyle::colour).orElse(colour),
        told(style, "text-indent").map(this::isBeside).orElse(beside));
  }

  /** That of an element which browsers give a size and a colour of its own. */
  Inherited withPlainLetters() {
    return new Inherited(visible, USUAL, Colour.UNKNOWN, beside);
  }

  /** That of a link, which browsers give a colour of its own. */
  Inherited withoutColour() {
    return new Inherited(visible, size, Colour.UNKNOWN, beside);
  }

  /** With its first line where the page is. */
  Inherited withoutIndent() {
    return new Inherited(visible, size, colour, false);
  }

  private static Optional<String> told(Map<String, String> style, String property) {
    return Optional.ofNullable(style.get(property))
        .filter(value -> !value.matches("inherit|unset|currentcolor"));
  }

  /** In doubt, letters are of the usual size. */
  private double size(String told) {
    return switch (told) {
      case "smaller", "larger" -> size;
      default -> WebStyle.pixels(told, size).orElse(USUAL);
    };
  }

  private boolean isBeside(String told) {
    return WebStyle.pixels(told, size).filter(WebStyle::isBeside).isPresent();
  }

  /**
   * Why the text of an element with this look is not seen; nothing where it is.
   *
   * @param plain whether nothing on the page is said of grounds, so that they are white
   */
  Optional<Reason> hides(boolean plain) {
    if (!visible) {
      return Optional.of(Reason.MARKED);
    }
    if (size < TINY) {
      return Optional.of(Reason.TINY);
    }
    if (beside) {
      return Optional.of(Reason.OFF_PAGE);
    }
    return plain && Colour.isNear(colour, Colour.WHITE)
        ? Optional.of(Reason.COLOUR)
        : Optional.empty();
  }
}
