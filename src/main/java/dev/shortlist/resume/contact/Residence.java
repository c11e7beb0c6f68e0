package dev.shortlist.resume.contact;

import dev.shortlist.catalogue.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a person lives.
 *
 * @param written as it stands in the text: town, and country or state
 * @param town the town's name; several with commas where it is not clear which is the town
 * @param region the state, province or county, as written
 * @param country the country's ISO 3166-1 code, missing where several have a region of that name
 */
public record Residence(
    String written, Optional<String> town, Optional<String> region, Optional<String> country) {

  /** Takes a place apart: "Pune, Maharashtra, India" and "Tallow Row, Dublin". */
  static Residence of(String written, Optional<String> country, Places places) {
    List<String> parts = new ArrayList<>(List.of(written.split("\\s*,\\s*")));
    if (places.isCountry(parts.getLast())) {
      parts.removeLast();
    }
    Optional<String> region = Optional.empty();
    if (!parts.isEmpty() && isRegion(parts, places)) {
      region = Optional.of(parts.removeLast());
    }
    int town = 0;
    while (town < parts.size() && !places.isTown(parts.get(town))) {
      town++;
    }
    if (town == parts.size()) {
      String all = String.join(", ", parts);
      return new Residence(
          written, Optional.of(all).filter(name -> !name.isEmpty()), region, country);
    }
    Optional<String> below =
        Optional.of(String.join(", ", parts.subList(town + 1, parts.size())))
            .filter(name -> !name.isEmpty());
    return new Residence(written, Optional.of(parts.get(town)), region.or(() -> below), country);
  }

  /** The last part; alone it may be a town that a region is called by. */
  private static boolean isRegion(List<String> parts, Places places) {
    String last = parts.getLast();
    return places.isRegion(last) && (parts.size() > 1 || !places.isTown(last));
  }
}
