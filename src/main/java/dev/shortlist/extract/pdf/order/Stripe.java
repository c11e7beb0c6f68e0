package dev.shortlist.extract.pdf.order;

import java.util.List;

/**
 * A white stripe with text on both sides.
 *
 * @param x its right edge
 * @param from the first row beside it
 * @param to the row after its last
 * @param height of the part that has text on both sides
 * @param drawn whether a line or the edge of a coloured ground is drawn there
 * @param left the parts of the rows that stand to its left
 * @param right and to its right
 */
record Stripe(
    float x, int from, int to, float height, boolean drawn, List<Row> left, List<Row> right) {}
