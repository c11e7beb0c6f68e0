package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
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

  /** Whether a word stands right beside the given atoms that they do not stand beside. */
  boolean hasForeignNeighbour(List<Atom> atoms, int first, int end) {
    return notBefore.beginAt(atoms, end) || notAfter.endAt(atoms, first);
  }

  /** Words as the normal forms of their atoms, so that {@code a1} is not met by an {@code a}. */
  static final class Words {

    /** A power of two, some times the words of most. */
    private static final int HASHES = 256;

    static final Words NONE = new Words(Set.of());

    private final Set<List<String>> forms;

    /** Those of one atom: most. */
    private final Set<String> single = new HashSet<>();

    /** What those of more atoms begin and end with; the others need not be put together. */
    private final Set<String> first = new HashSet<>();

    private final Set<String> last = new HashSet<>();

    /** The hashes of what they begin and end with: a look at them tells that most words do not. */
    private final BitSet hashes = new BitSet(HASHES);

    /** The most atoms that one of them has. */
    private final int longest;

    /** Words by their atoms. */
    Words(Set<List<String>> forms) {
      this.forms = Set.copyOf(forms);
      int most = 0;
      for (List<String> form : forms) {
        most = Math.max(most, form.size());
        if (form.size() == 1) {
          single.add(form.getFirst());
        } else if (form.size() > 1) {
          first.add(form.getFirst());
          last.add(form.getLast());
        }
      }
      this.longest = most;
      for (Set<String> ends : List.of(single, first, last)) {
        ends.forEach(word -> hashes.set(hash(word)));
      }
    }

    private static int hash(String word) {
      return word.hashCode() & (HASHES - 1);
    }

    static Words of(Collection<String> written) {
      return new Words(
          written.stream().map(word -> normals(Atom.of(word))).collect(Collectors.toSet()));
    }

    /** Whether there are none. */
    boolean isEmpty() {
      return longest == 0;
    }

    /** Each word's atoms. */
    Set<List<String>> forms() {
      return forms;
    }

    /** Whether one of the words begins at the given atom. */
    boolean beginAt(List<Atom> atoms, int start) {
      if (start >= atoms.size()) {
        return false;
      }
      String normal = atoms.get(start).normal();
      if (!hashes.get(hash(normal))) {
        return false;
      }
      if (single.contains(normal)) {
        return true;
      }
      for (int end = first.contains(normal) ? start + 2 : Integer.MAX_VALUE;
          end <= Math.min(start + longest, atoms.size());
          end++) {
        if (forms.contains(normals(atoms.subList(start, end)))) {
          return true;
        }
      }
      return false;
    }

    /** Whether one of the words ends before the given atom. */
    boolean endAt(List<Atom> atoms, int end) {
      if (end <= 0) {
        return false;
      }
      String normal = atoms.get(end - 1).normal();
      if (!hashes.get(hash(normal))) {
        return false;
      }
      if (single.contains(normal)) {
        return true;
      }
      for (int start = last.contains(normal) ? end - 2 : -1;
          start >= Math.max(0, end - longest);
          start--) {
        if (forms.contains(normals(atoms.subList(start, end)))) {
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

    @Override
    public boolean equals(Object other) {
      return other instanceof Words words && forms.equals(words.forms);
    }

    @Override
    public int hashCode() {
      return forms.hashCode();
    }

    @Override
    public String toString() {
      return forms.toString();
    }
  }
}
