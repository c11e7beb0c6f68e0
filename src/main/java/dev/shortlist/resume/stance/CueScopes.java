package dev.shortlist.resume.stance;

import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.stance.Cue.Reach;
import dev.shortlist.resume.stance.Cue.Sighting;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far a cue governs: to the end of its clause, of its list, or of a remark. */
final class CueScopes {

  /** A cue governs what stands within so many words and signs after it. */
  private static final int REACH = 60;

  private final Set<String> ends;
  private final Set<String> leadingOver;
  private final Set<String> links = new HashSet<>();
  private final Set<String> conjunctions;

  /**
   * @param lists the words of a language: those that end a clause, that lead over from others to
   *     what was done for them, that join, and the little ones between a cue and a skill
   */
  CueScopes(Map<String, List<String>> lists) {
    ends = list(lists, "ends");
    leadingOver = list(lists, "leading-over");
    conjunctions = list(lists, "conjunctions");
    List.of("links", "conjunctions", "any", "knowledge")
        .forEach(name -> links.addAll(list(lists, name)));
  }

  /** The words of a list as they are compared. */
  static Set<String> list(Map<String, List<String>> lists, String name) {
    Set<String> words = new HashSet<>();
    lists.getOrDefault(name, List.of()).forEach(word -> words.add(Pieces.normal(word)));
    return words;
  }

  /** Whether a clause begins at a piece. */
  boolean startsClause(Pieces pieces, int at) {
    return at == 0 || !pieces.isWord(at - 1) || ends.contains(pieces.text(at - 1));
  }

  /** Whether a cue says something of the skill between two pieces. */
  boolean governs(Pieces pieces, Sighting sighting, int first, int end) {
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

  /**
   * Whether a cue's words follow a skill and what is listed behind it; the last word of a name can
   * be one of them: "Java developers".
   */
  boolean isFollowed(Pieces pieces, Cue cue, int end) {
    return cue.endAfter(pieces, afterList(pieces, end)) >= 0 || cue.endAfter(pieces, end - 1) >= 0;
  }

  private boolean isOneClause(Pieces pieces, Sighting sighting, int skill) {
    int open = 0;
    for (int i = sighting.end(); i < skill; i++) {
      open += pieces.text(i).equals("(") ? 1 : pieces.text(i).equals(")") ? -1 : 0;
      boolean announces = i == sighting.end() && pieces.text(i).equals(":");
      boolean over = sighting.cue().stance() == Stance.SOMEONE_ELSES && leadsOver(pieces, i);
      boolean ended = (pieces.endsClause(i) && !announces) || ends.contains(pieces.text(i));
      if (ended || over || open < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * What clients are called has capitals: "clients like Oak and Elm, building services in Java".
   */
  private boolean leadsOver(Pieces pieces, int at) {
    boolean another = pieces.isLowerCase(at) && pieces.separates(at - 1) && !pieces.isSkill(at);
    return leadingOver.contains(pieces.text(at))
        || (another && !conjunctions.contains(pieces.text(at)));
  }

  /** Whether only little words and the members of a list stand between a cue and a skill. */
  boolean isLinked(Pieces pieces, Sighting sighting, int skill) {
    for (int i = sighting.end(); i < skill; i++) {
      boolean sign = i > sighting.end() ? pieces.separates(i) : pieces.opens(i);
      boolean closing = i == skill - 1 && pieces.text(i).equals(":");
      boolean stranger =
          i > sighting.end()
              && sighting.cue().stance() != Stance.SOMEONE_ELSES
              && pieces.isWord(i)
              && isListed(pieces, i + 1);
      boolean link = links.contains(pieces.text(i)) || pieces.isSkill(i);
      if ((!link && !sign && !closing && !stranger) || isJoinedByWork(pieces, sighting, i)) {
        return false;
      }
    }
    return true;
  }

  /** Another verb takes over: "sold and configured Salesforce". */
  private boolean isJoinedByWork(Pieces pieces, Sighting sighting, int at) {
    return sighting.cue().stance() == Stance.SOMEONE_ELSES
        && conjunctions.contains(pieces.text(at))
        && pieces.opensWork(at + 1);
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
  boolean isRemark(Pieces pieces, Cue cue, int end) {
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
