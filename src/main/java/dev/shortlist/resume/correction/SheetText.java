package dev.shortlist.resume.correction;

import dev.shortlist.resume.correction.Sheet.DegreeRow;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.Sheet.LanguageRow;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import dev.shortlist.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sheet as YAML with comments, for a text editor: always the same bytes for the same sheet, and
 * one thing a line.
 */
public final class SheetText {

  private static final String HOW =
      """
      # What was read in this résumé and what a score is made of. To correct it:
      # - change a value in its place; whatever you leave as it is, or leave out, stays as it was read
      # - write 'remove: true' in a row that is not so; 'partOf: e1' in an entry that belongs to another
      # - add a row without an id for what was missed. A skill that was missed: {skill: "Kubernetes"},
      #   with words: "k8s" where the résumé calls it otherwise. It counts as shown where the résumé
      #   has these words; what the résumé does not say counts as only listed.
      # kind is position, internship, volunteering, project, education, certificate or prose;
      # months are written as 2019-03, what goes on ends with 'present';
      # stance is did, has, learning, wishes, denies, someone-elses or instructs;
      # level of a degree is secondary, associate, bachelor, master or doctorate, of a language native,
      # fluent, advanced, intermediate or basic. Employers and levels of languages are never scored.
      # Every correction is told in the report as made by hand.
      """;

  /** What a line of an editor has room for. */
  private static final int LONGEST_COMMENT = 110;

  private final StringBuilder out = new StringBuilder();

  private SheetText() {}

  /** The text of a sheet. */
  public static String of(Sheet sheet) {
    SheetText text = new SheetText();
    text.out.append(HOW);
    text.sheet(sheet);
    return text.out.toString();
  }

  /** The same without what tells how to correct it. */
  public static String rows(Sheet sheet) {
    SheetText text = new SheetText();
    text.sheet(sheet);
    return text.out.toString();
  }

  private void sheet(Sheet sheet) {
    line("reading: " + Scalar.quoted(sheet.reading()));
    sheet
        .present()
        .ifPresent(month -> {
          line("# Until when what goes on is counted.");
          line("present: " + month);
        });
    list("entries", sheet.entries().isEmpty());
    sheet.entries().forEach(this::entry);
    list("degrees", sheet.degrees().isEmpty());
    sheet.degrees().forEach(this::degree);
    list("skills", sheet.skills().isEmpty());
    sheet.skills().forEach(skill -> skill("  ", skill));
    list("languages", sheet.languages().isEmpty());
    sheet.languages().forEach(this::language);
  }

  private void entry(EntryRow row) {
    row.quote().ifPresent(quote -> line("  # " + comment(quote)));
    line("  - id: " + row.id());
    line("    kind: " + Row.word(row.kind()));
    value("    title: ", row.title().map(Scalar::quoted), row.kind().isHeld());
    value("    employer: ", row.employer().map(Scalar::quoted), row.kind().isHeld());
    value("    from: ", row.from(), true);
    value("    to: ", row.to(), true);
    list("    skills", row.skills().isEmpty());
    row.skills().forEach(skill -> skill("      ", skill));
  }

  private void degree(DegreeRow row) {
    line("  # " + comment(row.quote()));
    line(
        "  - {id: %s, level: %s, fields: %s}"
            .formatted(row.id(), Row.word(row.level()), list(row.fields())));
  }

  private void skill(String indent, SkillRow row) {
    line(
        "%s- {id: %s, skill: %s, stance: %s}  # %s"
            .formatted(
                indent,
                row.id(),
                Scalar.quoted(row.skill()),
                Row.word(row.stance()),
                comment(row.quote())));
  }

  private void language(LanguageRow row) {
    line(
        "  - {id: %s, language: %s%s}"
            .formatted(
                row.id(),
                Scalar.quoted(row.language()),
                row.level().map(level -> ", level: " + Row.word(level)).orElse("")));
  }

  private void list(String key, boolean isEmpty) {
    line(key + (isEmpty ? ": []" : ":"));
  }

  private void value(String key, Optional<String> value, boolean isAsked) {
    if (isAsked || value.isPresent()) {
      line((key + value.orElse("")).stripTrailing());
    }
  }

  private static String list(List<String> words) {
    return words.stream().map(Scalar::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A comment ends with its line, and holds nothing that YAML refuses. */
  private static String comment(String quote) {
    StringBuilder line = new StringBuilder();
    quote
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) || Scalar.isShown(c) ? c : ' ')
        .limit(LONGEST_COMMENT + 1L)
        .forEach(line::appendCodePoint);
    return line.codePointCount(0, line.length()) <= LONGEST_COMMENT
        ? "“" + line + "”"
        : "“" + line.substring(0, line.offsetByCodePoints(0, LONGEST_COMMENT)).strip() + " …”";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
