package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.correction.WrongSheetException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the person says to have been read wrongly. */
final class ByHand {

  @Option(
      names = "--corrected",
      paramLabel = "SHEET",
      description =
          "The résumé's sheet as its owner corrected it (packet --format sheet, or a packet in"
              + " JSON). The report tells every correction.")
  @Nullable Path sheet;

  /**
   * A résumé as it is corrected; as it was read where nothing is.
   *
   * @throws UsageException when the sheet is missing or wrong, saying where
   */
  Corrected of(Resume resume, Assessor assessor) {
    if (sheet == null) {
      return Corrected.none(resume);
    }
    try {
      return assessor.corrected(resume, new GivenFile(sheet, "sheet").text());
    } catch (WrongSheetException e) {
      throw new UsageException("%s: %s".formatted(sheet, e.getMessage()));
    }
  }

  /** Whether a sheet is named. */
  boolean isAsked() {
    return sheet != null;
  }
}
