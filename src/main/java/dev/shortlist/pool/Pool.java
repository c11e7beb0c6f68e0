package dev.shortlist.pool;

import dev.shortlist.match.Matcher;
import dev.shortlist.resume.profile.Profile;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/**
 * Many profiles, each under an id, of which the best for a job are found without judging all. Safe
 * for many threads; every method throws {@link UnusablePoolException} where the pool cannot be read
 * or written.
 */
public interface Pool extends AutoCloseable {

  /** A profile and the id that it is known by. */
  record Held(String id, Profile profile) {

    /** The most characters of an id: of any script they fit into a term of Lucene's. */
    public static final int LONGEST_ID = 8000;

    public Held {
      if (!isId(id)) {
        throw new IllegalArgumentException("an id of %d characters".formatted(id.length()));
      }
    }

    /** Whether profiles can be known by that. */
    public static boolean isId(String id) {
      return !id.isEmpty() && id.length() <= LONGEST_ID;
    }
  }

  /**
   * Adds profiles, each in place of the one that had its id. All of them or none are in the pool,
   * and once this returns they are, even if the machine fails in the next moment; who asks from
   * then on sees them.
   */
  void put(Collection<Held> profiles);

  /**
   * Removes profiles; as lasting as {@link #put}.
   *
   * @return how many of the ids there were
   */
  int remove(Collection<String> ids);

  /** The profile with an id, read in the month that it was put in with. */
  Optional<Profile> get(String id);

  /** How many profiles there are. */
  int size();

  /**
   * The best profiles for a job, as if the matcher had judged each one.
   *
   * @param asOf the month to judge in
   */
  Page rank(Matcher matcher, YearMonth asOf, Request request);

  /** How many profiles there are of each kind, among those that pass. */
  Facets facets(Filters filters);

  @Override
  void close();
}
