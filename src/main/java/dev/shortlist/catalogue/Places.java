package dev.shortlist.catalogue;

import dev.shortlist.language.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the countries, the states and provinces, and the larger towns of the world by the names
 * that people write in an address: "Leeds, UK", "Austin, TX", "Kerala".
 */
public final class Places {

  /** Georgia is a state and a country. */
  private static final String UNKNOWN = "";

  /** A name this short is an abbreviation and counts only as it is written. */
  private static final int LONGEST_ABBREVIATION = 4;

  private static final Pattern TOWN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|am|an der|de|of|upon|la|le|sur))*");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern COUNTY =
      Pattern.compile("(?:Co\\.|County) ?\\p{Lu}[\\p{L}. ]+|\\p{Lu}[\\p{L}. ]+ County");

  private final Map<String, String> countryOf = new HashMap<>();
  private final Map<String, String> countryOfCapitals = new HashMap<>();
  private final Map<String, String> countryOfCode = new HashMap<>();
  private final Map<String, String> countryOfTown = new HashMap<>();
  private final Map<String, String> countryOfTownInCapitals = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private final int mostTownWords;
  private final int mostWords;

  record File(
      Map<String, List<String>> countries,
      Map<String, Region> regions,
      Map<String, List<String>> towns) {}

  record Region(List<String> names, List<String> codes) {}

  Places(File file) {
    file.countries().forEach((code, names) -> names.forEach(name -> countryOf.put(name, code)));
    file.countries()
        .values()
        .forEach(names -> names.forEach(name -> countries.add(name.toUpperCase(Locale.ROOT))));
    file.regions()
        .values()
        .forEach(region ->
            region.names().forEach(name -> countries.remove(name.toUpperCase(Locale.ROOT))));
    file.towns()
        .forEach((code, names) -> names.forEach(name -> countryOfTown.putIfAbsent(name, code)));
    file.regions()
        .forEach((code, region) -> {
          region
              .names()
              .forEach(name ->
                  countryOf.merge(name, code, (one, other) -> one.equals(other) ? one : UNKNOWN));
          region.codes().forEach(name -> countryOfCode.putIfAbsent(name, code));
        });
    inCapitals(countryOf, countryOfCapitals);
    inCapitals(countryOfTown, countryOfTownInCapitals);
    mostTownWords = mostWords(countryOfTown);
    mostWords = mostWords(countryOf);
  }

  private static void inCapitals(Map<String, String> names, Map<String, String> capitals) {
    names.forEach((name, code) -> {
      if (name.length() > LONGEST_ABBREVIATION) {
        capitals.putIfAbsent(name.toUpperCase(Locale.ROOT), code);
      }
    });
  }

  private static int mostWords(Map<String, String> names) {
    return names.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(0);
  }

  /** Whether a text is a place and nothing else. */
  public boolean isWhole(String text) {
    String bare = text.strip();
    if (countryOfTown.containsKey(bare) || countryOf.containsKey(bare)) {
      return true;
    }
    String[] parts = COMMA.split(bare, -1);
    int last = parts.length - 1;
    boolean known = countryOf.containsKey(parts[last]);
    if (last == 0 || (!known && !countryOfCode.containsKey(parts[last]))) {
      return false;
    }
    boolean withCountry = known && last >= 1 && isRegion(parts[last - 1]);
    return areTowns(parts, last, 1)
        || (withCountry
            && areTowns(parts, last - 1, countryOf.containsKey(parts[last - 1]) ? 0 : 1));
  }

  private static boolean areTowns(String[] parts, int count, int least) {
    for (int i = 0; i < count; i++) {
      if (!TOWN.matcher(parts[i]).matches()) {
        return false;
      }
    }
    return count >= least && count <= 2;
  }

  /** Whether a text is a country, or a state, province or county, by its name or short form. */
  public boolean isRegion(String text) {
    return countryOf.containsKey(text)
        || countryOfCode.containsKey(text)
        || countryOfCapitals.containsKey(text)
        || (text.endsWith("shire") && TOWN.matcher(text).matches())
        || COUNTY.matcher(text).matches();
  }

  /** Whether a text is the name of a country and of nothing smaller. */
  public boolean isCountry(String text) {
    return countries.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text is the short form of a state or province. */
  public boolean isCode(String text) {
    return countryOfCode.containsKey(text);
  }

  /** Whether a text is a well-known town. */
  public boolean isTown(String text) {
    return countryOfTown.containsKey(text) || countryOfTownInCapitals.containsKey(text);
  }

  /** The ISO 3166-1 code of the country of a region or a town, where its name tells it. */
  public Optional<String> country(String name) {
    for (Map<String, String> names :
        List.of(
            countryOf, countryOfCode, countryOfCapitals, countryOfTown, countryOfTownInCapitals)) {
      String code = names.get(name);
      if (code != null) {
        return Optional.of(code).filter(known -> !known.equals(UNKNOWN));
      }
    }
    return Optional.empty();
  }

  /** Where the country, state or province ends that a text begins with; the longest counts. */
  public Optional<Integer> regionAtStart(String text) {
    Optional<Integer> longest = Optional.empty();
    int end = -1;
    for (int words = 0; words < mostWords && end < text.length(); words++) {
      int space = text.indexOf(' ', end + 1);
      end = space < 0 ? text.length() : space;
      if (isRegion(text.substring(0, end))) {
        longest = Optional.of(end);
      }
    }
    return longest;
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
}
