package dev.shortlist.resume.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.resume.listing.SpokenLanguage;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Stance;
import java.util.List;
import java.util.Optional;

/**
 * What matching takes from a résumé, row by row, so that its owner can correct it. Each row has an
 * id that holds for this reading of this résumé; months are written as {@code 2019-03}.
 *
 * @param reading a digest of the rows, by which a corrected sheet is known to be of this reading
 * @param present the last month that "present" is counted for, where that is not the month of the
 *     score
 * @param entries positions, projects, studies and the like, each with the skills that it names
 * @param degrees academic degrees
 * @param skills those that are named outside the entries
 * @param languages those that the person speaks
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Sheet(
    String reading,
    Optional<String> present,
    List<EntryRow> entries,
    List<DegreeRow> degrees,
    List<SkillRow> skills,
    List<LanguageRow> languages) {

  /** What the end of something that goes on is written as. */
  public static final String PRESENT = "present";

  public Sheet {
    entries = List.copyOf(entries);
    degrees = List.copyOf(degrees);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
  }

  /**
   * An entry; what the text does not say is missing.
   *
   * @param title of something that people hold a title for
   * @param employer shown and never scored
   * @param from its first month
   * @param to its last month, or {@link #PRESENT}
   * @param occupations what its title was understood as; only told
   * @param quote the lines that name it; only told
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record EntryRow(
      String id,
      Place kind,
      Optional<String> title,
      Optional<String> employer,
      Optional<String> from,
      Optional<String> to,
      List<String> occupations,
      List<SkillRow> skills,
      Optional<String> quote) {

    public EntryRow {
      occupations = List.copyOf(occupations);
      skills = List.copyOf(skills);
    }

    /** What people recognise it by. */
    public String name() {
      return title
          .map(held -> employer.map(with -> held + ", " + with).orElse(held))
          .or(() -> quote)
          .orElse(kind.phrase());
    }
  }

  /**
   * A degree.
   *
   * @param fields what was studied
   * @param quote the sentence that names it; only told
   */
  public record DegreeRow(String id, Level level, List<String> fields, String quote) {

    public DegreeRow {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A skill where it is named once.
   *
   * @param skill what it is called
   * @param stance what is said of the person and it
   * @param words that name it; only told
   * @param quote their sentence; only told
   */
  public record SkillRow(String id, String skill, Stance stance, String words, String quote) {}

  /**
   * A language.
   *
   * @param language its name in English
   * @param level how well; shown and never scored
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record LanguageRow(String id, String language, Optional<SpokenLanguage.Level> level) {}
}
