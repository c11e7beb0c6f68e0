package dev.shortlist.resume;

import java.util.List;
import java.util.Optional;

/**
 * Who a résumé is about and how to reach them; matching never sees it.
 *
 * @param name as it stands above the résumé, missing when no line there looks like a name
 * @param emails e-mail addresses
 */
public record Contact(Optional<String> name, List<String> emails) {

  public Contact {
    emails = List.copyOf(emails);
  }
}
