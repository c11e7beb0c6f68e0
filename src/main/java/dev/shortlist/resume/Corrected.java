package dev.shortlist.resume;

import dev.shortlist.resume.correction.Correction;
import java.util.List;

/**
 * A résumé as its owner says that it is to be read.
 *
 * @param asRead what the machine made of it
 * @param resume the same text with the corrections made; the very same where there are none
 * @param corrections what they are, in the order of the sheet
 */
public record Corrected(Resume asRead, Resume resume, List<Correction> corrections) {

  public Corrected {
    corrections = List.copyOf(corrections);
  }

  /** A résumé of which nothing is corrected. */
  public static Corrected none(Resume resume) {
    return new Corrected(resume, resume, List.of());
  }
}
