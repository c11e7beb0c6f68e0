package dev.shortlist.resume;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Cue.Reach;
import java.util.ArrayList;
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
final class Stances {

  /** Where the cues of each stance stand in the vocabulary. */
  private static final Map<String, Stance> KEYS =
      Map.of(
          "own", Stance.HAS,
          "learning", Stance.LEARNING,
          "wishes", Stance.WISHES,
          "denies", Stance.DENIES,
          "others", Stance.SOMEONE_ELSES);

  /** A cue governs what stands within so many words and signs after it. */
  private static final int REACH = 60;

  /** A line that governs the list below it is no longer. */
  private static final int LONGEST_LABEL = 12;

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();
  private final List<Cue> following = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Set<String> negations;
  private final Set<String> ends;
  private final Set<String> leadingOver;
  private final Set<String> links;
  private final Set<String> conjunctions;

  /** Reads sentences by the cues of a language. */
  Stances(Vocabulary words) {
    Map<String, List<String>> lists = words.stances();
    KEYS.forEach((key, stance) -> {
      for (String pattern : lists.getOrDefault(key, List.of())) {
        add(Cue.of(stance, pattern, lists));
      }
    });
    negations = list(lists, "negations");
    ends = list(lists, "ends");
    leadingOver = list(lists, "leading-over");
    conjunctions = list(lists, "conjunctions");
    links = new HashSet<>(list(lists, "links"));
    links.addAll(conjunctions);
    links.addAll(list(lists, "any"));
    links.addAll(list(lists, "knowledge"));
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

  private static Set<String> list(Map<String, List<String>> lists, String name) {
    Set<String> words = new HashSet<>();
    lists.getOrDefault(name, List.of()).forEach(word -> words.add(Pieces.normal(word)));
    return words;
  }

  /** A cue in a sentence, and the pieces that it takes. */
  private record Sighting(Cue cue, int first, int end) {}

  /**
   * The stance of a sentence towards each of the skills found in it, in their order.
   *
   * @param skills where they stand within the sentence
   * @param otherwise the stance where no cue governs
   */
  List<Stance> of(String sentence, List<Span> skills, Stance otherwise) {
    boolean turns = !otherwise.counts() || mayTurn(sentence);
    if (!turns || otherwise == Stance.SOMEONE_ELSES || skills.isEmpty()) {
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
    if (!mayTurn(line)) {
      return Optional.empty();
    }
    Pieces pieces = new Pieces(line, List.of());
    String last = pieces.text(pieces.size() - 1);
    if (pieces.size() > LONGEST_LABEL
        || (pieces.endsClause(pieces.size() - 1) && !last.equals(":"))) {
      return Optional.empty();
    }
    return sightings(pieces).reversed().stream()
        .filter(sighting -> sighting.cue().after().isEmpty())
        .filter(sighting -> sighting.cue().stance() != Stance.HAS)
        .filter(sighting -> isLinked(pieces, sighting, pieces.size()))
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
        if (end >= 0 && (!cue.startsClause() || startsClause(pieces, i))) {
          sightings.add(new Sighting(cue, i, end));
        }
      }
    }
    return sightings;
  }

  private boolean startsClause(Pieces pieces, int at) {
    return at == 0 || !pieces.isWord(at - 1) || ends.contains(pieces.text(at - 1));
  }

  private Optional<Stance> stance(Pieces pieces, List<Sighting> sightings, Span skill) {
    int first = pieces.at(skill.start());
    int end = pieces.at(skill.end());
    for (Cue cue : following) {
      boolean says =
          cue.reach() == Reach.REMARK ? isRemark(pieces, cue, end) : isFollowed(pieces, cue, end);
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
      if (nearer && governs(pieces, sighting, first, end)) {
        nearest = sighting;
      }
    }
    return Optional.ofNullable(nearest).map(sighting -> sighting.cue().stance());
  }

  private boolean governs(Pieces pieces, Sighting sighting, int first, int end) {
    Cue cue = sighting.cue();
    if (sighting.end() > first || first - sighting.end() > REACH) {
      return false;
    }
    boolean reaches =
        cue.reach() == Reach.CLAUSE
            ? isOneClause(pieces, sighting, first)
            : isLinked(pieces, sighting, first);
    return reaches && (cue.after().isEmpty() || isFollowed(pieces, cue, end));
  }

  /** The last word of a name can be the one looked for: "Java developers". */
  private boolean isFollowed(Pieces pieces, Cue cue, int end) {
    return cue.endAfter(pieces, afterList(pieces, end)) >= 0 || cue.endAfter(pieces, end - 1) >= 0;
  }

  private boolean isOneClause(Pieces pieces, Sighting sighting, int skill) {
    int open = 0;
    for (int i = sighting.end(); i < skill; i++) {
      open += pieces.text(i).equals("(") ? 1 : pieces.text(i).equals(")") ? -1 : 0;
      boolean announces = i == sighting.end() && pieces.text(i).equals(":");
      boolean over =
          sighting.cue().stance() == Stance.SOMEONE_ELSES && leadingOver.contains(pieces.text(i));
      boolean ended = (pieces.endsClause(i) && !announces) || ends.contains(pieces.text(i));
      if (ended || over || open < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether only little words and the members of a list stand between a cue and a skill. */
  private boolean isLinked(Pieces pieces, Sighting sighting, int skill) {
    for (int i = sighting.end(); i < skill; i++) {
      boolean sign = i > sighting.end() ? pieces.separates(i) : pieces.opens(i);
      boolean closing = i == skill - 1 && pieces.text(i).equals(":");
      boolean stranger =
          i > sighting.end()
              && sighting.cue().stance() != Stance.SOMEONE_ELSES
              && pieces.isWord(i)
              && isListed(pieces, i + 1);
      boolean link = links.contains(pieces.text(i)) || pieces.isSkill(i);
      if (!link && !sign && !closing && !stranger) {
        return false;
      }
    }
    return true;
  }

  private boolean isListed(Pieces pieces, int at) {
    return pieces.separates(at) || conjunctions.contains(pieces.text(at));
  }

  /** The first piece after a skill and what is listed behind it: "machine learning and data". */
  private int afterList(Pieces pieces, int end) {
    int at = end;
    while (isListed(pieces, at) && pieces.isWord(at + 1)) {
      at += 2;
      while (pieces.isSkill(at)) {
        at++;
      }
    }
    return at;
  }

  /** Whether a remark that says nothing else follows a skill: "(learning since 2023)". */
  private boolean isRemark(Pieces pieces, Cue cue, int end) {
    int at = end;
    while (pieces.isNumber(at)) {
      at++;
    }
    if (!pieces.opens(at)) {
      return false;
    }
    int said = cue.endAfter(pieces, at + 1);
    while (said >= 0 && (pieces.isNumber(said) || links.contains(pieces.text(said)))) {
      said++;
    }
    return said >= 0 && !pieces.isWord(said);
  }
}
