package dev.shortlist.extract.seen;

import dev.shortlist.extract.layout.Hidden;
import java.util.List;
import java.util.Optional;

/**
 * A file as it is seen.
 *
 * @param instead what is to be read in place of the file; nothing where all of it is seen
 * @param hidden what is not
 */
public record Seen(Optional<byte[]> instead, List<Hidden> hidden) {

  /** A file that hides nothing. */
  public static final Seen ALL = new Seen(Optional.empty(), List.of());

  public Seen {
    hidden = List.copyOf(hidden);
  }
}
