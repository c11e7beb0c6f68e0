package dev.shortlist.resume.correction;

import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One thing that somebody says to be otherwise than it was read.
 *
 * @param row the id of the row, or what its list is called for one that is new
 * @param about what people recognise it by
 * @param what which of its fields; empty where it is the whole row
 * @param read what was read, where anything was
 * @param corrected what it is said to be, where it is anything
 * @param scored whether a score takes any notice of it
 * @param note where the document does not bear it out, a sentence on that
 */
public record Correction(
    Act act,
    String row,
    String about,
    String what,
    Optional<String> read,
    Optional<String> corrected,
    boolean scored,
    Optional<String> note) {

  /** What was done to a row. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Act {
    CHANGED,
    ADDED,
    REMOVED
  }

  /** A field was changed. */
  public static Correction changed(
      String row, String about, String what, String read, String corrected, boolean scored) {
    return new Correction(
        Act.CHANGED,
        row,
        about,
        what,
        Optional.of(read).filter(told -> !told.isEmpty()),
        Optional.of(corrected),
        scored,
        Optional.empty());
  }

  /** A row was added. */
  public static Correction added(String list, String about, String corrected) {
    return new Correction(
        Act.ADDED,
        list,
        about,
        "",
        Optional.empty(),
        Optional.of(corrected),
        true,
        Optional.empty());
  }

  /** A row was removed. */
  public static Correction removed(String row, String about, String read) {
    return new Correction(
        Act.REMOVED, row, about, "", Optional.of(read), Optional.empty(), true, Optional.empty());
  }

  /** The same, with a sentence on what the document does not bear out. */
  public Correction noting(Optional<String> sentence) {
    return new Correction(act, row, about, what, read, corrected, scored, sentence);
  }
}
