package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Ink;

/**
 * What the letters of a string have in common.
 *
 * @param base how deep their baseline lies on the turned page
 * @param size how high they are, in points
 * @param angle how far the page is turned, in degrees
 * @param ink how they are painted
 */
record Run(float base, float size, int angle, Ink ink) {}
