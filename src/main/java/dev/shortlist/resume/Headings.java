package dev.shortlist.resume;

import dev.shortlist.resume.Section.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** A heading with a word that is not known is at most this long: "Clinical Experience". */
  private static final int MOST_WORDS_WITH_UNKNOWN = 3;

  private static final Pattern LETTER_SPACED = Pattern.compile("(?:\\p{Lu}\\s){3,}\\p{Lu}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  /** The words that decide; where a heading has words of several kinds the first kind here wins. */
  private static final Map<Kind, Set<String>> DECIDING = new LinkedHashMap<>();

  private static final Set<String> FILLING =
      words(
          """
          professional personal work my key core technical relevant selected other additional related and of the
          career main areas area history background in i have what with a at recent computer academic industry soft
          hard details information where notable practical current previous special for general me is it on spoken
          foreign side research teaching leadership earlier further continuing\
          """);

  /** Whole headings whose words alone would not tell. */
  private static final Map<String, Kind> WHOLE =
      Map.ofEntries(
          Map.entry("work history", Kind.EXPERIENCE),
          Map.entry("career history", Kind.EXPERIENCE),
          Map.entry("professional background", Kind.EXPERIENCE),
          Map.entry("earlier career", Kind.EXPERIENCE),
          Map.entry("career", Kind.EXPERIENCE),
          Map.entry("academic background", Kind.EDUCATION),
          Map.entry("academics", Kind.EDUCATION),
          Map.entry("who i am", Kind.SUMMARY),
          Map.entry("what i do", Kind.SUMMARY),
          Map.entry("what i work with", Kind.SKILLS),
          Map.entry("looking for", Kind.OBJECTIVE),
          Map.entry("learning", Kind.LEARNING),
          Map.entry("learning now", Kind.LEARNING),
          Map.entry("currently learning", Kind.LEARNING),
          Map.entry("what i am learning", Kind.LEARNING),
          Map.entry("additional", Kind.OTHER),
          Map.entry("additional information", Kind.OTHER),
          Map.entry("additional details", Kind.OTHER),
          Map.entry("personal details", Kind.CONTACT),
          Map.entry("personal data", Kind.CONTACT),
          Map.entry("details", Kind.CONTACT),
          Map.entry("personal information", Kind.CONTACT));

  static {
    DECIDING.put(Kind.OBJECTIVE, words("objective objectives goal goals aim"));
    DECIDING.put(Kind.PROJECTS, words("projects project portfolio"));
    DECIDING.put(
        Kind.CERTIFICATES,
        words(
            "certifications certification certificates certificate licenses licences license licence credentials"
                + " certified accreditations"));
    DECIDING.put(Kind.VOLUNTEERING, words("volunteering volunteer voluntary community"));
    DECIDING.put(
        Kind.EXPERIENCE,
        words(
            "experience experiences employment worked positions internships internship appointments jobs employers"
                + " assignments"));
    DECIDING.put(
        Kind.SKILLS,
        words(
            "skills skill competencies competences expertise technologies tools proficiencies strengths toolbox"
                + " toolkit stack highlights knowledge capabilities programming software abilities qualifications"
                + " frameworks libraries proficiency specialties techniques"));
    DECIDING.put(
        Kind.EDUCATION,
        words(
            "education educational studies training degrees qualification schooling university courses coursework"));
    DECIDING.put(
        Kind.PUBLICATIONS, words("publications papers patents talks presentations conferences"));
    DECIDING.put(Kind.REFERENCES, words("references referees"));
    DECIDING.put(Kind.LANGUAGES, words("languages language"));
    DECIDING.put(
        Kind.AWARDS,
        words(
            "awards honors honours achievements accomplishments recognition distinctions scholarships"));
    DECIDING.put(Kind.INTERESTS, words("interests hobbies pastimes"));
    DECIDING.put(Kind.CONTACT, words("contact contacts"));
    DECIDING.put(
        Kind.SUMMARY, words("summary profile about overview introduction statement bio synopsis"));
    DECIDING.put(
        Kind.OTHER,
        words("affiliations memberships activities miscellaneous extracurricular declaration"));
  }

  private Headings() {}

  /** What a line announces, if it is a heading. */
  static Optional<Kind> kind(String line) {
    String bare = bare(line);
    if (bare.isEmpty()
        || !Character.isLetter(bare.codePointAt(0))
        || Character.isLowerCase(bare.codePointAt(0))) {
      return Optional.empty();
    }
    List<String> written = WORD.matcher(bare).results().map(word -> word.group()).toList();
    if (written.size() > MOST_WORDS || bare.endsWith(".")) {
      return Optional.empty();
    }
    List<String> lower = written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Kind whole = WHOLE.get(String.join(" ", lower));
    return whole != null ? Optional.of(whole) : byWords(written, lower);
  }

  private static Optional<Kind> byWords(List<String> written, List<String> lower) {
    Kind decided = null;
    int unknown = 0;
    for (String word : lower) {
      Kind kind = deciding(word);
      if (kind != null) {
        decided = decided == null || isFirst(kind, decided) ? kind : decided;
      } else if (!FILLING.contains(word)) {
        unknown++;
      }
    }
    boolean endsIt = decided != null && deciding(lower.getLast()) == decided;
    boolean allCapital =
        written.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    boolean brief = lower.size() <= MOST_WORDS_WITH_UNKNOWN;
    return unknown == 0 || (unknown == 1 && endsIt && allCapital && brief)
        ? Optional.ofNullable(decided)
        : Optional.empty();
  }

  private static boolean isFirst(Kind one, Kind other) {
    List<Kind> order = List.copyOf(DECIDING.keySet());
    return order.indexOf(one) < order.indexOf(other);
  }

  private static @Nullable Kind deciding(String word) {
    for (Map.Entry<Kind, Set<String>> entry : DECIDING.entrySet()) {
      if (entry.getValue().contains(word)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /**
   * A line without Markdown signs, rules, a closing colon, and the spaces between spaced letters.
   */
  private static String bare(String line) {
    String bare = line.strip().replaceAll("^[#*_=|~\\s>:–—-]+|[*_=|~\\s:–—-]+$", "");
    return LETTER_SPACED.matcher(bare).matches()
        ? bare.replaceAll("(?<=\\p{Lu})\\s(?=\\p{Lu})", "")
        : bare;
  }

  private static Set<String> words(String spaced) {
    Set<String> words = new HashSet<>();
    WORD.matcher(spaced).results().forEach(word -> words.add(word.group()));
    return Set.copyOf(words);
  }
}
