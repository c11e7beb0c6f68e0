package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import dev.shortlist.language.Atom.Gap;
import dev.shortlist.language.Atom.Kind;
import java.util.List;

/**
 * Whether a name may begin and end where it does: "Python3" and "Python|R" name Python, "C++" does
 * not name C, nor "R&D" R, nor "EC2" anything of two letters.
 */
final class Edges {

  /** Shorter names are too easily a piece of something else. */
  private static final int SHORT = 2;

  private Edges() {}

  static boolean allow(List<Atom> atoms, int first, int end, boolean guarded) {
    int letters = atoms.get(end - 1).end() - atoms.get(first).start();
    boolean fragile = guarded || letters <= SHORT;
    return allowStart(atoms, first, fragile) && allowEnd(atoms, end, fragile, letters <= SHORT);
  }

  private static boolean allowStart(List<Atom> atoms, int first, boolean fragile) {
    if (first == 0 || atoms.get(first).gapBefore() != Gap.NONE) {
      return true;
    }
    Atom before = atoms.get(first - 1);
    return switch (before.kind()) {
      case LETTERS, DIGITS -> false;
      case SIGN ->
          switch (before.normal()) {
            case "@", "_", "$" -> false;
            case "." -> !fragile && (first == 1 || atoms.get(first - 1).gapBefore() != Gap.NONE);
            case "-", "‐", "‑", "&", "'", "’", "+" -> !fragile || startsText(atoms, first - 1);
            default -> true;
          };
    };
  }

  /** Whether the sign belongs to nothing before it: a bullet, not a joint. */
  private static boolean startsText(List<Atom> atoms, int sign) {
    return sign == 0 || atoms.get(sign).gapBefore() != Gap.NONE;
  }

  private static boolean allowEnd(List<Atom> atoms, int end, boolean fragile, boolean tiny) {
    if (end == atoms.size() || atoms.get(end).gapBefore() != Gap.NONE) {
      return true;
    }
    Atom after = atoms.get(end);
    boolean lettersFollow = isLetters(atoms, end + 1);
    return switch (after.kind()) {
      case LETTERS -> false;
      case DIGITS -> !tiny && atoms.get(end - 1).kind() == Kind.LETTERS && !lettersFollow;
      case SIGN ->
          switch (after.normal()) {
            case "+", "#" -> !tiny || (after.normal().equals("+") && lettersFollow);
            case "-", "‐", "‑", "&", "'", "’", "." ->
                !fragile || (!lettersFollow && !isDigits(atoms, end + 1));
            case "@", "_" -> false;
            default -> true;
          };
    };
  }

  private static boolean isLetters(List<Atom> atoms, int i) {
    return isAttached(atoms, i) && atoms.get(i).kind() == Kind.LETTERS;
  }

  private static boolean isDigits(List<Atom> atoms, int i) {
    return isAttached(atoms, i) && atoms.get(i).kind() == Kind.DIGITS;
  }

  private static boolean isAttached(List<Atom> atoms, int i) {
    return i < atoms.size() && atoms.get(i).gapBefore() == Gap.NONE;
  }
}
