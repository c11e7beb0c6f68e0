package dev.shortlist.resume;

import java.util.Optional;

/**
 * Where a person lives.
 *
 * @param written as it stands in the text: town, and country or state
 * @param town the town's name; two with a comma where it is not clear which is the town
 * @param region the state, province or county, as written
 * @param country the country's ISO 3166-1 code, missing where several have a region of that name
 */
public record Location(
    String written, Optional<String> town, Optional<String> region, Optional<String> country) {}
