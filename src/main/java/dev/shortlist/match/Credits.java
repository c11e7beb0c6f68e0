package dev.shortlist.match;

import dev.shortlist.job.Requirement;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The credits of one profile, one for each of a job's requirements. */
record Credits(Map<String, Credit> byRequirement) {

  Credits {
    byRequirement = Collections.unmodifiableMap(byRequirement);
  }

  /** How far the profile meets the requirement. */
  Credit of(Requirement requirement) {
    return byRequirement.getOrDefault(requirement.id(), Credit.NONE);
  }

  /** The better of two for each requirement. */
  Credits or(Credits other) {
    Map<String, Credit> best = new HashMap<>(byRequirement);
    other.byRequirement.forEach((id, credit) -> best.merge(id, credit, Credit::or));
    return new Credits(best);
  }

  /** The credits as they would be if what could not be read spoke for the person. */
  Credits atBest() {
    return new Credits(
        byRequirement.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().ifReadable())));
  }
}
