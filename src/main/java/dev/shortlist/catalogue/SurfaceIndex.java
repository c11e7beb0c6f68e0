package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import dev.shortlist.language.Atom.Gap;
import dev.shortlist.language.Atom.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * All surfaces in one finite-state transducer (Lucene's FST, after Mihov and Maurel, "Direct
 * construction of minimal acyclic subsequential transducers", CIAA 2000), so that a text is
 * searched for all of them in one pass whose cost does not depend on how many there are. Its input
 * is the normal form of atoms: stems in lower case, one space for white space or a hyphen, none
 * around {@code /} and {@code &}.
 */
final class SurfaceIndex {

  private final FST<Long> fst;
  private final List<List<Surface>> surfaces = new ArrayList<>();

  /** The first atoms of all of them; most atoms of a text begin none. */
  private final Set<String> beginnings = new HashSet<>();

  /** A surface found: the atoms from {@code first} to before {@code end} are written so. */
  record Hit(int first, int end, List<Surface> surfaces) {}

  SurfaceIndex(Collection<Surface> all) {
    SortedMap<IntsRef, List<Surface>> byForm = new TreeMap<>();
    for (Surface surface : all) {
      beginnings.add(Atom.of(surface.written()).getFirst().normal());
      byForm
          .computeIfAbsent(
              Util.toUTF32(form(surface.written()), new IntsRefBuilder()),
              form -> new ArrayList<>())
          .add(surface);
    }
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE4, PositiveIntOutputs.getSingleton())
              .build();
      for (Map.Entry<IntsRef, List<Surface>> entry : byForm.entrySet()) {
        surfaces.add(List.copyOf(entry.getValue()));
        compiler.add(entry.getKey(), (long) surfaces.size());
      }
      fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every surface that begins at the given atom, the longest first. */
  List<Hit> hitsAt(List<Atom> atoms, int first) {
    if (!beginnings.contains(atoms.get(first).normal())) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    FST.BytesReader reader = fst.getBytesReader();
    FST.Arc<Long> arc = fst.getFirstArc(new FST.Arc<>());
    long output = 0;
    try {
      for (int i = first; i < atoms.size(); i++) {
        String piece = i == first ? atoms.get(i).normal() : piece(atoms, i);
        for (int at = 0; at < piece.length(); ) {
          int label = piece.codePointAt(at);
          at += Character.charCount(label);
          if (fst.findTargetArc(label, arc, arc, reader) == null) {
            return hits.reversed();
          }
          output += arc.output();
        }
        if (arc.isFinal() && !isHyphen(atoms, i)) {
          int ordinal = Math.toIntExact(output + arc.nextFinalOutput());
          hits.add(new Hit(first, i + 1, surfaces.get(ordinal - 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits.reversed();
  }

  /** What all the ways of writing a name have in common. */
  static String form(String written) {
    List<Atom> atoms = Atom.of(written);
    StringBuilder form = new StringBuilder(atoms.getFirst().normal());
    for (int i = 1; i < atoms.size(); i++) {
      form.append(piece(atoms, i));
    }
    return form.toString();
  }

  /** What the atom adds to the form of those before it. */
  private static String piece(List<Atom> atoms, int i) {
    Atom atom = atoms.get(i);
    Atom before = atoms.get(i - 1);
    if (atom.gapBefore() == Gap.BREAK) {
      return "\n";
    }
    if (isHyphen(atoms, i)) {
      return "";
    }
    boolean apart = atom.gapBefore() == Gap.SPACE || isHyphen(atoms, i - 1);
    boolean joined = joins(atom) || joins(before);
    return apart && !joined ? " " + atom.normal() : atom.normal();
  }

  private static boolean isHyphen(List<Atom> atoms, int i) {
    Atom atom = atoms.get(i);
    return atom.kind() == Kind.SIGN
        && i > 0
        && atom.gapBefore() == Gap.NONE
        && "-‐‑–_".contains(atom.normal());
  }

  private static boolean joins(Atom atom) {
    return atom.normal().equals("/") || atom.normal().equals("&");
  }
}
