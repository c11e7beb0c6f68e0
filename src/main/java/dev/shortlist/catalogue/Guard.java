package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What decides whether an ambiguous name is meant.
 *
 * @param ambiguousIn the ISO 639-1 codes of the languages in which it is an ordinary word too, of
 *     those whose words are known; without any it is ambiguous everywhere
 * @param cues words whose presence in the sentence speaks for it
 * @param notBefore words that it does not stand right before
 * @param notAfter words that it does not stand right after
 * @param notWith words that it does not stand in one sentence with
 */
record Guard(Set<String> ambiguousIn, Words cues, Words notBefore, Words notAfter, Words notWith) {

  static final Guard NONE = new Guard(Set.of(), Words.NONE, Words.NONE, Words.NONE, Words.NONE);

  /**
   * Words as the normal forms of their atoms, so that {@code a1} is not met by an {@code a}.
   *
   * @param forms each word's atoms
   * @param longest the most atoms that one of them has
   */
  record Words(Set<List<String>> forms, int longest) {

    static final Words NONE = new Words(Set.of(), 0);

    Words {
      forms = Set.copyOf(forms);
    }

    static Words of(Collection<String> written) {
      Set<List<String>> forms =
          written.stream().map(word -> normals(Atom.of(word))).collect(Collectors.toSet());
      return new Words(forms, forms.stream().mapToInt(List::size).max().orElse(0));
    }

    /** Whether one of the words begins at the given atom. */
    boolean beginAt(List<Atom> atoms, int first) {
      for (int end = first + 1; end <= Math.min(first + longest, atoms.size()); end++) {
        if (forms.contains(normals(atoms.subList(first, end)))) {
          return true;
        }
      }
      return false;
    }

    /** Whether one of the words ends before the given atom. */
    boolean endAt(List<Atom> atoms, int end) {
      for (int first = end - 1; first >= Math.max(0, end - longest); first--) {
        if (forms.contains(normals(atoms.subList(first, end)))) {
          return true;
        }
      }
      return false;
    }

    /** The atoms at which one of the words begins. */
    BitSet places(List<Atom> atoms) {
      BitSet places = new BitSet();
      for (int i = 0; i < atoms.size(); i++) {
        if (beginAt(atoms, i)) {
          places.set(i);
        }
      }
      return places;
    }

    private static List<String> normals(List<Atom> atoms) {
      return atoms.stream().map(Atom::normal).toList();
    }
  }
}
