package dev.shortlist.extract.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a Europass of Cedefop's schema, versions 3.0 to 3.4, as text.
 *
 * @see <a href="https://europass.cedefop.europa.eu/xml/">The schema's home until 2020</a>
 */
final class SkillsPassport {

  /** What people do beside languages, and the heading that it gets. */
  private static final Map<String, String> SKILLS =
      Map.of(
          "Communication", "Communication skills",
          "Organisational", "Organisational skills",
          "JobRelated", "Job-related skills",
          "Computer", "Computer skills",
          "Other", "Other skills");

  private final Tag learner;
  private final Draft draft = new Draft();

  SkillsPassport(Tag root) {
    this.learner = root.at("LearnerInfo");
  }

  String write() {
    identification(learner.at("Identification"));
    headline(learner.at("Headline"));
    for (Tag work : entries("Work experience", "WorkExperienceList", "WorkExperience")) {
      Tag employer = work.at("Employer");
      draft.line(label(work.at("Position")), employer.text("Name"), town(employer));
      period(work.at("Period"));
      draft.prose(work.text("Activities"));
    }
    for (Tag study : entries("Education and training", "EducationList", "Education")) {
      Tag school = study.at("Organisation");
      draft.line(study.text("Title"), school.text("Name"), town(school));
      period(study.at("Period"));
      draft.prose(study.text("Activities"));
    }
    languages(learner.at("Skills", "Linguistic"));
    for (Tag skill :
        Stream.of("Computer", "JobRelated", "Communication", "Organisational", "Other")
            .map(name -> learner.at("Skills", name))
            .toList()) {
      draft.section(SKILLS.getOrDefault(skill.name(), "Skills"));
      draft.prose(skill.text("Description"));
    }
    draft.section("Driving licence");
    draft.joinedBy(
        ", ",
        Stream.concat(
                learner.at("Skills", "Driving", "Description").all("Licence").stream(),
                learner
                    .at("Skills", "Driving", "Description", "LicenceList")
                    .all("Licence")
                    .stream())
            .map(Tag::text)
            .toList());
    for (Tag achievement : entries("Additional information", "AchievementList", "Achievement")) {
      draft.line(label(achievement.at("Title")));
      draft.prose(achievement.text("Description"));
    }
    return draft.toString();
  }

  private void identification(Tag person) {
    draft.joinedBy(
        " ", List.of(person.text("PersonName", "FirstName"), person.text("PersonName", "Surname")));
    Tag contact = person.at("ContactInfo");
    Tag home = contact.at("Address", "Contact");
    draft.line(
        home.text("AddressLine"),
        String.join(" ", home.text("PostalCode"), home.text("Municipality")),
        label(home.at("Country")));
    List<String> ways = new ArrayList<>();
    ways.add(contact.text("Email", "Contact"));
    Stream.of(
            contact.at("TelephoneList").all("Telephone"),
            contact.all("Telephone"),
            contact.at("WebsiteList").all("Website"),
            contact.all("Website"))
        .flatMap(List::stream)
        .forEach(way -> ways.add(way.text("Contact")));
    draft.joinedBy(" | ", ways);
  }

  private void headline(Tag headline) {
    String told = label(headline.at("Description"));
    if (headline.text("Type", "Code").equals("personal_statement")) {
      draft.section("Summary");
    }
    draft.prose(told);
  }

  private void languages(Tag linguistic) {
    draft.section("Languages");
    for (Tag tongue : either(linguistic, "MotherTongueList", "MotherTongue")) {
      draft.joinedBy(": ", List.of(label(tongue.at("Description")), "native"));
    }
    for (Tag language : either(linguistic, "ForeignLanguageList", "ForeignLanguage")) {
      Tag levels = language.at("ProficiencyLevel");
      String level =
          Stream.of("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")
              .map(levels::text)
              .filter(text -> !text.isEmpty())
              .distinct()
              .sorted()
              .collect(Collectors.joining("–"));
      draft.joinedBy(": ", List.of(label(language.at("Description")), level));
    }
  }

  private List<Tag> entries(String heading, String list, String entry) {
    draft.section(heading);
    return either(learner, list, entry).stream().peek(each -> draft.entry()).toList();
  }

  private static List<Tag> either(Tag around, String list, String entry) {
    List<Tag> listed = around.at(list).all(entry);
    return listed.isEmpty() ? around.all(entry) : listed;
  }

  /** What people read of something that has a code too. */
  private static String label(Tag tag) {
    String label = tag.text("Label");
    return label.isEmpty() && tag.at("Code").name().isEmpty() ? tag.text() : label;
  }

  private static String town(Tag organisation) {
    Tag address = organisation.at("ContactInfo", "Address", "Contact");
    return Stream.of(address.text("Municipality"), label(address.at("Country")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void period(Tag period) {
    draft.period(
        date(period.at("From")), date(period.at("To")), period.text("Current").equals("true"));
  }

  /** Months come as XML Schema writes a month without a year: {@code --08}. */
  private static String date(Tag date) {
    String year = date.attribute("year");
    String month = date.attribute("month").replace("-", "");
    return month.isEmpty() ? year : year + "-" + month;
  }
}
