package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.correction.WrongSheetException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the person says to have been read wrongly. */
final class ByHand {

  /** A sheet of a résumé within the limits takes less. */
  private static final long LARGEST = 8_000_000;

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
      return new Corrected(resume, resume, List.of());
    }
    try {
      return assessor.corrected(resume, text(sheet));
    } catch (WrongSheetException e) {
      throw new UsageException("%s: %s".formatted(sheet, e.getMessage()));
    }
  }

  /** Whether a sheet is named. */
  boolean isAsked() {
    return sheet != null;
  }

  private static String text(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw new UsageException("There is no sheet '%s'.".formatted(file));
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UsageException("The sheet '%s' is not written in UTF-8.".formatted(file));
    } catch (IOException e) {
      throw new UsageException("The sheet '%s' cannot be opened.".formatted(file));
    }
  }
}
