package dev.shortlist.audit;

import java.util.List;

/**
 * Who the tables are about, and who is missing from them.
 *
 * @param files in the ranking
 * @param scored those that were read and scored
 * @param notRead those that were not
 * @param filesWithoutRow of whom nothing is told: they are of unknown category
 * @param rowsWithoutFile of whom there is no file in the ranking: they stand in no table
 * @param sharedNames that several files have, so that no row tells which is meant: they are of
 *     unknown category
 */
public record Sample(
    int files,
    int scored,
    int notRead,
    List<String> filesWithoutRow,
    List<String> rowsWithoutFile,
    List<String> sharedNames) {
  public Sample {
    filesWithoutRow = List.copyOf(filesWithoutRow);
    rowsWithoutFile = List.copyOf(rowsWithoutFile);
    sharedNames = List.copyOf(sharedNames);
  }
}
