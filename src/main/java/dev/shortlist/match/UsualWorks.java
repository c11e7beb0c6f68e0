package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The usual work of every occupation, to tell those that what was done may belong to. */
final class UsualWorks {

  /** By a skill, the occupations of whose usual work it tells something. */
  private final Map<String, List<Usual>> toldBy = new HashMap<>();

  private record Usual(String occupation, UsualWork work) {}

  UsualWorks(Catalogue catalogue) {
    Map<String, List<Usual>> usualIn = new HashMap<>();
    for (String id : catalogue.occupationIds()) {
      Usual usual = new Usual(id, new UsualWork(Optional.of(id), catalogue));
      for (String skill : catalogue.occupation(id).skills()) {
        usualIn.computeIfAbsent(skill, one -> new ArrayList<>()).add(usual);
      }
    }
    for (String skill : catalogue.skillIds()) {
      List<Usual> told = new ArrayList<>(usualIn.getOrDefault(skill, List.of()));
      for (String broader : catalogue.broader(skill).keySet()) {
        told.addAll(usualIn.getOrDefault(broader, List.of()));
      }
      toldBy.put(skill, told.stream().distinct().toList());
    }
  }

  /**
   * How near what was done is to occupations at most, in thousandths; none where nothing.
   *
   * @param shown the ids of the skills of one entry
   */
  Map<String, Integer> rates(Set<String> shown) {
    Map<Usual, Integer> told = new HashMap<>();
    for (String skill : shown) {
      toldBy.getOrDefault(skill, List.of()).forEach(usual -> told.merge(usual, 1, Integer::sum));
    }
    Map<String, Integer> rates = new HashMap<>();
    told.forEach((usual, count) -> {
      int rate = count < Scale.LEAST_USUAL_WORK ? 0 : usual.work().rate(shown);
      if (rate > 0) {
        rates.put(usual.occupation(), rate);
      }
    });
    return rates;
  }
}
