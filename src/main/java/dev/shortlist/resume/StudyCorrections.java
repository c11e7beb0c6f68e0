package dev.shortlist.resume;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.resume.correction.Correction;
import dev.shortlist.resume.correction.Row;
import dev.shortlist.resume.correction.Sheet.DegreeRow;
import dev.shortlist.resume.correction.Sheet.LanguageRow;
import dev.shortlist.resume.listing.SpokenLanguage;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.ProfileDraft;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Corrects degrees and languages. */
final class StudyCorrections {

  private static final List<String> DEGREE =
      List.of(Row.ID, "level", "fields", Row.REMOVE, "quote");

  private static final List<String> LANGUAGE = List.of(Row.ID, "language", "level", Row.REMOVE);

  private final Amending amending;
  private final SkillNames names;

  StudyCorrections(Amending amending, SkillNames names) {
    this.amending = amending;
    this.names = names;
  }

  /** Compares the degrees of a sheet with those that were read. */
  void degrees(List<DegreeRow> read, Row sheet) {
    Map<String, DegreeRow> byId = new HashMap<>();
    read.forEach(row -> byId.put(row.id(), row));
    for (Row row : sheet.rows("degrees", DEGREE)) {
      if (row.isNew()) {
        addDegree(row);
        continue;
      }
      DegreeRow was = byId.get(row.needed(Row.ID));
      if (was == null) {
        throw row.wrong(Row.ID, "no degree with this id was read; leave the id out to add one.");
      }
      row.same("quote", was.quote());
      degree(was, row);
    }
  }

  private void degree(DegreeRow was, Row row) {
    ProfileDraft draft = amending.draft();
    int number = Integer.parseInt(was.id().substring(1));
    if (row.flag(Row.REMOVE)) {
      draft.removeDegree(number);
      amending.tell(Correction.removed(was.id(), was.quote(), words(was.level(), was.fields())));
      return;
    }
    Optional<Level> level = row.oneOf("level", Level.values()).filter(l -> l != was.level());
    Optional<List<String>> fields =
        row.texts("fields").filter(others -> !others.equals(was.fields()));
    if (level.isEmpty() && fields.isEmpty()) {
      return;
    }
    Degree degree = amending.resume().profile().degrees().get(number);
    draft.degree(
        number,
        level.orElse(degree.level()),
        fields.map(others -> fields(row, others)).orElse(degree.fields()));
    level.ifPresent(other ->
        amending.tell(
            Correction.changed(
                was.id(), was.quote(), "level", Row.word(was.level()), Row.word(other), true)));
    fields.ifPresent(others ->
        amending.tell(
            Correction.changed(
                was.id(),
                was.quote(),
                "fields",
                String.join(", ", was.fields()),
                others.isEmpty() ? "none" : String.join(", ", others),
                true)));
  }

  private void addDegree(Row row) {
    amending.adding(row);
    Level level =
        row.oneOf("level", Level.values())
            .orElseThrow(() -> row.wrong("level", "'level' is missing."));
    List<String> fields = row.texts("fields").orElse(List.of());
    Set<String> ids = fields(row, fields);
    int passage = amending.passage(Profile.NO_ENTRY, Place.EDUCATION, Stance.DID, List.of());
    amending.draft().degree(level, ids, passage);
    amending.tell(
        Correction.added("degrees", "", words(level, fields))
            .noting(
                fields.stream().map(amending::unlessSaid).flatMap(Optional::stream).findFirst()));
  }

  private Set<String> fields(Row row, List<String> written) {
    Set<String> ids = new TreeSet<>();
    for (String field : written) {
      ids.add(
          names
              .field(field)
              .orElseThrow(() ->
                  row.wrong(
                      "fields",
                      "no field of study, or more than one, is called so; use its usual name, such"
                          + " as computer science.")));
    }
    return ids;
  }

  private static String words(Level level, List<String> fields) {
    return Row.word(level) + (fields.isEmpty() ? "" : " in " + String.join(", ", fields));
  }

  /** Compares the languages of a sheet with those that were read. */
  void languages(List<LanguageRow> read, Row sheet) {
    Map<String, LanguageRow> byId = new HashMap<>();
    read.forEach(row -> byId.put(row.id(), row));
    for (Row row : sheet.rows("languages", LANGUAGE)) {
      if (row.isNew()) {
        addLanguage(row);
        continue;
      }
      LanguageRow was = byId.get(row.needed(Row.ID));
      if (was == null) {
        throw row.wrong(Row.ID, "no language with this id was read; leave the id out to add one.");
      }
      row.text("language")
          .filter(other -> !other.equals(was.language()))
          .ifPresent(other -> {
            throw row.wrong(
                "language", "another language is another row: remove this one and add it.");
          });
      language(was, row);
    }
  }

  private void language(LanguageRow was, Row row) {
    if (row.flag(Row.REMOVE)) {
      names
          .skill(was.language(), amending.finder())
          .filter(skill -> skill.kind() == Skill.Kind.LANGUAGE)
          .ifPresent(this::removeAll);
      amending.tell(Correction.removed(was.id(), was.language(), was.language()));
      return;
    }
    row.oneOf("level", SpokenLanguage.Level.values())
        .filter(other -> !was.level().equals(Optional.of(other)))
        .ifPresent(other ->
            amending.tell(
                Correction.changed(
                    was.id(),
                    was.language(),
                    "level",
                    was.level().map(Row::word).orElse(""),
                    Row.word(other),
                    false)));
  }

  private void removeAll(Skill language) {
    for (Mention mention : new ArrayList<>(amending.draft().mentions())) {
      if (mention.skill().equals(language.id())) {
        amending.draft().removeMention(mention.id());
      }
    }
  }

  private void addLanguage(Row row) {
    amending.adding(row);
    String name = row.needed("language");
    Skill language =
        names
            .skill(name, amending.finder())
            .filter(skill -> skill.kind() == Skill.Kind.LANGUAGE)
            .orElseThrow(() -> row.wrong("language", "no language of the catalogue is called so."));
    Optional<SpokenLanguage.Level> level = row.oneOf("level", SpokenLanguage.Level.values());
    amending.claim(language.id(), Stance.HAS);
    amending.tell(
        Correction.added(
                "languages", "", name + level.map(well -> ", " + Row.word(well)).orElse(""))
            .noting(amending.unlessSaid(name)));
  }
}
