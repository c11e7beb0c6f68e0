package dev.shortlist.resume;

import dev.shortlist.resume.correction.Correction;
import dev.shortlist.resume.correction.Row;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Compares a sheet that came back with what was read, and makes of the differences corrections.
 * What is as it was read, or is left out, stays to the byte. For one sheet, in one thread.
 */
final class Corrector {

  private static final List<String> KEYS =
      List.of("reading", "present", "entries", "degrees", "skills", "languages");

  private final Sheet sheet;
  private final Amending amending;
  private final SkillCorrections skills;
  private final EntryCorrections entries;
  private final StudyCorrections studies;

  Corrector(Sheet sheet, Amending amending, Titles titles, SkillNames names) {
    this.sheet = sheet;
    this.amending = amending;
    this.skills = new SkillCorrections(amending, names);
    this.entries = new EntryCorrections(amending, titles, skills);
    this.studies = new StudyCorrections(amending, names);
  }

  /**
   * The résumé as it is corrected.
   *
   * @param text the sheet as it came back
   * @throws dev.shortlist.resume.correction.WrongSheetException when it cannot be understood, or
   *     says what cannot be
   */
  Corrected corrected(String text) {
    Row root = Row.sheet(text, KEYS);
    if (!root.needed("reading").equals(sheet.reading())) {
      throw root.wrong(
          "reading",
          "this sheet is of another résumé, or of another version's reading of it. Ask for the"
              + " packet again, and make the corrections there.");
    }
    boolean another = present(root);
    entries.correct(sheet.entries(), root);
    studies.degrees(sheet.degrees(), root);
    skills.correct(sheet.skills(), root, Profile.NO_ENTRY);
    studies.languages(sheet.languages(), root);
    boolean goesOn = amending.draft().entries().stream().anyMatch(Entry::open);
    if (another && !goesOn) {
      throw root.wrong("present", "nothing in this résumé goes on, so there is no present.");
    }
    return amending.corrected();
  }

  /** Whether what goes on is counted until another month than was read. */
  private boolean present(Row root) {
    YearMonth asOf = amending.resume().profile().asOf();
    String read = sheet.present().orElse(asOf.toString());
    Optional<String> told = root.text("present").filter(month -> !month.equals(read));
    if (told.isPresent()) {
      YearMonth month = EntryCorrections.month(root, "present", told.get(), asOf);
      amending.draft().present(new Present(Optional.of(month), Optional.empty()));
      amending.tell(
          Correction.changed("present", "present", "counted until", read, told.get(), true));
    }
    return told.isPresent();
  }
}
