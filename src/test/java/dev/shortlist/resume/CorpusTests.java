package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.resume.Annotated.Facts;
import dev.shortlist.resume.contact.Contact;
import dev.shortlist.resume.listing.Award;
import dev.shortlist.resume.listing.Certificate;
import dev.shortlist.resume.listing.Listings;
import dev.shortlist.resume.listing.Project;
import dev.shortlist.resume.listing.Publication;
import dev.shortlist.resume.listing.SpokenLanguage;
import dev.shortlist.resume.profile.Experience;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Moment;
import dev.shortlist.resume.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the annotated résumés are read. Run with {@code -Dcorpus.record=true} in {@code argLine}
 * it strikes from the list of known failures what is read rightly now.
 */
class CorpusTests {

  private static final double LEAST_PRECISION = 0.95;

  private static final Path KNOWN = Annotated.FOLDER.resolve("known-failures.txt");

  private static final Map<String, Figures> FIGURES = new TreeMap<>();
  private static final Set<String> FAILURES = new TreeSet<>();

  /** How many facts of a field are told, read, and both. */
  private static final class Figures {
    int told;
    int read;
    int both;

    double precision() {
      return read == 0 ? 1 : (double) both / read;
    }

    double recall() {
      return told == 0 ? 1 : (double) both / told;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "told %4d, precision %.3f, recall %.3f", told, precision(), recall());
    }
  }

  @BeforeAll
  static void readTheCorpus() throws IOException {
    for (Annotated annotated : Annotated.corpus()) {
      Resume resume = ForTests.INTAKE.read(annotated.text(), annotated.asOf());
      Experience experience = Experience.of(resume.profile().atBest());
      Map<String, List<String>> read = read(resume, experience);
      Set<String> fields = new TreeSet<>(annotated.facts().keySet());
      fields.addAll(read.keySet());
      for (String field : fields) {
        compare(
            annotated,
            field,
            annotated.facts().getOrDefault(field, List.of()),
            read.getOrDefault(field, List.of()));
      }
      compare(annotated, "months.skill", monthsTold(annotated), monthsRead(annotated, experience));
    }
    StringBuilder table = new StringBuilder();
    FIGURES.forEach((field, figures) -> table.append("%-20s %s%n".formatted(field, figures)));
    Files.writeString(Path.of("target/corpus-figures.txt"), table);
    Files.write(Path.of("target/corpus-failures.txt"), FAILURES);
    if (Boolean.getBoolean("corpus.record")) {
      Set<String> still = new TreeSet<>(known());
      still.retainAll(FAILURES);
      Files.write(KNOWN, still);
    }
  }

  @Test
  void everyFieldIsReadPrecisely() {
    assertThat(FIGURES)
        .allSatisfy((field, figures) ->
            assertThat(figures.precision())
                .as("precision of %s: %s", field, figures)
                .isGreaterThanOrEqualTo(LEAST_PRECISION));
  }

  @Test
  void nothingIsReadWronglyThatIsNotKnown() throws IOException {
    assertThat(FAILURES).isEqualTo(known());
  }

  private static Set<String> known() throws IOException {
    return new TreeSet<>(Files.readAllLines(KNOWN));
  }

  private static void compare(
      Annotated annotated, String field, List<String> told, List<String> read) {
    List<String> missed = new ArrayList<>(told);
    List<String> wrong = new ArrayList<>();
    for (String value : read) {
      if (!missed.remove(value)) {
        wrong.add(value);
      }
    }
    Figures figures = FIGURES.computeIfAbsent(field, f -> new Figures());
    figures.told += told.size();
    figures.read += read.size();
    figures.both += told.size() - missed.size();
    missed.forEach(value -> FAILURES.add(failure(annotated, field, "misses", value)));
    wrong.forEach(value -> FAILURES.add(failure(annotated, field, "reads", value)));
  }

  private static String failure(Annotated resume, String field, String verb, String value) {
    return "%s %s %s %s".formatted(resume.id(), field, verb, value);
  }

  /** What the program reads, field by field. */
  private static Map<String, List<String>> read(Resume resume, Experience experience) {
    Facts facts = new Facts();
    resume.language().ifPresent(language -> facts.add("language", language));
    Contact contact = resume.contact();
    contact.name().ifPresent(name -> facts.add("name", name));
    contact.location().ifPresent(location -> facts.add("location", location.value().written()));
    contact.emails().forEach(email -> facts.add("email", email.value()));
    contact
        .phones()
        .forEach(phone ->
            facts.add(
                "phone",
                phone.value().e164().orElse(phone.value().written().replaceAll("\\D", ""))));
    contact
        .links()
        .forEach(link -> facts.add("link", link.value().replaceAll("^https?://|/$", "")));
    for (Position position : resume.positions()) {
      add(facts, "position.title", position.title());
      add(facts, "position.employer", position.employer());
      add(facts, "position.place", position.place());
      String dates = dates(position.period());
      facts.add("position.kind", resume.profile().entries().get(position.entry()).place().name());
      facts.add("position.dates", dates);
      facts.add(
          "position", value(position.title()) + " | " + value(position.employer()) + " | " + dates);
      if (!position.bullets().isEmpty()) {
        facts.add("position.bullets", dates + ": " + position.bullets().size());
      }
    }
    for (Study study : resume.education()) {
      add(facts, "study.degree", study.degree());
      add(facts, "study.field", study.field());
      add(facts, "study.school", study.school());
      add(facts, "study.place", study.place());
      add(facts, "study.grade", study.grade());
      study.level().ifPresent(level -> facts.add("study.level", level.name()));
      facts.add("study.dates", dates(study.period()));
      facts.add(
          "study",
          value(study.degree()) + " | " + value(study.school()) + " | " + dates(study.period()));
    }
    Listings listings = resume.listings();
    add(facts, "summary", listings.summary());
    for (Certificate certificate : listings.certificates()) {
      facts.add("certificate.name", certificate.name().value());
      add(facts, "certificate.issuer", certificate.issuer());
      certificate.date().ifPresent(date -> facts.add("certificate.date", date.value().toString()));
    }
    for (Project project : listings.projects()) {
      facts.add("project.name", project.name().value());
      facts.add("project.dates", dates(project.period()));
    }
    for (Publication work : listings.publications()) {
      facts.add("publication.title", work.title().value());
      work.date().ifPresent(date -> facts.add("publication.date", date.value().toString()));
    }
    for (Award award : listings.awards()) {
      facts.add("award.title", award.title().value());
      award.date().ifPresent(date -> facts.add("award.date", date.value().toString()));
    }
    for (SpokenLanguage spoken : listings.languages()) {
      facts.add(
          "spoken",
          spoken.code().value()
              + " | "
              + spoken.level().map(level -> level.value().name()).orElse("–"));
    }
    listings.skills().forEach(skill -> facts.add("skill", skill.value()));
    facts.add("months.work", String.valueOf(experience.months()));
    facts.add("months.internships", String.valueOf(experience.internshipMonths()));
    experience.seniority().ifPresent(seniority -> facts.add("seniority", seniority.name()));
    return facts.facts;
  }

  /** How long the skills that the catalogue knows were used, as a person reckons it. */
  private static List<String> monthsTold(Annotated annotated) {
    return annotated.skillMonths().entrySet().stream()
        .filter(told -> id(told.getKey()).isPresent())
        .map(told -> told.getKey() + " " + told.getValue())
        .toList();
  }

  private static List<String> monthsRead(Annotated annotated, Experience experience) {
    return annotated.skillMonths().keySet().stream()
        .filter(skill -> id(skill).isPresent())
        .map(skill -> skill + " " + months(experience, id(skill).orElseThrow()))
        .toList();
  }

  private static int months(Experience experience, String id) {
    return experience.skills().stream()
        .filter(use -> use.skill().equals(id))
        .mapToInt(Experience.SkillUse::months)
        .sum();
  }

  private static Optional<String> id(String skill) {
    return ForTests.CATALOGUE.skills().find(skill, Setting.LISTING).stream()
        .filter(find -> find.span().length() == skill.length())
        .map(Find::id)
        .findFirst();
  }

  private static void add(Facts facts, String field, Optional<Field<String>> value) {
    value.ifPresent(told -> facts.add(field, told.value()));
  }

  private static String value(Optional<Field<String>> field) {
    return field.map(Field::value).orElse("–");
  }

  private static String dates(Optional<Field<Period>> period) {
    if (period.isEmpty()) {
      return "";
    }
    Period told = period.get().value();
    String to = told.to().map(Moment::toString).orElse("present");
    return told.from()
        .map(Moment::toString)
        .filter(from -> !from.equals(to))
        .map(from -> from + "/" + to)
        .orElse(to);
  }
}
