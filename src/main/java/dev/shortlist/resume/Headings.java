package dev.shortlist.resume;

import dev.shortlist.resume.Section.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the headings of a résumé from its other lines, by their words. */
final class Headings {

  private static final int MOST_WORDS = 6;
  private static final Pattern LETTER_SPACED = Pattern.compile("(?:\\p{Lu}\\s){3,}\\p{Lu}");

  /** The words that decide; where a heading has words of several kinds the first kind wins. */
  private static final Map<Kind, Set<String>> DECIDING = new EnumMap<>(Kind.class);

  private static final List<Kind> PRECEDENCE =
      List.of(
          Kind.OBJECTIVE,
          Kind.PROJECTS,
          Kind.CERTIFICATES,
          Kind.VOLUNTEERING,
          Kind.EXPERIENCE,
          Kind.SKILLS,
          Kind.EDUCATION,
          Kind.PUBLICATIONS,
          Kind.REFERENCES,
          Kind.LANGUAGES,
          Kind.AWARDS,
          Kind.INTERESTS,
          Kind.CONTACT,
          Kind.SUMMARY,
          Kind.OTHER);

  private static final Set<String> FILLING =
      Set.of(
          "professional",
          "personal",
          "work",
          "my",
          "key",
          "core",
          "technical",
          "relevant",
          "selected",
          "other",
          "additional",
          "related",
          "and",
          "of",
          "the",
          "career",
          "main",
          "areas",
          "area",
          "history",
          "background",
          "in",
          "i",
          "have",
          "what",
          "with",
          "a",
          "at",
          "recent",
          "computer",
          "academic",
          "industry",
          "soft",
          "hard",
          "details",
          "information",
          "where",
          "notable",
          "practical",
          "current",
          "previous",
          "special",
          "for",
          "general",
          "me",
          "is",
          "it",
          "on",
          "spoken",
          "foreign",
          "side",
          "research",
          "teaching",
          "leadership");

  static {
    DECIDING.put(Kind.OBJECTIVE, Set.of("objective", "objectives", "goal", "goals", "aim"));
    DECIDING.put(Kind.PROJECTS, Set.of("projects", "project", "portfolio"));
    DECIDING.put(
        Kind.CERTIFICATES,
        Set.of(
            "certifications",
            "certification",
            "certificates",
            "certificate",
            "licenses",
            "licences",
            "license",
            "credentials",
            "certified",
            "accreditations"));
    DECIDING.put(Kind.VOLUNTEERING, Set.of("volunteering", "volunteer", "voluntary", "community"));
    DECIDING.put(
        Kind.EXPERIENCE,
        Set.of(
            "experience",
            "experiences",
            "employment",
            "worked",
            "positions",
            "internships",
            "internship",
            "appointments",
            "jobs",
            "employers",
            "assignments"));
    DECIDING.put(
        Kind.SKILLS,
        Set.of(
            "skills",
            "skill",
            "competencies",
            "competences",
            "expertise",
            "technologies",
            "tools",
            "proficiencies",
            "strengths",
            "toolbox",
            "toolkit",
            "stack",
            "highlights",
            "knowledge",
            "capabilities",
            "programming",
            "software",
            "abilities",
            "qualifications",
            "frameworks",
            "libraries",
            "proficiency",
            "specialties",
            "techniques"));
    DECIDING.put(
        Kind.EDUCATION,
        Set.of(
            "education",
            "educational",
            "studies",
            "training",
            "degrees",
            "qualification",
            "schooling",
            "university",
            "courses",
            "coursework"));
    DECIDING.put(
        Kind.PUBLICATIONS,
        Set.of("publications", "papers", "patents", "talks", "presentations", "conferences"));
    DECIDING.put(Kind.REFERENCES, Set.of("references", "referees"));
    DECIDING.put(Kind.LANGUAGES, Set.of("languages", "language"));
    DECIDING.put(
        Kind.AWARDS,
        Set.of(
            "awards",
            "honors",
            "honours",
            "achievements",
            "accomplishments",
            "recognition",
            "distinctions",
            "scholarships"));
    DECIDING.put(Kind.INTERESTS, Set.of("interests", "hobbies", "pastimes"));
    DECIDING.put(Kind.CONTACT, Set.of("contact", "contacts"));
    DECIDING.put(
        Kind.SUMMARY,
        Set.of(
            "summary",
            "profile",
            "about",
            "overview",
            "introduction",
            "statement",
            "bio",
            "synopsis"));
    DECIDING.put(
        Kind.OTHER,
        Set.of(
            "affiliations",
            "memberships",
            "activities",
            "miscellaneous",
            "extracurricular",
            "declaration"));
  }

  private Headings() {}

  /** What a line announces, if it is a heading. */
  static Optional<Kind> kind(String line) {
    String bare = bare(line);
    if (bare.isEmpty() || !startsLikeHeading(bare)) {
      return Optional.empty();
    }
    return kindOfWords(bare);
  }

  /**
   * What the words announce wherever they stand, whatever their case: at least one that decides, no
   * word besides those that fill.
   */
  static Optional<Kind> kindOfWords(String words) {
    String[] lower = words.toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
    if (lower.length == 0 || lower.length > MOST_WORDS) {
      return Optional.empty();
    }
    Kind decided = null;
    for (String word : lower) {
      if (word.isEmpty() || FILLING.contains(word)) {
        continue;
      }
      Kind kind = deciding(word);
      if (kind == null) {
        return words.equalsIgnoreCase("additional information")
            ? Optional.of(Kind.OTHER)
            : Optional.empty();
      }
      decided =
          decided == null || PRECEDENCE.indexOf(kind) < PRECEDENCE.indexOf(decided)
              ? kind
              : decided;
    }
    if (decided == null
        && Set.of("work history", "career history", "professional background", "history")
            .contains(String.join(" ", lower))) {
      return Optional.of(Kind.EXPERIENCE);
    }
    if (decided == null
        && Set.of("academic background", "academics").contains(String.join(" ", lower))) {
      return Optional.of(Kind.EDUCATION);
    }
    if (decided == null
        && Set.of(
                "additional information",
                "personal details",
                "personal information",
                "additional details")
            .contains(String.join(" ", lower))) {
      return Optional.of(Kind.OTHER);
    }
    return Optional.ofNullable(decided);
  }

  private static @Nullable Kind deciding(String word) {
    for (Kind kind : PRECEDENCE) {
      if (DECIDING.getOrDefault(kind, Set.of()).contains(word)) {
        return kind;
      }
    }
    return null;
  }

  /**
   * A line without Markdown signs, rules, a closing colon, and the spaces between spaced letters.
   */
  private static String bare(String line) {
    String bare = line.strip().replaceAll("^[#*_=|~\\s>:–—-]+|[*_=|~\\s:–—.-]+$", "");
    return LETTER_SPACED.matcher(bare).matches()
        ? bare.replaceAll("(?<=\\p{Lu})\\s(?=\\p{Lu})", "")
        : bare;
  }

  private static boolean startsLikeHeading(String bare) {
    int first = bare.codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }
}
