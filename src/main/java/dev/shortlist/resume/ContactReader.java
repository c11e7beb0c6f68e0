package dev.shortlist.resume;

import dev.shortlist.catalogue.Places;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how to reach a person: from the block above the résumé and sections of its kind; where
 * nothing stands there, from anywhere but the referees'.
 */
final class ContactReader {

  /** In the contact block nearly every address is the person's. */
  private static final int SURE = 980;

  /** Outside it most are. */
  private static final int LIKELY = 800;

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s|,;<>()]+[\\w/]"
              + "|(?<![\\w@.-])(?:[\\w-]{1,63}\\.){1,5}(?:com|org|net|io|dev|me|edu|co|uk|de|fr|es|it|pt|nl|br|in|au|ca|ch"
              + "|at|eu|info)/[\\w/.~%+-]*[\\w/]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PROFILE =
      Pattern.compile("\\b(?:linkedin|github|gitlab|xing|orcid)\\.", Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("\\s*(?:[|•·;\\t\\n]|\\s[–—-]\\s|\\s{3,})\\s*");

  private static final Pattern ADDRESS_LABEL =
      Pattern.compile(
          "^\\s*(?:current\\s+)?(?:address|location|based\\s+in|lives?\\s+in|residence)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE);

  /** Addresses there are those of employers, schools and co-authors, unless there are no others. */
  private static final Set<Kind> OF_OTHERS =
      Set.of(Kind.EXPERIENCE, Kind.PROJECTS, Kind.VOLUNTEERING, Kind.EDUCATION, Kind.PUBLICATIONS);

  private final Places places;

  ContactReader(Places places) {
    this.places = places;
  }

  /** Reads the contact of the person that the header names. */
  Contact read(String text, Header header, List<Section> sections) {
    Zones zones = Zones.of(header, sections);
    Optional<Field<Location>> located = located(text, header, zones.own());
    Optional<String> country = located.flatMap(field -> field.value().country());
    return new Contact(
        header.name(),
        zones.first((zone, own) -> found(EMAIL, text, zone, SURE)),
        zones.first((zone, own) -> Phones.of(text, zone, country, own)),
        located,
        links(text, zones));
  }

  /** Where to look, in this order. */
  private record Zones(List<Span> own, List<Span> likely, List<Span> last) {

    static Zones of(Header header, List<Section> sections) {
      Zones zones = new Zones(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      zones.own.add(new Span(0, header.end()));
      for (Section section : sections) {
        Span body = section.body();
        Span below = new Span(Math.clamp(header.end(), body.start(), body.end()), body.end());
        if (section.kind() == Kind.CONTACT) {
          zones.own.add(below);
        } else if (OF_OTHERS.contains(section.kind())) {
          zones.last.add(below);
        } else if (section.kind() != Kind.REFERENCES) {
          zones.likely.add(below);
        }
      }
      return zones;
    }

    /**
     * What is found in the first zones that have any.
     *
     * @param finder looks into a zone, told whether it is the person's own
     */
    <T> List<Field<T>> first(BiFunction<Span, Boolean, List<Field<T>>> finder) {
      List<Field<T>> found = all(own, zone -> finder.apply(zone, true));
      for (List<Span> others : List.of(likely, last)) {
        if (found.isEmpty()) {
          found = unsure(all(others, zone -> finder.apply(zone, false)));
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

  private static List<Field<String>> found(
      Pattern pattern, String text, Span zone, int confidence) {
    Matcher matcher = pattern.matcher(text).region(zone.start(), zone.end());
    matcher.useTransparentBounds(true);
    return matcher
        .results()
        .map(match -> new Field<>(match.group(), new Span(match.start(), match.end()), confidence))
        .toList();
  }

  /** Outside the contact block only addresses of personal pages are surely the person's. */
  private static List<Field<String>> links(String text, Zones zones) {
    List<Field<String>> own = Zones.all(zones.own(), zone -> found(LINK, text, zone, SURE));
    if (!own.isEmpty()) {
      return own;
    }
    return Zones.all(zones.likely(), zone -> found(LINK, text, zone, LIKELY)).stream()
        .filter(link -> PROFILE.matcher(link.value()).find())
        .toList();
  }

  /** A town with its country or state, or else one of these alone. */
  private Optional<Field<Location>> located(String text, Header header, List<Span> zones) {
    Optional<Field<Location>> alone = Optional.empty();
    for (Span zone : zones) {
      int start = zone.start();
      Matcher between = BETWEEN_PARTS.matcher(text).region(zone.start(), zone.end());
      while (start < zone.end()) {
        boolean more = between.find();
        int end = more ? between.start() : zone.end();
        Optional<Field<Location>> found = located(text, new Span(start, end), header);
        if (found.isPresent() && found.get().confidence() == SURE) {
          return found;
        }
        alone = alone.or(() -> found);
        start = more ? between.end() : zone.end();
      }
    }
    return alone;
  }

  private Optional<Field<Location>> located(String text, Span part, Header header) {
    int start = part.start() + afterName(part.in(text), header);
    Matcher label = ADDRESS_LABEL.matcher(text).region(start, part.end());
    int from = label.lookingAt() ? label.end() : start;
    String rest = text.substring(from, part.end());
    return places
        .first(rest)
        .filter(found -> found.hasTown() || found.span().length() == rest.strip().length())
        .map(found -> {
          Span span = found.span().plus(from);
          int confidence = found.hasTown() ? SURE : LIKELY;
          Location location =
              new Location(span.in(text), found.town(), found.region(), found.country());
          return new Field<>(location, span, confidence);
        });
  }

  /** In flattened text a town follows the name without a sign between them. */
  private static int afterName(String part, Header header) {
    String name = header.name().orElse("");
    int at = name.isEmpty() ? -1 : part.indexOf(name);
    return at < 0 ? 0 : at + name.length();
  }
}
