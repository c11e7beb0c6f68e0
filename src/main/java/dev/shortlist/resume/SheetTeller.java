package dev.shortlist.resume;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.language.Span;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.DegreeRow;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.Sheet.LanguageRow;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import dev.shortlist.resume.correction.SheetText;
import dev.shortlist.resume.listing.SpokenLanguage;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.text.Field;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells a résumé as a sheet of rows that can be corrected. */
final class SheetTeller {

  /** So many digits tell two readings apart as surely as anybody needs. */
  private static final int DIGITS = 32;

  private final Resume resume;
  private final Profile profile;
  private final Catalogue catalogue;
  private final CatalogueFiles.Read files;
  private final Map<Integer, Position> positions = new HashMap<>();

  SheetTeller(Resume resume, CatalogueFiles.Read files) {
    this.resume = resume;
    this.profile = resume.profile();
    this.files = files;
    this.catalogue = files.catalogue();
    resume.positions().forEach(position -> positions.put(position.entry(), position));
  }

  Sheet sheet() {
    Sheet rows = rows("", Optional.empty());
    return rows(
        DigestUtils.sha256Hex(SheetText.rows(rows)).substring(0, DIGITS),
        profile.present().map(told -> told.end(profile.asOf())).flatMap(this::unusual));
  }

  /** Where "present" is the month of the score, nothing is to be told. */
  private Optional<String> unusual(YearMonth end) {
    return end.equals(profile.asOf()) ? Optional.empty() : Optional.of(end.toString());
  }

  private Sheet rows(String reading, Optional<String> present) {
    return new Sheet(
        reading,
        present,
        profile.entries().stream().map(this::entry).toList(),
        IntStream.range(0, profile.degrees().size()).mapToObj(this::degree).toList(),
        skills(Profile.NO_ENTRY),
        languages());
  }

  private EntryRow entry(Entry entry) {
    Optional<Position> position = Optional.ofNullable(positions.get(entry.id()));
    return new EntryRow(
        "e" + entry.id(),
        entry.place(),
        position.flatMap(Position::title).map(SheetTeller::line),
        position.flatMap(Position::employer).map(SheetTeller::line),
        entry.months().map(months -> Months.month(months.from()).toString()),
        entry.months().map(months -> entry.open() ? Sheet.PRESENT : months.last().toString()),
        entry.occupations().stream().map(id -> catalogue.occupation(id).name()).toList(),
        skills(entry.id()),
        resume.heading(entry.id()));
  }

  private List<SkillRow> skills(int entry) {
    return profile.mentions().stream()
        .filter(mention -> mention.entry() == entry)
        .map(this::skill)
        .toList();
  }

  private SkillRow skill(Mention mention) {
    Span span = resume.mentionSpans().get(mention.id());
    return new SkillRow(
        "m" + mention.id(),
        catalogue.skill(mention.skill()).name(),
        mention.stance(),
        oneLine(span.in(resume.text())),
        resume.passage(mention.passage()));
  }

  private DegreeRow degree(int number) {
    Degree degree = profile.degrees().get(number);
    return new DegreeRow(
        "d" + number,
        degree.level(),
        degree.fields().stream().map(files.degrees()::fieldName).toList(),
        resume.passage(degree.passage()));
  }

  private List<LanguageRow> languages() {
    List<SpokenLanguage> spoken = resume.listings().languages();
    return IntStream.range(0, spoken.size())
        .mapToObj(number -> {
          SpokenLanguage language = spoken.get(number);
          return new LanguageRow(
              "l" + number,
              Locale.of(language.code().value()).getDisplayLanguage(Locale.ENGLISH),
              language.level().map(Field::value));
        })
        .toList();
  }

  private static String line(Field<String> field) {
    return oneLine(field.value());
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
