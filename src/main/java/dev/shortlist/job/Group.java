package dev.shortlist.job;

import java.util.Arrays;
import java.util.List;

/**
 * Requirements that are judged together: as many of them as are needed earn all the points. A
 * requirement that stands for itself is a group of one.
 *
 * @param id {@code g1}, {@code g2}, …
 * @param label what the members have in common, such as the section that names them
 * @param needed how many members, fully met, earn all the points
 * @param points what the group is worth, in hundredths of a point
 * @param members its requirements
 */
public record Group(String id, String label, int needed, int points, List<Requirement> members) {

  public Group {
    if (needed < 1 || needed > members.size() || points < 0) {
      throw new IllegalArgumentException(
          "group %s needs %d of %d for %d points".formatted(id, needed, members.size(), points));
    }
    members = List.copyOf(members);
  }

  /**
   * What its members have to come to for all its points: the factors of as many of them as are
   * needed, the largest.
   */
  public int full() {
    return largest(members, needed);
  }

  /** The sum of the largest factors of some members. */
  static int largest(List<Requirement> members, int many) {
    int[] factors = new int[members.size()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = members.get(i).factor();
    }
    Arrays.sort(factors);
    int sum = 0;
    for (int i = Math.max(0, factors.length - many); i < factors.length; i++) {
      sum += factors[i];
    }
    return sum;
  }

  /** The same group with its members as they have become. */
  Group with(List<Requirement> others) {
    return new Group(id, label, needed, points, others);
  }

  /** The same group, worth so many hundredths of a point. */
  Group worth(int hundredths) {
    return new Group(id, label, needed, hundredths, members);
  }
}
