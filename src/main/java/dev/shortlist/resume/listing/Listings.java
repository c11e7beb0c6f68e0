package dev.shortlist.resume.listing;

import dev.shortlist.resume.text.Field;
import java.util.List;
import java.util.Optional;

/**
 * What the sections of a résumé list, each in the order of the text, beside positions and studies.
 *
 * @param summary who the person says to be, in sentences
 * @param certificates certificates and licences
 * @param projects projects under a heading of their kind
 * @param publications published works
 * @param languages the languages that the person speaks
 * @param awards prizes, scholarships, honours
 * @param skills the items of the skills sections as written
 */
public record Listings(
    Optional<Field<String>> summary,
    List<Certificate> certificates,
    List<Project> projects,
    List<Publication> publications,
    List<SpokenLanguage> languages,
    List<Award> awards,
    List<Field<String>> skills) {

  public Listings {
    certificates = List.copyOf(certificates);
    projects = List.copyOf(projects);
    publications = List.copyOf(publications);
    languages = List.copyOf(languages);
    awards = List.copyOf(awards);
    skills = List.copyOf(skills);
  }
}
