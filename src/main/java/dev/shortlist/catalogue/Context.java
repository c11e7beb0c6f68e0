package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Finder.Candidate;
import dev.shortlist.catalogue.Surface.Trust;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Atom.Gap;
import dev.shortlist.language.Atom.Kind;
import dev.shortlist.language.Span;
import dev.shortlist.language.Stems;
import dev.shortlist.language.Tagging;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sentence around ambiguous names, and what it says about them. */
final class Context {

  /** Shorter words than this have other senses wherever they stand: go, rest, spark. */
  private static final int LONG_WORD = 6;

  private static final Set<String> SEPARATORS =
      Set.of(
          ",", "/", "|", "•", ";", ":", "&", "·", "(", ")", "+", "\\", "*", "–", "—", "‣", "●", "▪",
          "-", "[", "]");
  private static final Set<String> JOINERS =
      Set.of("and", "or", "as", "well", "with", "e", "g", "ie", "like", "such");

  /** A label in front of a list of skills, as stems. */
  private static final Set<String> LISTING_LABELS =
      stems(
          "skill",
          "language",
          "programming",
          "tool",
          "technology",
          "framework",
          "library",
          "stack",
          "environment",
          "database",
          "platform",
          "software",
          "competency",
          "expertise",
          "proficient",
          "package",
          "system",
          "devops");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "your", "their");

  /** What is said of every word where nothing tags them. */
  private static final String UNTAGGED = "";

  /** The names of most passages ask for the places of no more lists of words. */
  private static final int USUAL_LISTS = 4;

  /** A label is at most this many words long. */
  private static final int LONGEST_LABEL = 4;

  private final String text;
  private final List<Atom> atoms;
  private final Setting setting;
  private final Tongue tongue;
  private final Map<String, Guard> guards;

  /** Where words stand that several names ask for, each looked up once. */
  private @Nullable IdentityHashMap<Guard.Words, BitSet> placesOf;

  private @Nullable Tagging tagging;

  Context(
      String text, List<Atom> atoms, Setting setting, Tongue tongue, Map<String, Guard> guards) {
    this.text = text;
    this.atoms = atoms;
    this.setting = setting;
    this.tongue = tongue;
    this.guards = guards;
  }

  /** Whether the line begins with a label such as "Languages:" or "Tools and libraries –". */
  static boolean isListing(List<Atom> atoms) {
    for (int i = 0; i < atoms.size() && i <= LONGEST_LABEL; i++) {
      if (atoms.get(i).normal().equals(":")) {
        return atoms.stream().limit(i).map(Atom::normal).anyMatch(LISTING_LABELS::contains);
      }
    }
    return false;
  }

  Span span(int first, int end) {
    return new Span(atoms.get(first).start(), atoms.get(end - 1).end());
  }

  /** Those that are meant: unambiguous ones, and others that something speaks for. */
  List<Candidate> believed(List<Candidate> candidates, Predicate<String> meant) {
    boolean[] believed = new boolean[candidates.size()];
    for (int i = 0; i < believed.length; i++) {
      Candidate candidate = candidates.get(i);
      believed[i] =
          candidate.trust() != Trust.GUARDED
              || (candidate.asWritten() && !isRuledOut(candidate) && isMeant(candidate, meant));
    }
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = 0; i < believed.length; i++) {
        if (!believed[i]
            && !isRuledOut(candidates.get(i))
            && isListedWithBelieved(candidates, believed, i)) {
          believed[i] = true;
          changed = true;
        }
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < believed.length; i++) {
      if (believed[i]) {
        kept.add(candidates.get(i));
      }
    }
    return kept;
  }

  /**
   * Whether the word can be a verb; asked of the tagger only when neither its place nor its form
   * tells. Behind an article it tells how something is, and nothing that is done: "a growing team".
   */
  boolean mayBeVerb(int atom) {
    if (atom == 0) {
      return true;
    }
    String written = atoms.get(atom).in(text);
    if (written.endsWith("ing") || written.endsWith("ed")) {
      return !ARTICLES.contains(atoms.get(atom - 1).normal());
    }
    return switch (tag(atoms.get(atom).span())) {
      case "NOUN", "PROPN", "ADJ", UNTAGGED -> false;
      default -> true;
    };
  }

  private boolean isMeant(Candidate candidate, Predicate<String> meant) {
    return speaksForItself(candidate)
        || ((isNamed(candidate) || isLongWord(candidate)) && meant.test(candidate.id()));
  }

  private boolean speaksForItself(Candidate candidate) {
    return (setting == Setting.LISTING && isItem(candidate))
        || isNoWord(candidate)
        || hasCue(candidate)
        || isUsed(candidate);
  }

  /** Written with its capital, in a language that has no such word. */
  private boolean isNoWord(Candidate candidate) {
    return !tongue.hasWord(candidate.guard().ambiguousIn()) && startsWithCapital(candidate.first());
  }

  private boolean isRuledOut(Candidate candidate) {
    return isRuledOut(candidate.guard(), candidate.first(), candidate.end());
  }

  /** Whether what stands around what may describe a skill says that something else is meant. */
  boolean isRuledOut(String skill, int first, int end) {
    return isRuledOut(guards.getOrDefault(skill, Guard.NONE), first, end);
  }

  private boolean isRuledOut(Guard guard, int first, int end) {
    return guard.hasForeignNeighbour(atoms, first, end) || standAround(guard.notWith(), first, end);
  }

  private boolean hasCue(Candidate candidate) {
    return standAround(candidate.guard().cues(), candidate.first(), candidate.end());
  }

  /** Whether one of the words stands outside the given atoms. */
  private boolean standAround(Guard.Words words, int first, int end) {
    if (words.isEmpty()) {
      return false;
    }
    if (placesOf == null) {
      placesOf = new IdentityHashMap<>(USUAL_LISTS);
    }
    BitSet places = placesOf.computeIfAbsent(words, any -> any.places(atoms));
    return places.previousSetBit(first - 1) >= 0 || places.nextSetBit(end) >= 0;
  }

  /** "in R", "using Spark": a preposition of use before a proper noun that no other one follows. */
  private boolean isUsed(Candidate candidate) {
    return candidate.first() > 0
        && tongue.using().contains(atoms.get(candidate.first() - 1).normal())
        && atoms.get(candidate.first()).gapBefore() == Gap.SPACE
        && !startsWithCapital(candidate.end())
        && isName(candidate);
  }

  /** By the tagger, or where the language has none because nothing says that it has such a word. */
  private boolean isName(Candidate candidate) {
    return tongue.tagger().isPresent()
        ? tag(span(candidate.first(), candidate.end())).equals("PROPN")
        : startsWithCapital(candidate.first()) && candidate.guard().ambiguousIn().isEmpty();
  }

  private boolean startsWithCapital(int atom) {
    return atom < atoms.size() && Character.isUpperCase(atoms.get(atom).in(text).charAt(0));
  }

  /** A long word is listed as a skill in one sense and hardly used in another: triage. */
  private boolean isLongWord(Candidate candidate) {
    return span(candidate.first(), candidate.end()).length() >= LONG_WORD;
  }

  /** In its capital where no sentence begins, and no other name goes on: "weekly Excel report". */
  private boolean isNamed(Candidate candidate) {
    int first = candidate.first();
    return first > 0
        && startsWithCapital(first)
        && atoms.get(first - 1).kind() == Kind.LETTERS
        && (first == 1 || !startsWithCapital(first - 1))
        && !startsWithCapital(candidate.end());
  }

  private boolean isItem(Candidate candidate) {
    return isEdge(candidate.first() - 1, candidate.first())
        && isEdge(candidate.end(), candidate.end());
  }

  private boolean isEdge(int atom, int gapOf) {
    return atom < 0
        || atom >= atoms.size()
        || atoms.get(gapOf).gapBefore() == Gap.BREAK
        || isSeparator(atoms.get(atom))
        || atoms.get(atom).normal().equals(".")
        || isLineEnd(gapOf);
  }

  /** Whether a line or a table cell ends before the atom. */
  private boolean isLineEnd(int atom) {
    return atom > 0
        && text.substring(atoms.get(atom - 1).end(), atoms.get(atom).start())
            .chars()
            .anyMatch(c -> c == '\n' || c == '\t');
  }

  private boolean isListedWithBelieved(List<Candidate> candidates, boolean[] believed, int i) {
    Candidate candidate = candidates.get(i);
    boolean before = i > 0 && believed[i - 1] && isListed(candidates.get(i - 1), candidate);
    boolean after =
        i + 1 < believed.length && believed[i + 1] && isListed(candidate, candidates.get(i + 1));
    return (before || after) && (candidate.asWritten() || isItem(candidate));
  }

  private boolean isListed(Candidate left, Candidate right) {
    boolean separated = false;
    for (int i = left.end(); i < right.first(); i++) {
      Atom atom = atoms.get(i);
      if (!isSeparator(atom) && !JOINERS.contains(atom.normal())) {
        return false;
      }
      separated = true;
    }
    return separated || isLineEnd(right.first());
  }

  private static boolean isSeparator(Atom atom) {
    return atom.kind() == Kind.SIGN && SEPARATORS.contains(atom.normal());
  }

  private String tag(Span span) {
    if (tongue.tagger().isEmpty()) {
      return UNTAGGED;
    }
    if (tagging == null) {
      tagging = tongue.tagger().get().tagging(text.replace('\n', ' '));
    }
    return tagging.isEmpty() ? UNTAGGED : tagging.tag(span).orElse("X");
  }

  private static Set<String> stems(String... words) {
    return Set.of(words).stream()
        .map(Stems::of)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
