package dev.shortlist.match;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The résumé's own words for what a report refers to by number. */
public interface Quotes {

  /** The most that are quoted for one thing; more say nothing new. */
  int MOST = 3;

  /** Where the text is elsewhere. */
  Quotes NONE =
      new Quotes() {
        @Override
        public Optional<String> passage(int passage) {
          return Optional.empty();
        }

        @Override
        public Optional<String> mention(int mention) {
          return Optional.empty();
        }

        @Override
        public Optional<String> entry(int entry) {
          return Optional.empty();
        }
      };

  /** The sentence at a place in the profile's list of passages. */
  Optional<String> passage(int passage);

  /** The sentence of a mention, by its id. */
  Optional<String> mention(int mention);

  /** The lines that name an entry, by its id. */
  Optional<String> entry(int entry);

  static List<String> of(List<Integer> numbers, IntFunction<Optional<String>> quote) {
    return numbers.stream()
        .map(quote::apply)
        .flatMap(Optional::stream)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
