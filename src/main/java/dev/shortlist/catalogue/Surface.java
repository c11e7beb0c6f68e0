package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which something is written.
 *
 * @param id what it names
 * @param written how it is written
 * @param trust when to believe that it is named
 * @param words its runs of letters
 * @param steps the way to it in a {@link SurfaceIndex}
 */
record Surface(String id, String written, Trust trust, List<String> words, List<Step> steps) {

  /**
   * What leads from one atom to the next.
   *
   * @param normal the next atom's normal form
   * @param isApart whether white space or a hyphen stands before it
   */
  record Step(String normal, boolean isApart) {}

  enum Trust {
    /** In any case and any inflection: no other meaning is at all likely. */
    ANY,
    /** So, too, unless a neighbour says that something else is meant: marketing automation. */
    UNLESS_NEIGHBOURED,
    /** Only exactly as written: an acronym that is a word in lower case. */
    CASED,
    /** Only where the context supports it: Go, R, Spark are other things too. */
    GUARDED;

    /** Whether it counts in any case and inflection. */
    boolean isOfAnyCase() {
      return this == ANY || this == UNLESS_NEIGHBOURED;
    }

    /** Whether the skill's {@link Guard} has a say. */
    boolean hasGuard() {
      return this == UNLESS_NEIGHBOURED || this == GUARDED;
    }
  }

  Surface {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
  }

  static Surface of(String id, String written, Trust trust) {
    List<Atom> atoms = Atom.of(written);
    return new Surface(id, written, trust, words(written, atoms), SurfaceIndex.steps(atoms));
  }

  /** Whether it is written in small letters: words, and no name of its own. */
  boolean isPhrase() {
    return Character.isLowerCase(written.codePointAt(0));
  }

  /** The runs of letters among atoms of a text. */
  static List<String> words(String text, List<Atom> atoms) {
    List<String> words = new ArrayList<>(atoms.size());
    for (Atom atom : atoms) {
      if (atom.kind() == Atom.Kind.LETTERS) {
        words.add(atom.in(text));
      }
    }
    return words;
  }
}
