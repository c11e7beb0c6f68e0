package dev.shortlist.extract.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a Europass of today as text, which follows HR Open Standards' {@code Candidate}.
 *
 * @see <a href="https://europass.europa.eu/en/node/2161">Europass interoperability</a>
 */
final class Candidate {

  private final Tag person;
  private final Tag profile;
  private final Draft draft = new Draft();

  Candidate(Tag root) {
    this.person = root.at("CandidatePerson");
    this.profile = root.at("CandidateProfile");
  }

  String write() {
    draft.joinedBy(
        " ",
        List.of(person.text("PersonName", "GivenName"), person.text("PersonName", "FamilyName")));
    ways();
    draft.section("Summary");
    draft.prose(profile.text("ExecutiveSummary"));
    work();
    education();
    languages();
    skills();
    for (Tag certificate :
        entries("Certificates", profile.at("Certifications").all("Certification"))) {
      draft.line(
          certificate.text("CertificationName"),
          certificate.text("IssuingAuthority", "Name"),
          Draft.date(certificate.text("FirstIssuedDate", "FormattedDateTime")));
      draft.prose(certificate.text("Description"));
    }
    return draft.toString();
  }

  private void ways() {
    List<String> ways = new ArrayList<>();
    for (Tag way : person.all("Communication")) {
      Tag home = way.at("Address");
      draft.line(
          home.text("AddressLine"),
          String.join(" ", home.text("PostalCode"), home.text("CityName")),
          home.text("CountryCode").toUpperCase(Locale.ROOT));
      String dialling = way.text("CountryDialing");
      String number = way.text("DialNumber");
      ways.add(way.text("URI"));
      ways.add(
          dialling.isEmpty() || number.startsWith("+") ? number : plus(dialling) + " " + number);
    }
    draft.joinedBy(" | ", ways);
  }

  private static String plus(String dialling) {
    return dialling.startsWith("+") ? dialling : "+" + dialling;
  }

  private void work() {
    List<Tag> employers = profile.at("EmploymentHistory").all("EmployerHistory");
    draft.section("Work experience");
    for (Tag employer : employers) {
      for (Tag position : employer.all("PositionHistory")) {
        Tag own = position.at("EmploymentPeriod");
        draft.entry();
        draft.line(
            position.text("PositionTitle"),
            employer.text("OrganizationName"),
            town(position, employer));
        period(own.element().isPresent() ? own : employer.at("EmploymentPeriod"));
        draft.prose(position.text("Description"));
      }
    }
  }

  private void education() {
    for (Tag study :
        entries(
            "Education and training",
            profile.at("EducationHistory").all("EducationOrganizationAttendance"))) {
      String degree =
          Optional.of(study.text("EducationDegree", "DegreeName"))
              .filter(name -> !name.isEmpty())
              .orElse(study.text("ProgramName"));
      draft.line(degree, study.text("OrganizationName"), town(study, study));
      period(study.at("AttendancePeriod"));
      draft.prose(study.text("EducationDegree", "OccupationalSkillsCovered"));
    }
  }

  private void period(Tag period) {
    draft.period(
        period.text("StartDate", "FormattedDateTime"),
        period.text("EndDate", "FormattedDateTime"),
        period.text("CurrentIndicator").equals("true") || period.text("Ongoing").equals("true"));
  }

  private static String town(Tag near, Tag organisation) {
    Tag address = organisation.at("OrganizationContact", "Communication", "Address");
    return near.text("City").isEmpty() ? address.text("CityName") : near.text("City");
  }

  private void languages() {
    draft.section("Languages");
    for (Tag tongue : person.all("PrimaryLanguageCode")) {
      draft.joinedBy(": ", List.of(language(tongue.text()), "native"));
    }
    for (Tag competency : competencies(true)) {
      String level =
          competency.all("CompetencyDimension").stream()
              .map(dimension -> dimension.text("Score", "ScoreText"))
              .filter(score -> !score.isEmpty())
              .distinct()
              .sorted()
              .collect(Collectors.joining("–"));
      draft.joinedBy(": ", List.of(language(competency.text("CompetencyID")), level));
    }
  }

  /** The name of a language that is told by its code (ISO 639-1 or 639-2), or as it is told. */
  private static String language(String code) {
    return code.matches("[A-Za-z]{2,3}")
        ? Stream.of(Locale.getISOLanguages())
            .map(Locale::of)
            .filter(each -> isCalled(each, code.toLowerCase(Locale.ROOT)))
            .findFirst()
            .map(each -> each.getDisplayLanguage(Locale.ENGLISH))
            .orElse(code)
        : code;
  }

  private static boolean isCalled(Locale language, String code) {
    return language.getLanguage().equals(code) || language.getISO3Language().equals(code);
  }

  private void skills() {
    draft.section("Skills");
    draft.joinedBy(
        ", ",
        competencies(false).stream().map(competency -> competency.text("CompetencyName")).toList());
  }

  private List<Tag> competencies(boolean ofLanguage) {
    return profile.at("PersonQualifications").all("PersonCompetency").stream()
        .filter(each -> each.text("TaxonomyID").equalsIgnoreCase("language") == ofLanguage)
        .toList();
  }

  private List<Tag> entries(String heading, List<Tag> entries) {
    draft.section(heading);
    return entries;
  }
}
