package dev.shortlist.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The words by which résumés of a language tell their parts. All are in lower case, but for
 * abbreviations.
 *
 * @param language its ISO 639-1 code
 * @param name its name in English
 * @param headings whole headings by the kind of section
 * @param headingWords words that decide the kind of a short heading; of several the kind first here
 *     wins
 * @param fillingWords words that may stand beside these and say nothing
 * @param months the names and abbreviations of each of the twelve months
 * @param seasons the names of spring, summer, autumn and winter
 * @param quarters how the quarter of a year is called
 * @param present what ends a stretch of time that goes on
 * @param since what begins one that goes on
 * @param until what stands between the two ends
 * @param documentDate what announces the date of the résumé itself
 * @param betweenMonthAndYear what stands between a month and its year
 * @param internship how a position held to learn is called
 * @param studentJobs how work beside one's studies is called
 * @param volunteer how unpaid service is called
 * @param careerBreaks how time away from work is called
 * @param degrees degrees by their level
 * @param schoolWords words within the names of schools
 * @param companyWords words within the names of employers
 * @param titleWords words that end a job title
 * @param seniority the words of a title that tell its rank: {@code junior}, {@code intermediate},
 *     {@code senior}, {@code lead}, {@code executive}; the phrases that hold such a word and tell
 *     {@code none}; the words that whoever leads or runs something is named {@code under} by
 *     another. A hyphen before a word stands for whatever a compound begins with
 * @param gradeLabels what announces a grade
 * @param grades grades that are words
 * @param languageNames the names of languages by their codes
 * @param languageLevels how well a language is spoken
 * @param listWords what tells the parts of the things that résumés list: certificates, awards,
 *     publications, projects, skills
 * @param employmentForms what is said of a position beside its title: full time, remote
 * @param fieldLabels what announces a title, an employer, a place, a period, a school, a degree or
 *     the duties
 * @param abbreviations what ends with a stop in the middle of a sentence, {@code 0.} standing for
 *     ordinal numbers; none in English, whose sentence model needs no help
 * @param stances the cues that tell what a sentence says of a skill, by what they tell, and the
 *     lists of words that these refer to
 * @param contactLabels what announces a name, a telephone number, an address
 * @param titlesBeforeNames Mr, Dr, Dipl.-Ing.
 * @param titlesAfterNames degrees, credentials and honours: PhD, CPA, OBE
 */
@JsonNaming(KebabCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Vocabulary(
    String language,
    String name,
    Map<String, List<String>> headings,
    Map<String, List<String>> headingWords,
    List<String> fillingWords,
    List<List<String>> months,
    Map<String, List<String>> seasons,
    List<String> quarters,
    List<String> present,
    List<String> since,
    List<String> until,
    List<String> documentDate,
    List<String> betweenMonthAndYear,
    List<String> internship,
    List<String> studentJobs,
    List<String> volunteer,
    List<String> careerBreaks,
    Map<String, List<String>> degrees,
    List<String> schoolWords,
    List<String> companyWords,
    List<String> titleWords,
    Map<String, List<String>> seniority,
    List<String> gradeLabels,
    List<String> grades,
    Map<String, List<String>> languageNames,
    Map<String, List<String>> languageLevels,
    Map<String, List<String>> listWords,
    List<String> employmentForms,
    Map<String, List<String>> fieldLabels,
    List<String> abbreviations,
    Map<String, List<String>> stances,
    Map<String, List<String>> contactLabels,
    List<String> titlesBeforeNames,
    List<String> titlesAfterNames) {

  /** The English ones stand for all languages. */
  public Vocabulary {
    titlesAfterNames = Objects.requireNonNullElse(titlesAfterNames, List.of());
  }

  /** Whether the language writes compounds as one word, such as the German Softwareentwickler. */
  public boolean writesCompounds() {
    return language.equals("de") || language.equals("nl");
  }

  /**
   * Whether a title's first word tells what it is and the others, in small letters, which: the
   * French Secrétaire médicale, the Dutch Medewerker klantenservice.
   */
  public boolean putsHeadsFirst() {
    return !language.equals("en") && !language.equals("de");
  }

  /** These words and those of another language, these first. */
  Vocabulary and(Vocabulary other) {
    List<List<String>> bothMonths = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      bothMonths.add(both(months.get(i), other.months.get(i)));
    }
    return new Vocabulary(
        language,
        name,
        both(headings, other.headings),
        both(headingWords, other.headingWords),
        both(fillingWords, other.fillingWords),
        bothMonths,
        both(seasons, other.seasons),
        both(quarters, other.quarters),
        both(present, other.present),
        both(since, other.since),
        both(until, other.until),
        both(documentDate, other.documentDate),
        both(betweenMonthAndYear, other.betweenMonthAndYear),
        both(internship, other.internship),
        both(studentJobs, other.studentJobs),
        both(volunteer, other.volunteer),
        both(careerBreaks, other.careerBreaks),
        both(degrees, other.degrees),
        both(schoolWords, other.schoolWords),
        both(companyWords, other.companyWords),
        both(titleWords, other.titleWords),
        both(seniority, other.seniority),
        both(gradeLabels, other.gradeLabels),
        both(grades, other.grades),
        both(languageNames, other.languageNames),
        both(languageLevels, other.languageLevels),
        both(listWords, other.listWords),
        both(employmentForms, other.employmentForms),
        both(fieldLabels, other.fieldLabels),
        both(abbreviations, other.abbreviations),
        both(stances, other.stances),
        both(contactLabels, other.contactLabels),
        both(titlesBeforeNames, other.titlesBeforeNames),
        both(titlesAfterNames, other.titlesAfterNames));
  }

  private static List<String> both(List<String> one, List<String> other) {
    LinkedHashSet<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static Map<String, List<String>> both(
      Map<String, List<String>> one, Map<String, List<String>> other) {
    Map<String, List<String>> all = new LinkedHashMap<>(one);
    other.forEach((key, words) -> all.merge(key, words, Vocabulary::both));
    return all;
  }
}
