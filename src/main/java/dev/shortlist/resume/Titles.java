package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Seniority;
import dev.shortlist.language.Atom;
import java.util.List;
import java.util.Optional;

/** Understands a title that somebody wrote in place of the one that was read. */
record Titles(Grammar grammar) {

  /** The occupations that it names, each once. */
  List<String> occupations(String title) {
    return grammar.words().occupations(title).stream().map(Find::id).distinct().toList();
  }

  /** How far up it says that it is. */
  Optional<Seniority> rank(String title) {
    return grammar.ranks().rank(title);
  }

  /** Its words as the headings of entries hold them. */
  static List<String> letters(String words) {
    return Atom.of(words).stream()
        .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
        .map(Atom::normal)
        .toList();
  }

  /** Its words as passages hold them. */
  static List<String> stems(String words) {
    return Atom.of(words).stream()
        .filter(atom -> atom.kind() != Atom.Kind.SIGN)
        .map(Atom::normal)
        .toList();
  }
}
