package dev.shortlist.extract.pdf.page;

import dev.shortlist.extract.colour.Colour;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * Something other than text that is painted on a page.
 *
 * @param box around it, as far as it is shown
 * @param outline its form where it is not the box itself
 * @param colour of it all, or {@link Colour#UNKNOWN}
 * @param alpha from 0 for what leaves no mark to 1 for what hides the ground
 * @param image whether it is a picture
 */
public record Shape(
    Box box, Path2D.@Nullable Float outline, int colour, float alpha, boolean image) {

  /** Whether a point is in it. */
  public boolean has(float x, float y) {
    return box.has(x, y) && (outline == null || outline.contains(x, y));
  }
}
