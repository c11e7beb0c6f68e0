package dev.shortlist.catalogue;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds places in text by the country, state or province that is named after a town, or alone:
 * "Leeds, UK", "Austin, TX", "Kerala". A town without one is not told from other words.
 */
public final class Places {

  /** Georgia is a state and a country. */
  private static final String UNKNOWN = "";

  private static final String TOWN =
      "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:\\p{Lu}[\\p{L}.'’-]*|am|an der|de|of|upon|la|le|sur))*";

  /** What stands before a town's comma and is no part of it. */
  private static final Pattern STREET =
      Pattern.compile(
          "^[^,]*\\b(?:street|st|road|rd|avenue|ave|way|lane|ln|drive|dr|boulevard|blvd|court|ct|close|square|place|terrace"
              + "|apt|suite|flat|floor|rue|via|calle|rua|avenida|laan)\\b\\.?[^,]*,\\s*",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, String> countryOf = new HashMap<>();
  private final Map<String, String> countryOfTown = new HashMap<>();
  private final Set<String> regions = new HashSet<>();
  private final int mostTownWords;
  private final Pattern place;

  /**
   * A place.
   *
   * @param span from the town, where there is one, to the last of region and country
   * @param country its ISO 3166-1 code, missing where several have that name
   * @param town the town before the region or country; with what stands beside it where that may be
   *     the town too
   * @param region the state, province or county, as written
   */
  public record Found(
      Span span, Optional<String> country, Optional<String> town, Optional<String> region) {

    /** Whether a town stands before the region or country. */
    public boolean hasTown() {
      return town.isPresent();
    }
  }

  record File(
      Map<String, List<String>> countries,
      Map<String, Region> regions,
      Map<String, List<String>> towns) {}

  record Region(List<String> names, List<String> codes) {}

  Places(File file) {
    file.countries().forEach((code, names) -> names.forEach(name -> countryOf.put(name, code)));
    file.towns()
        .forEach((code, names) -> names.forEach(name -> countryOfTown.putIfAbsent(name, code)));
    mostTownWords =
        countryOfTown.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(0);
    List<String> shortForms = new ArrayList<>();
    file.regions()
        .forEach((code, region) -> {
          region.names().forEach(name -> countryOf.merge(name, code, (one, other) -> UNKNOWN));
          region.codes().forEach(name -> countryOf.putIfAbsent(name, code));
          regions.addAll(region.names());
          regions.addAll(region.codes());
          shortForms.addAll(region.codes());
        });
    String known =
        countryOf.keySet().stream()
            .filter(name -> !shortForms.contains(name))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String codes = String.join("|", shortForms);
    place =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?<town>%s(?:, ?%s)?),\\s*(?<region>%s|%s)|(?<alone>%s))(?![\\p{L}])(?:,\\s*(?<country>%s)(?![\\p{L}]))?"
                .formatted(TOWN, TOWN, known, codes, known, known));
  }

  /** The first place in a text; one with a town goes before one without. */
  public Optional<Found> first(String text) {
    Optional<Found> alone = Optional.empty();
    Matcher matcher = place.matcher(text);
    while (matcher.find()) {
      String last = matcher.group("country");
      String region = Optional.ofNullable(matcher.group("region")).orElse(matcher.group("alone"));
      Optional<String> before = Optional.ofNullable(matcher.group("town"));
      int start = matcher.start() + before.map(Places::streetBefore).orElse(0);
      Town town = before.map(names -> town(names.substring(streetBefore(names)))).orElse(Town.NONE);
      Found found =
          new Found(
              new Span(start, matcher.end()),
              Optional.ofNullable(countryOf.get(last == null ? region : last))
                  .filter(country -> !country.equals(UNKNOWN)),
              town.name(),
              Optional.of(region).filter(regions::contains).or(town::region));
      if (found.hasTown()) {
        return Optional.of(found);
      }
      alone = alone.or(() -> Optional.of(found));
    }
    return alone;
  }

  private record Town(Optional<String> name, Optional<String> region) {
    static final Town NONE = new Town(Optional.empty(), Optional.empty());
  }

  /**
   * Of two names before a country one is the town's: "Pune, Maharashtra" and "Tallow Row, Dublin".
   * They stay together where neither is known.
   */
  private Town town(String names) {
    int comma = names.indexOf(',');
    if (comma > 0) {
      String first = names.substring(0, comma);
      String second = names.substring(comma + 1).strip();
      if (regions.contains(second) || countryOfTown.containsKey(first)) {
        return new Town(Optional.of(first), Optional.of(second));
      }
      if (countryOfTown.containsKey(second)) {
        return new Town(Optional.of(second), Optional.empty());
      }
    }
    return new Town(Optional.of(names), Optional.empty());
  }

  /** Whether a text is a place and nothing else. */
  public boolean isWhole(String text) {
    String bare = text.strip();
    return countryOfTown.containsKey(bare) || place.matcher(bare).matches();
  }

  /** The well-known town that ends a text. */
  public Optional<Span> townAtEnd(String text) {
    String bare = text.stripTrailing();
    Optional<Span> longest = Optional.empty();
    int start = bare.length();
    for (int words = 0; words < mostTownWords && start > 0; words++) {
      start = bare.lastIndexOf(' ', start - 1);
      if (countryOfTown.containsKey(bare.substring(start + 1))) {
        longest = Optional.of(new Span(start + 1, bare.length()));
      }
    }
    return longest;
  }

  private static int streetBefore(String town) {
    Matcher street = STREET.matcher(town);
    return street.find() ? street.end() : 0;
  }
}
