package dev.shortlist.extract.pdf.page;

import dev.shortlist.extract.colour.Colour;

/**
 * How text is painted.
 *
 * @param time how many shapes were painted before
 * @param fill the colour that letters are filled with, or {@link Colour#UNKNOWN}
 * @param stroke the colour of their outline
 * @param mode the text rendering mode of the PDF standard (ISO 32000-2, 9.3.6), 0 to 7
 * @param alpha from 0 for what leaves no mark to 1 for what hides the ground
 * @param clip what is shown of it
 * @param off whether it is on a layer that is switched off
 * @param face the font
 */
public record Ink(
    int time, int fill, int stroke, int mode, float alpha, Box clip, boolean off, Face face) {

  /** Whether letters are filled. */
  public boolean fills() {
    return mode == 0 || mode == 2 || mode == 4 || mode == 6;
  }

  /** Whether letters have an outline. */
  public boolean strokes() {
    return mode == 1 || mode == 2 || mode == 5 || mode == 6;
  }

  /** Whether letters look bold. */
  public boolean bold() {
    return face.bold() || mode == 2;
  }
}
