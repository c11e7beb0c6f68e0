package dev.shortlist.web.pages;

import dev.shortlist.resume.correction.Row;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import dev.shortlist.resume.correction.WrongSheetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as a page shows it, with what was filled in. Texts are empty where there is nothing.
 *
 * @param wrong what is wrong with what was filled in, if anything is
 * @param filled what was written into the fields for what was missed
 * @param left how many skills have no field, for no form holds more; a corrected sheet does
 */
record CorrectionView(
    String path,
    String wrong,
    String present,
    List<EntryView> entries,
    List<SkillView> skills,
    List<DegreeView> degrees,
    List<LanguageView> languages,
    Map<String, String> filled,
    int left) {

  /** Servers take a thousand fields; an entry has eight besides its skills. */
  private static final int MOST_SKILLS = 500;

  /** An entry, and what its fields hold. */
  record EntryView(
      String id,
      String name,
      String understood,
      String kind,
      boolean held,
      String title,
      String employer,
      String from,
      String to,
      boolean removed,
      List<SkillView> skills) {}

  /** A skill, its sentence, and what is said of it. */
  record SkillView(String id, String skill, String quote, String stance) {}

  /** A degree, its sentence, and what its fields hold. */
  record DegreeView(String id, String quote, String level, String fields, boolean removed) {}

  /** A language and how well it is spoken. */
  record LanguageView(String id, String language, String level, boolean removed) {}

  /** Of a sheet and what was filled in. */
  static CorrectionView of(
      String path, Sheet sheet, CorrectionForm form, Optional<WrongSheetException> wrong) {
    List<EntryView> entries = new ArrayList<>();
    int room = MOST_SKILLS;
    int all = sheet.skills().size();
    List<EntryRow> rows =
        sheet.entries().stream()
            .sorted(Comparator.comparing((EntryRow row) -> !row.kind().isHeld()))
            .toList();
    for (EntryRow row : rows) {
      entries.add(entry(row, form, room));
      room = Math.max(0, room - row.skills().size());
      all += row.skills().size();
    }
    return new CorrectionView(
        path,
        wrong.map(fault -> sentence(fault, sheet)).orElse(""),
        form.value("present", sheet.present().orElse("")),
        entries,
        skills(sheet.skills(), form, room),
        sheet.degrees().stream()
            .map(row ->
                new DegreeView(
                    row.id(),
                    row.quote(),
                    form.value(row.id() + ".level", Row.word(row.level())),
                    form.value(row.id() + ".fields", String.join(", ", row.fields())),
                    form.isTicked(row.id() + ".remove")))
            .toList(),
        sheet.languages().stream()
            .map(row ->
                new LanguageView(
                    row.id(),
                    row.language(),
                    form.value(row.id() + ".level", row.level().map(Row::word).orElse("")),
                    form.isTicked(row.id() + ".remove")))
            .toList(),
        form.filled(),
        Math.max(0, all - MOST_SKILLS));
  }

  private static EntryView entry(EntryRow row, CorrectionForm form, int room) {
    String id = row.id() + ".";
    return new EntryView(
        row.id(),
        row.name(),
        String.join(", ", row.occupations()),
        form.value(id + "kind", Row.word(row.kind())),
        row.kind().isHeld(),
        form.value(id + "title", row.title().orElse("")),
        form.value(id + "employer", row.employer().orElse("")),
        form.value(id + "from", row.from().orElse("")),
        form.value(id + "to", row.to().orElse("")),
        form.isTicked(id + "remove"),
        skills(row.skills(), form, room));
  }

  private static List<SkillView> skills(List<SkillRow> rows, CorrectionForm form, int room) {
    return rows.stream()
        .limit(room)
        .map(row ->
            new SkillView(
                row.id(),
                row.skill(),
                row.quote(),
                form.value(row.id() + ".stance", Row.word(row.stance()))))
        .toList();
  }

  /** Where something is wrong, in the words of the page, and what. */
  private static String sentence(WrongSheetException fault, Sheet sheet) {
    String where =
        sheet.entries().stream()
            .filter(row -> fault.field().startsWith("entries[" + row.id() + "]"))
            .map(row -> "“%s”".formatted(row.name()))
            .findFirst()
            .orElse(
                fault.field().startsWith("entries[#")
                    ? "The position that you added"
                    : fault.field().replaceFirst("\\[.*", ""));
    String what = fault.field().substring(fault.field().lastIndexOf('.') + 1);
    return "%s, %s: %s".formatted(where, what, fault.sentence());
  }
}
