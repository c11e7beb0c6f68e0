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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All surfaces in one tree, a step for each atom, so that a text is searched for all of them in one
 * pass whose cost does not depend on how many there are: most atoms begin none, which one look into
 * a hash table tells. The steps are the normal form of atoms, with whether white space or a hyphen
 * stands before them, which counts for nothing around {@code /} and {@code &}.
 */
final class SurfaceIndex {

  /** What begins with an atom, by its normal form. */
  private final Map<String, Later<List<Surface>, Node>> beginnings = new HashMap<>();

  /** A surface found: the atoms from {@code first} to before {@code end} are written so. */
  record Hit(int first, int end, List<Surface> surfaces) {}

  /** What begins with the same atoms; most nodes are the last of their way. */
  private static final class Node {
    private final List<Surface> surfaces = new ArrayList<>(0);
    private @Nullable Map<String, Node> joined;
    private @Nullable Map<String, Node> apart;

    /** Of the words that go on: most words of a text do not. */
    private long sieve;

    /** The tree of surfaces that begin with the same atom. */
    static Node of(List<Surface> all) {
      Node root = new Node();
      for (Surface surface : all) {
        Node node = root;
        for (Step step : surface.steps().subList(1, surface.steps().size())) {
          node = node.grown(step);
        }
        node.surfaces.add(surface);
      }
      return root;
    }

    @Nullable Node next(List<Atom> atoms, int i) {
      String normal = atoms.get(i).normal();
      if (!Sieve.mayHold(sieve, normal)) {
        return null;
      }
      Map<String, Node> next = isApart(atoms, i) ? apart : joined;
      return next == null ? null : next.get(normal);
    }

    /** How many surfaces begin with a small letter, from this on. */
    long phrases() {
      long further =
          Stream.of(joined, apart)
              .filter(Objects::nonNull)
              .flatMap(next -> next.values().stream())
              .mapToLong(Node::phrases)
              .sum();
      return further + surfaces.stream().filter(Surface::isPhrase).count();
    }

    Node grown(Step step) {
      sieve |= Sieve.bit(step.normal());
      Map<String, Node> next = step.isApart() ? apart : joined;
      if (next == null) {
        next = new HashMap<>(2);
        if (step.isApart()) {
          apart = next;
        } else {
          joined = next;
        }
      }
      return next.computeIfAbsent(step.normal().intern(), normal -> new Node());
    }
  }

  SurfaceIndex(Surfaces all) {
    all.groups()
        .forEach((normal, group) -> beginnings.put(normal.intern(), new Later<>(group, Node::of)));
  }

  /** How many surfaces that are written in small letters begin with a normal form. */
  long phrasesBeginningWith(String normal) {
    Later<List<Surface>, Node> beginning = beginnings.get(normal);
    return beginning == null ? 0 : beginning.get().phrases();
  }

  /** Every surface that begins at the given atom, the shortest first. */
  List<Hit> hitsAt(List<Atom> atoms, int first) {
    Later<List<Surface>, Node> beginning = beginnings.get(atoms.get(first).normal());
    if (beginning == null) {
      return List.of();
    }
    Node node = beginning.get();
    List<Hit> hits = new ArrayList<>(0);
    if (!node.surfaces.isEmpty()) {
      hits.add(new Hit(first, first + 1, node.surfaces));
    }
    for (int i = first + 1; i < atoms.size() && atoms.get(i).gapBefore() != Gap.BREAK; i++) {
      if (isHyphen(atoms, i)) {
        continue;
      }
      node = node.next(atoms, i);
      if (node == null) {
        break;
      }
      if (!node.surfaces.isEmpty()) {
        hits.add(new Hit(first, i + 1, node.surfaces));
      }
    }
    return hits;
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
