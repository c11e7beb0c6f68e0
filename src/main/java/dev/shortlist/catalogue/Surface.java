package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.List;

/**
 * One way in which something is written.
 *
 * @param id what it names
 * @param written how it is written
 * @param trust when to believe that it is named
 * @param words its runs of letters
 */
record Surface(String id, String written, Trust trust, List<String> words) {

  enum Trust {
    /** In any case and any inflection: no other meaning is at all likely. */
    ANY,
    /** Only exactly as written: an acronym that is a word in lower case. */
    CASED,
    /** Only where the context supports it: Go, R, Spark are other things too. */
    GUARDED
  }

  Surface {
    words = List.copyOf(words);
  }

  Surface(String id, String written, Trust trust) {
    this(id, written, trust, words(written, Atom.of(written)));
  }

  /** The runs of letters among atoms of a text. */
  static List<String> words(String text, List<Atom> atoms) {
    return atoms.stream()
        .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
        .map(atom -> atom.in(text))
        .toList();
  }
}
