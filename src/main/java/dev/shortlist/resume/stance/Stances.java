package dev.shortlist.resume.stance;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.stance.Cue.Reach;
import dev.shortlist.resume.stance.Cue.Sighting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a sentence says about the skills found in it: "no experience with Java" denies,
 * "seeking an ML role" wishes, "clients include Oracle" speaks of someone else. The nearest cue
 * that governs a skill decides; a cue governs nothing beyond its clause.
 */
public final class Stances {

  /** Where the cues of each stance stand in the vocabulary. */
  private static final Map<Stance, String> KEYS =
      new EnumMap<>(
          Map.of(
              Stance.HAS, "own",
              Stance.LEARNING, "learning",
              Stance.WISHES, "wishes",
              Stance.DENIES, "denies",
              Stance.SOMEONE_ELSES, "others"));

  /** A line that governs the list below it is no longer. */
  private static final int LONGEST_LINE = 80;

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();
  private final List<Cue> following = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final CueScopes scopes;
  private final Set<String> negations;
  private final Set<String> relatives;
  private final Set<String> strangers = new HashSet<>();

  /** Reads sentences by the cues of a language. */
  public Stances(Vocabulary words) {
    Map<String, List<String>> lists = words.stances();
    KEYS.forEach((stance, key) -> {
      for (String pattern : lists.getOrDefault(key, List.of())) {
        add(Cue.of(stance, pattern, lists));
      }
    });
    negations = CueScopes.list(lists, "negations");
    relatives = CueScopes.list(lists, "relatives");
    scopes = new CueScopes(lists);
    List.of("clients", "companies", "groups")
        .forEach(name -> strangers.addAll(CueScopes.list(lists, name)));
  }

  private void add(Cue cue) {
    if (cue.before().isEmpty()) {
      following.add(cue);
    } else {
      for (String word : cue.before().getFirst().words()) {
        byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(cue);
      }
    }
    if (cue.stance() != Stance.HAS) {
      anchors.addAll(cue.anchors());
    }
  }

  /**
   * The stance of a sentence towards each of the skills found in it, in their order.
   *
   * @param skills where they stand within the sentence
   * @param otherwise the stance where no cue governs
   */
  public List<Stance> of(String sentence, List<Span> skills, Stance otherwise) {
    boolean turns = !otherwise.counts() || mayTurn(sentence);
    boolean settled = otherwise == Stance.SOMEONE_ELSES || otherwise == Stance.INSTRUCTS;
    if (!turns || settled || skills.isEmpty()) {
      return skills.stream().map(skill -> otherwise).toList();
    }
    Pieces pieces = new Pieces(sentence, skills);
    List<Sighting> sightings = sightings(pieces);
    List<Stance> stances = new ArrayList<>();
    for (Span skill : skills) {
      Stance said = stance(pieces, sightings, skill).orElse(otherwise);
      stances.add(said == Stance.HAS && otherwise.counts() ? otherwise : said);
    }
    return stances;
  }

  /** What a line that ends with a cue says of the list below it: "Technologies I want to learn". */
  Optional<Stance> below(String line) {
    if (line.length() > LONGEST_LINE || !mayTurn(line)) {
      return Optional.empty();
    }
    Pieces pieces = new Pieces(line, List.of());
    String last = pieces.text(pieces.size() - 1);
    if (pieces.endsClause(pieces.size() - 1) && !last.equals(":")) {
      return Optional.empty();
    }
    return sightings(pieces).reversed().stream()
        .filter(sighting -> sighting.cue().after().isEmpty())
        .filter(sighting -> sighting.cue().stance() != Stance.HAS)
        .filter(sighting -> scopes.isLinked(pieces, sighting, pieces.size()))
        .map(sighting -> sighting.cue().stance())
        .findFirst();
  }

  /** Whether a sentence has a word that a cue needs; few have any. */
  private boolean mayTurn(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (int start = 0; start < lower.length(); start++) {
      int end = start;
      while (end < lower.length() && isOfWord(lower, end)) {
        end++;
      }
      if (end > start && anchors.contains(Pieces.normal(lower.substring(start, end)))) {
        return true;
      }
      start = end;
    }
    return false;
  }

  /** Letters, and the apostrophe of "don't". */
  private static boolean isOfWord(String text, int at) {
    char c = text.charAt(at);
    boolean beforeLastT =
        text.startsWith("t", at + 1)
            && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    return Character.isLetter(c) || ((c == '\'' || c == '’') && beforeLastT);
  }

  private List<Sighting> sightings(Pieces pieces) {
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.isInsideSkill(i) || negations.contains(pieces.text(i - 1))) {
        continue;
      }
      for (Cue cue : byFirstWord.getOrDefault(pieces.text(i), List.of())) {
        int end = cue.endAt(pieces, i);
        if (end >= 0
            && (!cue.startsClause() || scopes.startsClause(pieces, i))
            && !isOfOthers(pieces, i)) {
          sightings.add(new Sighting(cue, i, end));
        }
      }
    }
    return sightings;
  }

  /** "Clients looking to adopt Kubernetes", "a team with no experience in it". */
  private boolean isOfOthers(Pieces pieces, int cue) {
    return strangers.contains(pieces.text(cue - 1))
        || (strangers.contains(pieces.text(cue - 2)) && relatives.contains(pieces.text(cue - 1)));
  }

  private Optional<Stance> stance(Pieces pieces, List<Sighting> sightings, Span skill) {
    int first = pieces.at(skill.start());
    int end = pieces.at(skill.end());
    for (Cue cue : following) {
      boolean says =
          cue.reach() == Reach.REMARK
              ? scopes.isRemark(pieces, cue, end)
              : scopes.isFollowed(pieces, cue, end);
      if (says) {
        return Optional.of(cue.stance());
      }
    }
    Sighting nearest = null;
    for (Sighting sighting : sightings) {
      boolean nearer =
          nearest == null
              || sighting.end() > nearest.end()
              || (sighting.end() == nearest.end() && sighting.first() < nearest.first());
      if (nearer && scopes.governs(pieces, sighting, first, end)) {
        nearest = sighting;
      }
    }
    return Optional.ofNullable(nearest).map(sighting -> sighting.cue().stance());
  }
}
