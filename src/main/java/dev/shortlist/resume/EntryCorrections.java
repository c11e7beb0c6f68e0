package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.correction.Correction;
import dev.shortlist.resume.correction.Row;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.text.Field;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Corrects positions, projects, studies and the like. */
final class EntryCorrections {

  private static final List<String> KEYS =
      List.of(
          Row.ID,
          "kind",
          "title",
          "employer",
          "from",
          "to",
          "skills",
          Row.REMOVE,
          "partOf",
          "occupations",
          "quote");

  private static final List<Place> KINDS =
      List.of(
          Place.POSITION,
          Place.INTERNSHIP,
          Place.VOLUNTEERING,
          Place.PROJECT,
          Place.EDUCATION,
          Place.CERTIFICATE,
          Place.PROSE);

  private static final String MONTH = "[0-9]{4}-(?:0[1-9]|1[0-2])";

  /** Nobody who looks for work began before. */
  private static final YearMonth FIRST = YearMonth.of(1900, 1);

  private final Amending amending;
  private final Titles titles;
  private final SkillCorrections skills;

  EntryCorrections(Amending amending, Titles titles, SkillCorrections skills) {
    this.amending = amending;
    this.titles = titles;
    this.skills = skills;
  }

  /** Compares the entries of a sheet with those that were read. */
  void correct(List<EntryRow> read, Row sheet) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      numbers.put(read.get(i).id(), i);
    }
    Map<Integer, Row> merged = new LinkedHashMap<>();
    Set<Integer> gone = new HashSet<>();
    for (Row row : sheet.rows("entries", KEYS)) {
      if (row.isNew()) {
        add(row);
        continue;
      }
      Integer id = numbers.get(row.needed(Row.ID));
      if (id == null) {
        throw row.wrong(Row.ID, "no entry with this id was read; leave the id out to add one.");
      }
      EntryRow was = read.get(id);
      row.same("quote", was.quote().orElse(""));
      if (row.flag(Row.REMOVE)) {
        amending.draft().removeEntry(id);
        amending.tell(Correction.removed(was.id(), was.name(), was.name()));
        gone.add(id);
        continue;
      }
      change(id, was, row);
      if (row.has("partOf")) {
        merged.put(id, row);
      }
    }
    gone.addAll(merged.keySet());
    merged.forEach((id, row) -> merge(id, read, numbers.get(row.needed("partOf")), row, gone));
  }

  private void merge(
      int id, List<EntryRow> read, @Nullable Integer into, Row row, Set<Integer> gone) {
    if (into == null || gone.contains(into)) {
      throw row.wrong("partOf", "here stands the id of another entry, which stays.");
    }
    amending.draft().merge(id, into);
    EntryRow was = read.get(id);
    EntryRow whole = read.get(into);
    amending.tell(
        Correction.changed(
            was.id(), was.name(), "part of", "an entry of its own", whole.name(), true));
  }

  private void change(int id, EntryRow was, Row row) {
    Optional<Place> kind = row.oneOf("kind", KINDS).filter(other -> other != was.kind());
    Place place = kind.orElse(was.kind());
    Optional<String> title =
        row.text("title").filter(other -> !was.title().filter(other::equals).isPresent());
    Optional<String> employer =
        row.text("employer").filter(other -> !was.employer().filter(other::equals).isPresent());
    if (title.isPresent() && !place.isHeld()) {
      throw row.wrong("title", "only positions, internships and voluntary work have a title.");
    }
    if (employer.isPresent() && !place.isHeld()) {
      throw row.wrong(
          "employer", "only positions, internships and voluntary work have an employer.");
    }
    kind.ifPresent(other -> {
      amending.draft().place(id, other);
      amending.tell(
          Correction.changed(
              was.id(), was.name(), "kind", Row.word(was.kind()), Row.word(other), true));
      title(id, was, other, title);
    });
    title.ifPresent(held -> {
      amending.title(id, titleSpan(id), held, titles, true);
      amending.tell(
          Correction.changed(was.id(), was.name(), "title", was.title().orElse(""), held, true)
              .noting(amending.unlessSaid(held)));
    });
    employer.ifPresent(with ->
        amending.tell(
            Correction.changed(
                was.id(), was.name(), "employer", was.employer().orElse(""), with, false)));
    if (title.isPresent() || employer.isPresent()) {
      amending.heading(id, byHand(title.or(was::title), employer.or(was::employer)));
    }
    during(id, was, row);
    skills.correct(was.skills(), row, id);
  }

  /** What becomes of a title that is kept where the entry is another thing. */
  private void title(int id, EntryRow was, Place now, Optional<String> other) {
    if (!now.isHeld()) {
      amending.draft().entry(id, entry -> entry.titled(List.of(), List.of(), Optional.empty()));
    } else if (!was.kind().isHeld() && other.isEmpty()) {
      was.title()
          .or(was::quote)
          .ifPresent(kept -> amending.title(id, titleSpan(id), kept, titles, false));
    }
  }

  private Optional<Span> titleSpan(int entry) {
    return amending.resume().positions().stream()
        .filter(position -> position.entry() == entry)
        .findFirst()
        .flatMap(Position::title)
        .map(Field::span);
  }

  private void during(int id, EntryRow was, Row row) {
    Optional<String> from =
        row.text("from").filter(other -> !was.from().equals(Optional.of(other)));
    Optional<String> to = row.text("to").filter(other -> !was.to().equals(Optional.of(other)));
    if (from.isEmpty() && to.isEmpty()) {
      return;
    }
    String first =
        from.or(was::from)
            .orElseThrow(() -> row.wrong("from", "an entry that ends needs its first month."));
    String last =
        to.or(was::to)
            .orElseThrow(() -> row.wrong("to", "an entry that begins needs its last month."));
    during(id, row, first, last);
    from.ifPresent(month ->
        amending.tell(
            Correction.changed(was.id(), was.name(), "from", was.from().orElse(""), month, true)));
    to.ifPresent(month ->
        amending.tell(
            Correction.changed(was.id(), was.name(), "to", was.to().orElse(""), month, true)));
  }

  private void during(int id, Row row, String first, String last) {
    YearMonth asOf = amending.resume().profile().asOf();
    YearMonth from = month(row, "from", first, asOf);
    boolean goesOn = last.equals(Sheet.PRESENT);
    Months until = amending.draft().until(Months.index(from));
    YearMonth to = goesOn ? until.last() : month(row, "to", last, asOf);
    if (to.isBefore(from)) {
      throw row.wrong(
          goesOn ? "from" : "to",
          goesOn
              ? "it begins after the month that 'present' is counted until; correct 'present' too."
              : "it ends before it begins.");
    }
    amending
        .draft()
        .entry(
            id, entry -> entry.during(Optional.of(goesOn ? until : Months.of(from, to)), goesOn));
  }

  /** A month within what a life of work can have seen. */
  static YearMonth month(Row row, String key, String written, YearMonth asOf) {
    if (!written.matches(MONTH)) {
      throw row.wrong(
          key,
          "a month is written as 2019-03"
              + (key.equals("to") ? "; what goes on ends with 'present'." : "."));
    }
    YearMonth month = YearMonth.parse(written);
    if (month.isBefore(FIRST) || month.isAfter(asOf)) {
      throw row.wrong(
          key,
          "the month must lie between %s and %s, the month of the score.".formatted(FIRST, asOf));
    }
    return month;
  }

  private void add(Row row) {
    amending.adding(row);
    Place kind =
        row.oneOf("kind", KINDS).orElseThrow(() -> row.wrong("kind", "'kind' is missing."));
    Optional<String> title = row.text("title");
    if (kind.isHeld() && title.isEmpty()) {
      throw row.wrong("title", "'title' is missing.");
    }
    if (!kind.isHeld() && row.has("employer")) {
      throw row.wrong(
          "employer", "only positions, internships and voluntary work have an employer.");
    }
    String line = byHand(title.or(() -> Optional.of(kind.phrase())), row.text("employer"));
    int id = amending.entry(kind, line);
    Optional<String> from = row.text("from");
    Optional<String> to = row.text("to");
    if (from.isPresent() || to.isPresent()) {
      during(id, row, row.needed("from"), row.needed("to"));
    }
    if (kind.isHeld()) {
      title.ifPresent(held -> amending.title(id, Optional.empty(), held, titles, true));
    }
    amending.tell(
        Correction.added(
                "entries",
                line,
                "%s%s"
                    .formatted(
                        Row.word(kind),
                        from.map(first -> ", %s to %s".formatted(first, to.orElse(""))).orElse("")))
            .noting(title.flatMap(amending::unlessSaid)));
    skills.correct(List.of(), row, id);
  }

  private static String byHand(Optional<String> title, Optional<String> employer) {
    return title.orElse("") + employer.map(with -> ", " + with).orElse("") + " (corrected by hand)";
  }
}
