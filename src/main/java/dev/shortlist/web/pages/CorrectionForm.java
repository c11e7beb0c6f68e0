package dev.shortlist.web.pages;

import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.DegreeRow;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.Sheet.LanguageRow;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody filled in to correct a sheet: fields such as {@code e0.to}, by the ids of its rows.
 * A field that is not there changes nothing.
 */
final class CorrectionForm {

  /** The stance that takes a skill away. */
  static final String WRONG = "remove";

  private static final Pattern COMMAS = Pattern.compile("\\s*[,;]\\s*");

  private final Sheet sheet;
  private final MultiValueMap<String, String> fields;
  private final ObjectNode root = JsonMapper.shared().createObjectNode();

  CorrectionForm(Sheet sheet, MultiValueMap<String, String> fields) {
    this.sheet = sheet;
    this.fields = fields;
  }

  /** The sheet as it is corrected, as JSON. */
  String corrected() {
    root.put("reading", sheet.reading());
    given("present").ifPresent(month -> root.put("present", month));
    ArrayNode entries = root.putArray("entries");
    sheet.entries().forEach(row -> entry(row, entries.addObject()));
    added(entries);
    ArrayNode degrees = root.putArray("degrees");
    sheet.degrees().forEach(row -> degree(row, degrees.addObject()));
    given("newDegree.level")
        .ifPresent(level -> {
          ObjectNode row = degrees.addObject();
          row.put("level", level);
          list(given("newDegree.fields").orElse(""), row.putArray("fields"));
        });
    ArrayNode skills = root.putArray("skills");
    sheet.skills().forEach(row -> skill(row, skills));
    missed("skills", skills);
    ArrayNode languages = root.putArray("languages");
    sheet.languages().forEach(row -> language(row, languages.addObject()));
    given("newLanguage.language")
        .ifPresent(name -> {
          ObjectNode row = languages.addObject();
          row.put("language", name);
          given("newLanguage.level").ifPresent(level -> row.put("level", level));
        });
    return root.toString();
  }

  private void entry(EntryRow was, ObjectNode row) {
    String id = was.id();
    row.put("id", id);
    put(row, id, "kind", Optional.empty());
    put(row, id, "title", was.title());
    put(row, id, "employer", was.employer());
    put(row, id, "from", was.from());
    put(row, id, "to", was.to());
    given(id + ".remove").ifPresent(yes -> row.put("remove", "true"));
    given(id + ".partOf").ifPresent(whole -> row.put("partOf", whole));
    ArrayNode skills = row.putArray("skills");
    was.skills().forEach(skill -> skill(skill, skills));
    missed(id, skills);
  }

  /** What was there and is emptied is told as such, so that nothing is dropped without a word. */
  private void put(ObjectNode row, String id, String key, Optional<String> was) {
    String name = id + "." + key;
    given(name).ifPresent(value -> row.put(key, value));
    if (was.isPresent() && fields.containsKey(name) && given(name).isEmpty()) {
      row.put(key, "");
    }
  }

  private void skill(SkillRow was, ArrayNode skills) {
    given(was.id() + ".stance")
        .ifPresent(stance -> {
          ObjectNode row = skills.addObject();
          row.put("id", was.id());
          if (stance.equals(WRONG)) {
            row.put("remove", "true");
          } else {
            row.put("stance", stance);
          }
        });
  }

  private void missed(String owner, ArrayNode skills) {
    given(owner + ".skill")
        .ifPresent(names ->
            COMMAS
                .splitAsStream(names)
                .filter(name -> !name.isBlank())
                .forEach(name -> {
                  ObjectNode row = skills.addObject();
                  row.put("skill", name);
                  given(owner + ".words").ifPresent(words -> row.put("words", words));
                }));
  }

  private void added(ArrayNode entries) {
    Optional<String> title = given("new.title");
    if (title.isEmpty()) {
      return;
    }
    ObjectNode row = entries.addObject();
    row.put("kind", given("new.kind").orElse("position"));
    row.put("title", title.get());
    given("new.employer").ifPresent(employer -> row.put("employer", employer));
    given("new.from").ifPresent(from -> row.put("from", from));
    given("new.to").ifPresent(to -> row.put("to", to));
    missed("new", row.putArray("skills"));
  }

  private void degree(DegreeRow was, ObjectNode row) {
    String id = was.id();
    row.put("id", id);
    given(id + ".level").ifPresent(level -> row.put("level", level));
    if (fields.containsKey(id + ".fields")) {
      list(given(id + ".fields").orElse(""), row.putArray("fields"));
    }
    given(id + ".remove").ifPresent(yes -> row.put("remove", "true"));
  }

  private void language(LanguageRow was, ObjectNode row) {
    row.put("id", was.id());
    given(was.id() + ".level").ifPresent(level -> row.put("level", level));
    given(was.id() + ".remove").ifPresent(yes -> row.put("remove", "true"));
  }

  private static void list(String words, ArrayNode list) {
    COMMAS.splitAsStream(words).filter(word -> !word.isBlank()).forEach(list::add);
  }

  /** What a field shows: what was filled in, else what was read. */
  String value(String name, String read) {
    String filled = fields.getFirst(name);
    return filled == null ? read : filled;
  }

  /** All fields. */
  Map<String, String> filled() {
    return fields.toSingleValueMap();
  }

  /** Whether a box is ticked. */
  boolean isTicked(String name) {
    return given(name).isPresent();
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(fields.getFirst(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
