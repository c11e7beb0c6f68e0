package dev.shortlist.resume;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shortlist.resume.time.Moment;
import java.util.List;
import java.util.Optional;

/**
 * A résumé as JSON Resume 1.0.0 has it, for programs that read that. What the résumé does not say
 * is absent. Spans, confidences and the towns of schools have no place there; {@link ResumeOutline}
 * tells them. So have referees, who are other people.
 *
 * @param schema the schema that it follows
 * @param basics who the person is
 * @param work positions, paid or to learn, in the order of the text
 * @param volunteer unpaid ones
 * @param education courses of study
 * @param awards prizes, scholarships, honours
 * @param certificates certificates and licences
 * @param publications published works
 * @param skills the items of the skills sections as written
 * @param languages the languages that the person speaks
 * @param interests what the person likes, as written
 * @param projects projects under a heading of their kind
 * @param meta about this object
 * @see <a href="https://jsonresume.org/schema">JSON Resume</a>
 */
@JsonInclude(Include.NON_EMPTY)
public record JsonResume(
    @JsonProperty("$schema") String schema,
    Optional<Basics> basics,
    List<Work> work,
    List<Volunteer> volunteer,
    List<Education> education,
    List<Award> awards,
    List<Certificate> certificates,
    List<Publication> publications,
    List<Skill> skills,
    List<Language> languages,
    List<Interest> interests,
    List<Project> projects,
    Meta meta) {

  /** The media type that asks for one. */
  public static final String MEDIA_TYPE = "application/vnd.jsonresume+json";

  static final String VERSION = "v1.0.0";

  static final String SCHEMA =
      "https://raw.githubusercontent.com/jsonresume/resume-schema/" + VERSION + "/schema.json";

  public JsonResume {
    work = List.copyOf(work);
    volunteer = List.copyOf(volunteer);
    education = List.copyOf(education);
    awards = List.copyOf(awards);
    certificates = List.copyOf(certificates);
    publications = List.copyOf(publications);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    interests = List.copyOf(interests);
    projects = List.copyOf(projects);
  }

  /** Tells a résumé. */
  public static JsonResume of(Resume resume) {
    return new JsonResumeTeller(resume).told();
  }

  /** The same with the name of the file that it was read from. */
  public JsonResume fromFile(String file) {
    return with(new Meta(meta.version(), Optional.of(file), meta.externalId()));
  }

  /** The same with its sender's own id, where there is one. */
  public JsonResume withExternalId(Optional<String> id) {
    return with(new Meta(meta.version(), meta.file(), id));
  }

  private JsonResume with(Meta other) {
    return new JsonResume(
        schema,
        basics,
        work,
        volunteer,
        education,
        awards,
        certificates,
        publications,
        skills,
        languages,
        interests,
        projects,
        other);
  }

  /** Tells nothing, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "JsonResume";
  }

  /**
   * Who the person is and how to reach them.
   *
   * @param label the title that stands above the body
   * @param phone as ITU-T E.164 has it, or as written where the country is not told
   * @param url the person's own page
   * @param profiles the pages of networks
   */
  @JsonInclude(Include.NON_EMPTY)
  public record Basics(
      Optional<String> name,
      Optional<String> label,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> url,
      Optional<String> summary,
      Optional<Home> location,
      List<Profile> profiles) {

    static final Basics NOTHING =
        new Basics(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Basics {
      profiles = List.copyOf(profiles);
    }
  }

  /** Where the person lives; the country by its ISO 3166-1 code. */
  @JsonInclude(Include.NON_EMPTY)
  public record Home(
      Optional<String> city, Optional<String> countryCode, Optional<String> region) {}

  /** A page of a network. */
  @JsonInclude(Include.NON_EMPTY)
  public record Profile(String network, Optional<String> username, String url) {}

  /**
   * A position, paid or to learn.
   *
   * @param name with whom
   * @param endDate none for what goes on
   */
  @JsonInclude(Include.NON_EMPTY)
  public record Work(
      Optional<String> name,
      Optional<String> location,
      Optional<String> position,
      Optional<Moment> startDate,
      Optional<Moment> endDate,
      Optional<String> summary,
      List<String> highlights) {

    public Work {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * An unpaid position.
   *
   * @param endDate none for what goes on
   */
  @JsonInclude(Include.NON_EMPTY)
  public record Volunteer(
      Optional<String> organization,
      Optional<String> position,
      Optional<Moment> startDate,
      Optional<Moment> endDate,
      Optional<String> summary,
      List<String> highlights) {

    public Volunteer {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * A course of study.
   *
   * @param area what was studied
   * @param studyType the degree without what was studied
   * @param endDate none for what goes on
   * @param score the grade
   */
  @JsonInclude(Include.NON_EMPTY)
  public record Education(
      Optional<String> institution,
      Optional<String> area,
      Optional<String> studyType,
      Optional<Moment> startDate,
      Optional<Moment> endDate,
      Optional<String> score) {}

  /** A prize or an honour. */
  @JsonInclude(Include.NON_EMPTY)
  public record Award(String title, Optional<Moment> date) {}

  /** A certificate or a licence. */
  @JsonInclude(Include.NON_EMPTY)
  public record Certificate(String name, Optional<Moment> date, Optional<String> issuer) {}

  /** A published work. */
  @JsonInclude(Include.NON_EMPTY)
  public record Publication(String name, Optional<Moment> releaseDate) {}

  /** A skill as written. */
  public record Skill(String name) {}

  /** A language by its English name. */
  @JsonInclude(Include.NON_EMPTY)
  public record Language(String language, Optional<String> fluency) {}

  /** What the person likes. */
  public record Interest(String name) {}

  /** A project. */
  @JsonInclude(Include.NON_EMPTY)
  public record Project(
      String name,
      Optional<Moment> startDate,
      Optional<Moment> endDate,
      Optional<String> description,
      List<String> highlights) {

    public Project {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * About the object itself.
   *
   * @param version that of the schema
   * @param file the file that it was read from
   * @param externalId the sender's own id
   */
  @JsonInclude(Include.NON_EMPTY)
  public record Meta(String version, Optional<String> file, Optional<String> externalId) {}
}
