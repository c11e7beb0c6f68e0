package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.Optional;

/**
 * How text of a text processor's file looks, as far as something is told (ECMA-376, Part 1, 17.3.2;
 * OpenDocument 1.3, Part 3, 16.29).
 *
 * @param vanishes whether it is marked as hidden
 * @param colour of its letters; {@link Colour#UNKNOWN} where that is chosen by the program
 * @param halfPoints its size
 * @param ground the colour beneath; {@link Colour#UNKNOWN} where that is not computed
 */
record Look(
    Optional<Boolean> vanishes,
    Optional<Integer> colour,
    Optional<Integer> halfPoints,
    Optional<Integer> ground) {

  static final Look UNTOLD =
      new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Half points; print of less than two points is seen by nobody. */
  private static final int TINY = 4;

  /** This look where it is told, and the other where not. */
  Look over(Look other) {
    return new Look(
        vanishes.or(other::vanishes),
        colour.or(other::colour),
        halfPoints.or(other::halfPoints),
        ground.or(other::ground));
  }

  Look vanishing(boolean whether) {
    return new Look(Optional.of(whether), colour, halfPoints, ground);
  }

  Look coloured(int other) {
    return new Look(vanishes, Optional.of(other), halfPoints, ground);
  }

  Look sized(int other) {
    return new Look(vanishes, colour, Optional.of(other), ground);
  }

  Look on(int other) {
    return new Look(vanishes, colour, halfPoints, Optional.of(other));
  }

  /** Why text that looks so is not seen; nothing where it is. */
  Optional<Reason> hides() {
    if (vanishes.orElse(false)) {
      return Optional.of(Reason.MARKED);
    }
    if (halfPoints.isPresent() && halfPoints.get() < TINY) {
      return Optional.of(Reason.TINY);
    }
    int letters = colour.orElse(Colour.UNKNOWN);
    return Colour.isNear(letters, ground.orElse(Colour.WHITE))
        ? Optional.of(Reason.COLOUR)
        : Optional.empty();
  }
}
