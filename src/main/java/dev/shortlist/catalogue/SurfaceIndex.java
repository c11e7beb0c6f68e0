package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Surface.Step;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Atom.Gap;
import dev.shortlist.language.Atom.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All surfaces in one tree, a step for each atom, so that a text is searched for all of them in one
 * pass whose cost does not depend on how many there are: most atoms begin none, which a {@link
 * WordTable} tells. The steps are the normal form of atoms, with whether white space or a hyphen
 * stands before them, which counts for nothing around {@code /} and {@code &}.
 */
final class SurfaceIndex {

  /** What begins with an atom, by its normal form. */
  private final WordTable<Node> beginnings;

  /**
   * Surfaces found: the atoms from {@code first} to before {@code end} are written so.
   *
   * @param shorter what is found at the same place in fewer atoms
   */
  record Hit(int first, int end, List<Surface> surfaces, @Nullable Hit shorter) {}

  /** What begins with the same atoms; most nodes are the last of their way. */
  private static final class Node {

    private static final @Nullable Node[] NONE = {null};

    /** The last step of the way here. */
    private final String normal;

    private final boolean isApart;
    private final List<Surface> surfaces;

    /** Whether there are surfaces; known without a look at the list, which lies elsewhere. */
    private final boolean isName;

    /** The next steps, each as near to its word's hash as others leave room. */
    private final @Nullable Node[] next;

    /** A bit of each next word's hash: most words of a text do not go on. */
    private final long sieve;

    /** The tree of surfaces whose first steps are the same, so many. */
    Node(List<Surface> all, int steps) {
      Step last = all.getFirst().steps().get(steps - 1);
      normal = last.normal().intern();
      isApart = last.isApart();
      surfaces = all.stream().filter(surface -> surface.steps().size() == steps).toList();
      isName = !surfaces.isEmpty();
      Map<Step, List<Surface>> longer =
          all.stream()
              .filter(surface -> surface.steps().size() > steps)
              .collect(Collectors.groupingBy(surface -> surface.steps().get(steps)));
      next = longer.isEmpty() ? NONE : new Node[Integer.highestOneBit(longer.size()) << 2];
      longer.values().forEach(group -> put(new Node(group, steps + 1)));
      sieve =
          longer.keySet().stream()
              .mapToLong(step -> bit(step.normal()))
              .reduce(0, (one, other) -> one | other);
    }

    private void put(Node node) {
      int place = place(node.normal.hashCode());
      while (next[place] != null) {
        place = place(place + 1);
      }
      next[place] = node;
    }

    @Nullable Node next(List<Atom> atoms, int i) {
      String word = atoms.get(i).normal();
      if ((sieve & bit(word)) == 0) {
        return null;
      }
      boolean apart = isApart(atoms, i);
      int place = place(word.hashCode());
      Node node = next[place];
      while (node != null && !(node.isApart == apart && node.normal.equals(word))) {
        place = place(place + 1);
        node = next[place];
      }
      return node;
    }

    private int place(int hash) {
      return hash & (next.length - 1);
    }

    private static long bit(String word) {
      return 1L << word.hashCode();
    }

    /** How many surfaces begin with a small letter, from this on. */
    long phrases() {
      long further = Stream.of(next).filter(Objects::nonNull).mapToLong(Node::phrases).sum();
      return further + surfaces.stream().filter(Surface::isPhrase).count();
    }
  }

  SurfaceIndex(Surfaces all) {
    Map<String, Later<Node>> known = new HashMap<>();
    all.groups()
        .forEach((normal, group) -> known.put(normal, new Later<>(() -> new Node(group.get(), 1))));
    beginnings = WordTable.later(known);
  }

  /** How many surfaces that are written in small letters begin with a normal form. */
  long phrasesBeginningWith(String normal) {
    Node beginning = beginnings.get(normal);
    return beginning == null ? 0 : beginning.phrases();
  }

  /** The longest that begins at the given atom; null where nothing does. */
  @Nullable Hit longestAt(List<Atom> atoms, int first) {
    Hit longest = null;
    int last = first;
    Node node = beginnings.get(atoms.get(first).normal());
    while (node != null) {
      if (node.isName) {
        longest = new Hit(first, last + 1, node.surfaces, longest);
      }
      last = next(atoms, last);
      node = last < 0 ? null : node.next(atoms, last);
    }
    return longest;
  }

  /** The atom that the way goes on with behind another, or −1 where something else begins. */
  private static int next(List<Atom> atoms, int atom) {
    int next = atom + 1;
    while (next < atoms.size() && isHyphen(atoms, next)) {
      next++;
    }
    return next < atoms.size() && atoms.get(next).gapBefore() != Gap.BREAK ? next : -1;
  }

  /** The way to what is written with some atoms; all the ways of writing a name have one. */
  static List<Step> steps(List<Atom> atoms) {
    List<Step> steps = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      if (!isHyphen(atoms, i)) {
        steps.add(new Step(atoms.get(i).normal(), i > 0 && isApart(atoms, i)));
      }
    }
    return steps;
  }

  private static boolean isApart(List<Atom> atoms, int i) {
    boolean apart = atoms.get(i).gapBefore() != Gap.NONE || isHyphen(atoms, i - 1);
    return apart && !joins(atoms.get(i)) && !joins(atoms.get(i - 1));
  }

  private static boolean isHyphen(List<Atom> atoms, int i) {
    Atom atom = atoms.get(i);
    return atom.kind() == Kind.SIGN
        && i > 0
        && atom.gapBefore() == Gap.NONE
        && "-‐‑–_".contains(atom.normal());
  }

  private static boolean joins(Atom atom) {
    return atom.kind() == Kind.SIGN && (atom.normal().equals("/") || atom.normal().equals("&"));
  }
}
