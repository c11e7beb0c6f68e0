package dev.shortlist.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The categories of one attribute, or of several together, side by side.
 *
 * @param by the attributes
 * @param lines the categories, in the order of their names
 * @param unknown those of whom one of the attributes is not known; they stand in no line
 */
public record Table(List<String> by, List<Line> lines, Unknown unknown) {

  public Table {
    by = List.copyOf(by);
    lines = List.copyOf(lines);
  }

  /**
   * One category.
   *
   * @param category its value of each attribute
   * @param people how many of it were scored
   * @param share of all that were scored, known or not; three decimals, rounded half up
   * @param counted how many of them were selected, or scored above the median
   * @param rate {@code counted / people}, three decimals, rounded half up; absent for nobody
   * @param ratio the impact ratio: the rate divided by the highest, from the exact numbers, three
   *     decimals, rounded half up; absent where a note says why
   * @param highest whether no other rate that is compared is higher
   * @param belowFourFifths whether the exact ratio is less than 4/5, however it is rounded
   * @param notRead how many more files of it could not be read
   */
  public record Line(
      List<String> category,
      int people,
      BigDecimal share,
      int counted,
      Optional<BigDecimal> rate,
      Optional<BigDecimal> ratio,
      boolean highest,
      boolean belowFourFifths,
      int notRead,
      List<Note> notes) {

    public Line {
      category = List.copyOf(category);
      notes = List.copyOf(notes);
    }

    /** The category in one line. */
    public String name() {
      return String.join(JOINT, category);
    }
  }

  /** Between attributes, and their values; no form writes it within one. */
  private static final String JOINT = " × ";

  /**
   * People of unknown category.
   *
   * @param people how many of them were scored
   * @param counted how many of them were selected, or scored above the median
   * @param notRead how many more files could not be read
   */
  public record Unknown(int people, int counted, int notRead) {}

  /** The attributes in one line. */
  public String name() {
    return String.join(JOINT, by);
  }
}
