package dev.shortlist.job;

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

  /** The same group, worth so many hundredths of a point. */
  Group worth(int hundredths) {
    return new Group(id, label, needed, hundredths, members);
  }
}
