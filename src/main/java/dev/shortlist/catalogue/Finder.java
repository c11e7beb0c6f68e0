package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Inflections.Match;
import dev.shortlist.catalogue.Surface.Trust;
import dev.shortlist.catalogue.SurfaceIndex.Hit;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalogue's names in a sentence or a line, in one pass, the longest name first. A name
 * that is also an ordinary word counts only where something speaks for it: first a list with other
 * skills, then a cue word of its own, and last the way the sentence is built; and in languages in
 * which it is no ordinary word it counts by itself. Safe for many threads.
 */
public final class Finder {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}"
              + "|(?:https?://|www\\.)\\S+"
              + "|(?<![\\w.-])(?!(?:asp|ado|vb)\\.net)(?:[\\w-]{2,63}\\.){1,6}(?:com|org|net|io|dev|edu|gov|me)/\\S*",
          Pattern.CASE_INSENSITIVE);

  /** Of a product's name there are one or two ways of writing: "Zephyr", "zephyr rtos". */
  private static final int FEWEST_PHRASES = 3;

  private static final Comparator<Find> IN_PLACE =
      Comparator.comparing(Find::span).thenComparing(Find::id);

  private final SurfaceIndex surfaces;
  private final Map<String, Guard> guards;
  private final ActivityIndex activities;
  private final Tongue tongue;

  Finder(Surfaces surfaces, Map<String, Guard> guards, Activities activities, Tagger tagger) {
    this.surfaces = new SurfaceIndex(surfaces);
    this.guards = Map.copyOf(guards);
    this.activities = new ActivityIndex(activities);
    this.tongue = Tongue.english(tagger);
  }

  private Finder(Finder other, Tongue tongue) {
    this.surfaces = other.surfaces;
    this.guards = other.guards;
    this.activities = other.activities;
    this.tongue = tongue;
  }

  /**
   * Finds the same in texts of another language.
   *
   * @param language its ISO 639-1 code
   */
  public Finder in(String language) {
    return language.equals(Tongue.ENGLISH) ? this : new Finder(this, Tongue.of(language));
  }

  /**
   * Whether a word begins several names that are written in small letters, and so is likely a word
   * and no name of its own: "operations management", "operations planning".
   *
   * @param normal its normal form, as an {@link Atom} has it
   */
  public boolean beginsPhrases(String normal) {
    return surfaces.phrasesBeginningWith(normal) >= FEWEST_PHRASES;
  }

  /**
   * Whether descriptions of work begin with a word: build, assign, audit.
   *
   * @param normal its normal form, as an {@link Atom} has it
   */
  public boolean beginsActivity(String normal) {
    return activities.hasVerb(normal);
  }

  /**
   * Everything known in a passage, by place.
   *
   * @param passage one sentence, line or list; web and e-mail addresses in it are passed over
   */
  public List<Find> find(String passage, Setting setting) {
    return find(passage, Atom.of(passage), setting, id -> false);
  }

  /**
   * Everything known in a passage of a text that names some things without doubt elsewhere.
   *
   * @param passageAtoms the atoms of the passage, all of them
   * @param meant whether the text lists what has an id: then the name, in its capital within a
   *     sentence, means it here too
   */
  public List<Find> find(
      String passage, List<Atom> passageAtoms, Setting setting, Predicate<String> meant) {
    Found found = found(passage, passageAtoms, setting, meant);
    if (found.described().isEmpty()) {
      return List.copyOf(found.named());
    }
    SortedSet<Find> all = new TreeSet<>(IN_PLACE);
    all.addAll(found.named());
    all.addAll(found.described());
    return List.copyOf(all);
  }

  /**
   * Everything known in a passage, by place, each with what it was found by; what is named and
   * described by the same words counts as named.
   *
   * @param passage one sentence, line or list
   */
  List<TracedFind> sight(String passage, Setting setting) {
    Found found = found(passage, Atom.of(passage), setting, id -> false);
    Map<Find, TracedFind.By> all = new TreeMap<>(IN_PLACE);
    found.described().forEach(find -> all.put(find, TracedFind.By.ACTIVITY));
    found.named().forEach(find -> all.put(find, TracedFind.By.NAME));
    List<TracedFind> traced = new ArrayList<>();
    all.forEach((find, by) -> traced.add(new TracedFind(find, by)));
    return traced;
  }

  /** What is named in a passage, and what is described in it. */
  private record Found(List<Find> named, List<Find> described) {}

  private Found found(
      String passage, List<Atom> passageAtoms, Setting setting, Predicate<String> meant) {
    String text = withoutAddresses(passage);
    List<Atom> atoms = text.equals(passage) ? passageAtoms : Atom.of(text);
    List<Candidate> named = named(text, atoms);
    Context context =
        new Context(
            text, atoms, Context.isListing(atoms) ? Setting.LISTING : setting, tongue, guards);
    List<Find> finds = new ArrayList<>();
    for (Candidate candidate : context.believed(named, meant)) {
      finds.add(new Find(candidate.id(), context.span(candidate.first(), candidate.end())));
    }
    List<Find> described = new ArrayList<>();
    described(atoms, context, described);
    return new Found(finds, described);
  }

  /** A name that may be meant. */
  record Candidate(
      String id, int first, int end, Trust trust, boolean asWritten, Match match, Guard guard) {

    /** "Accounting executives" are no account executives, though both have the same stems. */
    boolean isNearerThan(Candidate other) {
      return asWritten == other.asWritten ? match.compareTo(other.match) < 0 : asWritten;
    }
  }

  private List<Candidate> named(String text, List<Atom> atoms) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < atoms.size(); ) {
      Candidate longest = longestAt(text, atoms, i);
      if (longest == null) {
        i++;
      } else {
        candidates.add(longest);
        i = longest.end();
      }
    }
    return candidates;
  }

  private @Nullable Candidate longestAt(String text, List<Atom> atoms, int first) {
    for (Hit hit = surfaces.longestAt(atoms, first); hit != null; hit = hit.shorter()) {
      Candidate best = null;
      for (Surface surface : hit.surfaces()) {
        if (best != null && best.asWritten()) {
          break;
        }
        Candidate candidate = candidate(text, atoms, hit, surface);
        if (candidate != null && (best == null || candidate.isNearerThan(best))) {
          best = candidate;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private @Nullable Candidate candidate(String text, List<Atom> atoms, Hit hit, Surface surface) {
    boolean guarded = surface.trust() == Trust.GUARDED;
    int start = atoms.get(hit.first()).start();
    int end = atoms.get(hit.end() - 1).end();
    boolean asWritten = isWritten(surface, text, start, end);
    boolean allowed =
        surface.trust().isOfAnyCase() || asWritten || (guarded && isLowerCase(text, start, end));
    Guard guard =
        surface.trust().hasGuard() ? guards.getOrDefault(surface.id(), Guard.NONE) : Guard.NONE;
    boolean fragile = guarded && tongue.hasWord(guard.ambiguousIn());
    if (!allowed || !Edges.allow(atoms, hit.first(), hit.end(), fragile)) {
      return null;
    }
    Match match =
        asWritten || isWord(surface.written(), text, start, end)
            ? Match.SAME
            : Inflections.match(
                Surface.words(text, atoms.subList(hit.first(), hit.end())), surface.words());
    boolean isOther =
        match == Match.NONE
            || (!guarded && guard.hasForeignNeighbour(atoms, hit.first(), hit.end()));
    return isOther
        ? null
        : new Candidate(
            surface.id(), hit.first(), hit.end(), surface.trust(), asWritten, match, guard);
  }

  private void described(List<Atom> atoms, Context context, List<Find> finds) {
    for (int i = 0; i < atoms.size(); i++) {
      for (Activity activity : activities.mayBegin(atoms, i)) {
        int end = activity.endAt(atoms, i, context);
        if (end > 0 && context.mayBeVerb(i)) {
          finds.add(new Find(activity.id(), context.span(i, end)));
        }
      }
    }
  }

  private static boolean isWritten(Surface surface, String text, int start, int end) {
    return isLetterByLetter(surface.written(), text, start, end, false)
        || (surface.trust() == Trust.GUARDED
            && end - start > 2
            && !isSmall(text.charAt(end - 1))
            && isLetterByLetter(surface.written(), text, start, end, true));
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /**
   * A line may end where a name has a blank.
   *
   * @param inCapitals whether the text has capitals for the name's small letters
   */
  private static boolean isLetterByLetter(
      String name, String text, int start, int end, boolean inCapitals) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char letter = inCapitals ? Character.toUpperCase(name.charAt(i)) : name.charAt(i);
      char written = text.charAt(start + i);
      if (letter != (written == '\n' ? ' ' : written)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch of text is a name, but for capitals. */
  private static boolean isWord(String name, String text, int start, int end) {
    return name.length() == end - start && text.regionMatches(true, start, name, 0, name.length());
  }

  private static boolean isLowerCase(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.toLowerCase(text.charAt(i)) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The same length, with addresses blanked: {@code github.com/someone/pytorch} claims nothing. */
  private static String withoutAddresses(String passage) {
    if (!mayHaveAddress(passage)) {
      return passage;
    }
    Matcher address = ADDRESS.matcher(passage);
    if (!address.find()) {
      return passage;
    }
    StringBuilder text = new StringBuilder(passage);
    do {
      for (int i = address.start(); i < address.end(); i++) {
        text.setCharAt(i, ' ');
      }
    } while (address.find());
    return text.toString();
  }

  /** Every address has an at sign, two slashes, three w's and a dot, or a slash behind a domain. */
  private static boolean mayHaveAddress(String passage) {
    if (passage.indexOf('@') >= 0) {
      return true;
    }
    for (int i = passage.indexOf('/'); i >= 0; i = passage.indexOf('/', i + 1)) {
      if (isBehindDomain(passage, i)) {
        return true;
      }
    }
    for (int i = passage.indexOf('.'); i >= 0; i = passage.indexOf('.', i + 1)) {
      if (passage.regionMatches(true, i - 3, "www", 0, 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindDomain(String passage, int slash) {
    int start = slash;
    while (start > 0 && Character.isLetter(passage.charAt(start - 1))) {
      start--;
    }
    return passage.startsWith("//", slash) || (start > 0 && passage.charAt(start - 1) == '.');
  }
}
