package dev.shortlist.resume.profile;

import dev.shortlist.resume.profile.Profile.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long several entries lasted together.
 *
 * @param months how many different months they cover
 * @param latest the stretch that ends last, and of several the one that began last; none where no
 *     entry tells its time
 * @param undated how many of them do not tell their time
 */
public record Tenure(int months, Optional<Months> latest, int undated) {

  /** The tenure of some entries, each given once, in any order. */
  public static Tenure of(Collection<Entry> entries) {
    List<Months> told = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      entry.months().ifPresent(told::add);
    }
    return new Tenure(
        Months.covered(told), told.stream().max(Months.BY_END), entries.size() - told.size());
  }
}
