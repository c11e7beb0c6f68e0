package dev.shortlist.job;

import dev.shortlist.language.Atom;
import java.util.List;
import java.util.Optional;

/**
 * A job as understood: what it is called, what it asks for, and what each part is worth.
 *
 * @param id the name of its file, or of the request
 * @param title as the text gives it
 * @param occupation the id of the occupation that the title names
 * @param rolePoints what having worked as this is worth, in hundredths of a point
 * @param groups its requirements; they are worth more together than the points besides the role,
 *     for nobody has everything, and what is earned beyond those points is cut
 * @param circumstances what it says of its rank, its place and how it is worked
 * @param text the job's text; spans count in it
 */
public record Job(
    String id,
    String title,
    Optional<String> occupation,
    int rolePoints,
    List<Group> groups,
    Circumstances circumstances,
    String text) {

  /** All the points there are, in hundredths. */
  public static final int ALL_POINTS = 10_000;

  public Job {
    groups = List.copyOf(groups);
    int points = groups.stream().mapToInt(Group::points).sum();
    boolean empty = groups.isEmpty() && (rolePoints == 0 || rolePoints == ALL_POINTS);
    if (!empty && points < ALL_POINTS - rolePoints) {
      throw new IllegalArgumentException(
          "job %s has %d points and %d for its role".formatted(id, points, rolePoints));
    }
  }

  /** The same job with its groups as they have become. */
  Job with(List<Group> others) {
    return new Job(id, title, occupation, rolePoints, others, circumstances, text);
  }

  /** The stems of the title's words, for titles that no catalogue knows. */
  public List<String> titleStems() {
    return Terms.stems(title);
  }

  /** Every requirement, group by group. */
  public List<Requirement> requirements() {
    return groups.stream().flatMap(group -> group.members().stream()).toList();
  }

  /** The job's whole text as stems, by which text pasted from it is told. */
  public List<String> stems() {
    return Atom.of(text).stream()
        .filter(atom -> atom.kind() != Atom.Kind.SIGN)
        .map(Atom::normal)
        .toList();
  }
}
