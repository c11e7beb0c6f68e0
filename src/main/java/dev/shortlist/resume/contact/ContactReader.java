package dev.shortlist.resume.contact;

import dev.shortlist.language.Span;
import dev.shortlist.resume.contact.Locations.Location;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.text.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads how to reach a person: from the block above the résumé and sections of its kind; where
 * nothing stands there, from anywhere but the referees'.
 */
public final class ContactReader {

  /** In the contact block nearly every address is the person's. */
  private static final int SURE = 980;

  /** Outside it most are. */
  private static final int LIKELY = 800;

  /** Addresses there are those of employers, schools and co-authors, unless there are no others. */
  private static final Set<Kind> OF_OTHERS =
      Set.of(Kind.EXPERIENCE, Kind.PROJECTS, Kind.VOLUNTEERING, Kind.EDUCATION, Kind.PUBLICATIONS);

  /** The contact block goes on over so many lines that are no part of it. */
  private static final int MOST_BETWEEN = 2;

  /** A sidebar's contact block has at most so many lines. */
  private static final int MOST_LINES = 10;

  /** In flattened text the contact stands within so many chars of the top. */
  private static final int FLATTENED = 400;

  private static final int LONGEST_LINE = 160;

  private final Locations locations;

  /** Finds where the person lives in the given way. */
  public ContactReader(Locations locations) {
    this.locations = locations;
  }

  /** Reads the contact of the person that the header names. */
  public Contact read(String text, Header header, List<Section> sections) {
    Zones zones = Zones.of(text, header, sections);
    Optional<Location> location =
        locations
            .in(text, zones.own(), header)
            .or(() -> locations.in(text, zones.beside(), header));
    Optional<String> country = location.flatMap(Location::country);
    Optional<Span> lives = location.map(found -> found.field().span());
    return new Contact(
        header.name(),
        zones.first((zone, own) -> Emails.of(text, zone, SURE)),
        zones.first((zone, own) -> Phones.of(text, zone, country, own)).stream()
            .filter(phone -> lives.isEmpty() || !lives.get().overlaps(phone.span()))
            .toList(),
        location.map(Location::field),
        links(text, zones));
  }

  /**
   * Where to look, in this order.
   *
   * @param beside around an e-mail address further down, where none stands above
   */
  private record Zones(List<Span> own, List<Span> beside, List<Span> likely, List<Span> last) {

    static Zones of(String text, Header header, List<Section> sections) {
      Zones zones =
          new Zones(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      int end = contactEnd(text, header, sections.getFirst().body());
      zones.own.add(new Span(0, end));
      for (Section section : sections) {
        if (section.kind() == Kind.CONTACT) {
          zones.own.add(below(section, end));
        }
      }
      boolean reached = zones.own.stream().anyMatch(zone -> !Emails.of(text, zone, SURE).isEmpty());
      for (Section section : sections) {
        if (section.kind() != Kind.CONTACT && section.kind() != Kind.REFERENCES) {
          zones.sidebar(text, header, section.kind(), below(section, end), reached);
        }
      }
      return zones;
    }

    private static Span below(Section section, int end) {
      Span body = section.body();
      return new Span(Math.clamp(end, body.start(), body.end()), body.end());
    }

    /**
     * What stands with the name, or with the only e-mail address, is the person's.
     *
     * @param reached whether there is an e-mail address above the résumé
     */
    private void sidebar(String text, Header header, Kind kind, Span body, boolean reached) {
      boolean ofOthers = OF_OTHERS.contains(kind);
      List<Span> rest = ofOthers ? last : likely;
      Optional<Span> name = header.nameSpan().filter(body::contains);
      if (name.isPresent()) {
        Span block = block(text, name.get().start(), body);
        own.add(block);
        rest.add(new Span(body.start(), block.start()));
        rest.add(new Span(block.end(), body.end()));
        return;
      }
      rest.add(body);
      if (!ofOthers && !reached) {
        Emails.of(text, body, SURE).stream()
            .findFirst()
            .ifPresent(email -> beside.add(block(text, paragraph(text, email.span(), body), body)));
      }
    }

    /** The lines from a place on. */
    private static Span block(String text, int start, Span body) {
      int end = start;
      for (int lines = 0; lines < MOST_LINES && end < body.end(); lines++) {
        int newline = text.indexOf('\n', end + 1);
        end = newline < 0 ? body.end() : Math.min(newline, body.end());
      }
      return new Span(start, end);
    }

    /** Where the lines begin that no blank one sets apart from a given one. */
    private static int paragraph(String text, Span line, Span body) {
      int start = line.start();
      for (int lines = 0; lines < MOST_LINES / 2 && start > body.start(); lines++) {
        Span above = Lines.at(text, Math.max(body.start(), Lines.at(text, start).start() - 1));
        if (above.in(text).isBlank()) {
          break;
        }
        start = Math.max(body.start(), above.start());
      }
      return start;
    }

    /** Where the contact ends that stands above the résumé. */
    private static int contactEnd(String text, Header header, Span first) {
      int end = header.end();
      if (end < first.end() && text.charAt(end) == ' ') {
        Span beginning = new Span(end, Math.min(first.end(), end + FLATTENED));
        List<Field<String>> emails = Emails.of(text, beginning, SURE);
        return emails.isEmpty() ? end : emails.getLast().span().end();
      }
      int misses = 0;
      for (int start = end; start < first.end() && misses <= MOST_BETWEEN; ) {
        Span line = Lines.at(text, start);
        Span within = new Span(start, Math.clamp(line.end(), start, first.end()));
        if (within.length() > LONGEST_LINE) {
          break;
        }
        boolean contact =
            !Emails.of(text, within, SURE).isEmpty()
                || !Links.of(text, within, SURE).isEmpty()
                || !Phones.of(text, within, Optional.empty(), false).isEmpty();
        misses = contact ? 0 : misses + (within.in(text).isBlank() ? 0 : 1);
        end = contact ? within.end() : end;
        start = within.end() + 1;
      }
      return end;
    }

    /**
     * What is found in the first zones that have any.
     *
     * @param finder looks into a zone, told whether contacts are expected there
     */
    <T> List<Field<T>> first(BiFunction<Span, Boolean, List<Field<T>>> finder) {
      List<Field<T>> found = all(own, zone -> finder.apply(zone, true));
      for (List<Span> others : List.of(beside, likely, last)) {
        if (found.isEmpty()) {
          found = unsure(all(others, zone -> finder.apply(zone, others.equals(beside))));
        }
      }
      return found;
    }

    private static <T> List<Field<T>> all(List<Span> zones, Function<Span, List<Field<T>>> finder) {
      List<Field<T>> all = new ArrayList<>();
      for (Span zone : zones) {
        for (Field<T> field : finder.apply(zone)) {
          if (all.stream().noneMatch(other -> other.value().equals(field.value()))) {
            all.add(field);
          }
        }
      }
      return all;
    }

    private static <T> List<Field<T>> unsure(List<Field<T>> fields) {
      return fields.stream()
          .map(field ->
              new Field<>(field.value(), field.span(), Math.min(LIKELY, field.confidence())))
          .toList();
    }
  }

  /** Outside the contact block only addresses of personal pages are surely the person's. */
  private static List<Field<String>> links(String text, Zones zones) {
    List<Field<String>> own = Zones.all(zones.own(), zone -> Links.of(text, zone, SURE));
    if (!own.isEmpty()) {
      return own;
    }
    return Zones.all(zones.likely(), zone -> Links.profilesIn(text, zone, LIKELY));
  }
}
