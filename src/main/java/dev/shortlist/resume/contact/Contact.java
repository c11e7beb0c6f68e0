package dev.shortlist.resume.contact;

import dev.shortlist.resume.text.Field;
import java.util.List;
import java.util.Optional;

/**
 * Who a résumé is about and how to reach them; matching never sees it.
 *
 * @param name as it stands above the résumé, missing when no line there looks like a name
 * @param emails e-mail addresses, not those of referees
 * @param phones telephone numbers, not those of referees
 * @param location where the person lives
 * @param links web addresses of the person
 */
public record Contact(
    Optional<String> name,
    List<Field<String>> emails,
    List<Field<Phone>> phones,
    Optional<Field<Residence>> location,
    List<Field<String>> links) {

  public Contact {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    links = List.copyOf(links);
  }
}
