package dev.shortlist.resume.stance;

import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that tell a stance towards a skill beside them. Written as a pattern of words in order:
 * {@code a/b} is either word, {@code <name>} any word of a list, {@code <name>*} none or more of
 * them, {@code ^} the beginning of a clause, {@code ~} the skill, close by, with what is listed
 * beside it, {@code …} the skill anywhere in the clause, and {@code ~:} a skill with a remark such
 * as "Docker (learning)".
 *
 * @param stance what is said
 * @param before the words before the skill
 * @param after the words after it
 * @param startsClause whether it stands at the beginning of a clause only
 * @param reach how far it governs
 */
record Cue(Stance stance, List<Slot> before, List<Slot> after, boolean startsClause, Reach reach) {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern SLASH = Pattern.compile("/");

  /** Where the skill stands. */
  enum Reach {
    CLOSE,
    CLAUSE,
    REMARK
  }

  /**
   * One place of a pattern.
   *
   * @param words those that may stand there
   * @param any whether none or several may
   */
  record Slot(Set<String> words, boolean any) {

    Slot {
      words = Set.copyOf(words);
    }

    /** How long its words are on average: the longer, the fewer sentences have them. */
    private double length() {
      return any ? 0 : words.stream().mapToInt(String::length).average().orElse(0);
    }
  }

  /**
   * A cue in a sentence.
   *
   * @param first the first piece of the words before the skill
   * @param end the piece after the last of them
   */
  record Sighting(Cue cue, int first, int end) {}

  Cue {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Understands a pattern.
   *
   * @param lists the lists that it may refer to
   */
  static Cue of(Stance stance, String pattern, Map<String, List<String>> lists) {
    List<Slot> before = new ArrayList<>();
    List<Slot> after = new ArrayList<>();
    List<Slot> slots = before;
    boolean startsClause = false;
    Reach reach = Reach.CLOSE;
    boolean placed = false;
    for (String part : SPACE.split(pattern.replaceAll("(?<=[\\p{L}>]):", " :"), -1)) {
      switch (part) {
        case "^" -> startsClause = true;
        case "~", "~:", "…" -> {
          slots = after;
          placed = true;
          reach =
              switch (part) {
                case "~" -> Reach.CLOSE;
                case "~:" -> Reach.REMARK;
                default -> Reach.CLAUSE;
              };
        }
        default -> slots.add(slot(part, pattern, lists));
      }
    }
    if (!placed || (before.isEmpty() && after.isEmpty())) {
      throw new IllegalArgumentException(
          "the cue '%s' has no place for a skill".formatted(pattern));
    }
    return new Cue(stance, before, after, startsClause, reach);
  }

  private static Slot slot(String part, String pattern, Map<String, List<String>> lists) {
    Set<String> words = new TreeSet<>();
    boolean any = part.endsWith(">*");
    for (String word : SLASH.split(part, -1)) {
      if (word.startsWith("<")) {
        List<String> list = lists.get(word.substring(1, word.indexOf('>')));
        if (list == null) {
          throw new IllegalArgumentException("the cue '%s' names no list".formatted(pattern));
        }
        list.forEach(member -> words.add(Pieces.normal(member)));
      } else {
        words.add(Pieces.normal(word));
      }
    }
    return new Slot(words, any);
  }

  /** Words of which one stands in every sentence that has the cue, the most telling ones. */
  Set<String> anchors() {
    Slot telling = before.isEmpty() ? after.getFirst() : before.getFirst();
    for (List<Slot> slots : List.of(before, after)) {
      for (Slot slot : slots) {
        telling = slot.length() > telling.length() ? slot : telling;
      }
    }
    return telling.words();
  }

  /** The piece after the cue's words before the skill, when they begin at the given one, or −1. */
  int endAt(Pieces pieces, int first) {
    return end(before, pieces, first);
  }

  /** The piece after the cue's words after the skill, when they begin at the given one, or −1. */
  int endAfter(Pieces pieces, int first) {
    return end(after, pieces, first);
  }

  private static int end(List<Slot> slots, Pieces pieces, int first) {
    int at = first;
    for (Slot slot : slots) {
      boolean stands = stands(slot, pieces, at);
      if (slot.any()) {
        while (stands(slot, pieces, at)) {
          at++;
        }
      } else if (stands) {
        at++;
      } else {
        return -1;
      }
    }
    return at;
  }

  private static boolean stands(Slot slot, Pieces pieces, int at) {
    return at < pieces.size() && slot.words().contains(pieces.text(at));
  }
}
