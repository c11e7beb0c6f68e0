package dev.shortlist.match;

import dev.shortlist.job.Importance;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.Report.NotCounted.Reason;
import dev.shortlist.match.Report.Status;
import dev.shortlist.resume.profile.Present;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@link Report} as it is told to people and to other programs: points with two decimals, credits
 * from 0 to 1, and the résumé's own words in place of the ids of mentions.
 *
 * @param schemaVersion of this shape; later versions only add
 * @param job the job's id and title
 * @param score 0 to 100
 * @param range from the score to what it could be if what could not be read spoke for the person
 * @param band the score in a word
 * @param bandCapped whether an unmet must lowered it
 * @param unmetMusts what the job insists on and nothing answers
 * @param role what having worked as this earned
 * @param groups what the requirements earned
 * @param onlyListed what rests on skills that no entry shows
 * @param notCounted what names an asked skill and earns nothing
 * @param oldPresent how "present" was counted, where that may be long ago
 * @param foreignLanguage the language of a résumé that was read only in part
 * @param unreadPages the numbers of the pages, from 1, of which some could not be read; absent
 *     where all were
 * @param likelihood how likely the text is a résumé at all, from 0 to 1, where the text is at hand;
 *     it changes no score
 * @param fingerprint everything that made the score
 * @param inputs by what the résumé and the job are told again
 * @param suitability how well the job suits the person, which is no part of the score; absent where
 *     the résumé shows nothing that was done
 * @param weights by what the requirements are weighed otherwise than the job suggests; absent where
 *     they are not
 * @param corrected what was corrected by hand, and what that did; absent where nothing was
 */
public record Explanation(
    int schemaVersion,
    JobTold job,
    BigDecimal score,
    Range range,
    Band band,
    boolean bandCapped,
    List<String> unmetMusts,
    RoleTold role,
    List<GroupTold> groups,
    OnlyListed onlyListed,
    List<NotCountedTold> notCounted,
    Optional<OldPresent> oldPresent,
    Optional<ForeignLanguage> foreignLanguage,
    Optional<List<Integer>> unreadPages,
    Optional<BigDecimal> likelihood,
    Fingerprint fingerprint,
    Inputs inputs,
    Optional<SuitabilityTold> suitability,
    Optional<List<Applied>> weights,
    Optional<CorrectionEffect> corrected,
    Optional<Advice> advice) {

  /** The version of this shape. */
  public static final int SCHEMA_VERSION = 1;

  private static final BigDecimal EVEN = new BigDecimal("0.5");

  /** The code of ISO 639-2 for a language that is not told. */
  private static final String UNTOLD = "und";

  /** Which job. */
  public record JobTold(String id, String title) {}

  /** The lower and the upper bound of a score. */
  public record Range(BigDecimal lower, BigDecimal upper) {}

  /**
   * The role: its points, how far it is held, how much of that counts, what it earned, and the
   * lines that name the positions.
   *
   * @param byWork those of the lines that name no known occupation, where what was done counts
   */
  public record RoleTold(
      BigDecimal points,
      BigDecimal credit,
      BigDecimal unlocked,
      BigDecimal earned,
      List<String> quotes,
      List<String> byWork) {

    /** A sentence on positions that count by what was done there. */
    public Optional<String> work() {
      return byWork.isEmpty()
          ? Optional.empty()
          : Optional.of("A title that names no known occupation counts by what was done there.");
    }
  }

  /** A group of requirements, of which {@code needed} earn all its points. */
  public record GroupTold(
      String id,
      String label,
      int needed,
      BigDecimal points,
      BigDecimal earned,
      List<RequirementTold> requirements) {}

  /**
   * A requirement and what answers it.
   *
   * @param suggestedWeight what it weighs by the job, relative to the others
   * @param appliedWeight what it weighs by the caller's factors; the same where there are none
   */
  public record RequirementTold(
      String id,
      String label,
      Requirement.Kind kind,
      Importance importance,
      Status status,
      BigDecimal credit,
      BigDecimal earned,
      int suggestedWeight,
      BigDecimal appliedWeight,
      List<EvidenceTold> evidence) {}

  /**
   * A skill that speaks for a requirement, at which rate and how strongly, with the sentences that
   * name it.
   *
   * @param counted how much of the strength counts, by how near the work is to the role
   */
  public record EvidenceTold(
      String skill,
      String label,
      BigDecimal rate,
      BigDecimal strength,
      BigDecimal counted,
      int months,
      List<String> quotes) {

    /** Whether less of it counts than is shown, for the work is another than the role. */
    public boolean countsLess() {
      return counted.compareTo(strength) < 0;
    }
  }

  /** What earned points although no entry shows it, and what the bound on that took away. */
  public record OnlyListed(BigDecimal earned, BigDecimal cut) {}

  /** A sentence that names an asked skill and earns nothing, and why. */
  public record NotCountedTold(Optional<String> quote, Reason reason) {}

  /**
   * A résumé that says "present" and may have been written long ago.
   *
   * @param latest the latest month that it names
   * @param countedUntil the last month for which the score counts what goes on; the upper bound of
   *     its range counts it until the month of the score
   */
  public record OldPresent(YearMonth latest, YearMonth countedUntil) {

    static OldPresent of(Present present, YearMonth asOf) {
      return new OldPresent(present.latest().orElseThrow(), present.end(asOf));
    }

    /** The same as an English sentence. */
    public String sentence() {
      return "The latest date in the résumé is %s, so what it calls present is counted until %s."
          .formatted(latest, countedUntil);
    }
  }

  /**
   * A résumé in a language whose words are not known. Skills with international names are found in
   * it; nothing else is surely missing.
   *
   * @param code the language's ISO 639 code, where it is told
   * @param name its name in English, where it is told and has one
   */
  public record ForeignLanguage(Optional<String> code, Optional<String> name) {

    /** By its code, which is {@code und} for a language that is not told. */
    public static ForeignLanguage of(String code) {
      Optional<String> told = Optional.of(code).filter(some -> !some.equals(UNTOLD));
      return new ForeignLanguage(
          told,
          told.map(some -> Locale.of(some).getDisplayLanguage(Locale.ENGLISH))
              .filter(name -> !name.equals(code)));
    }

    /** The same as English sentences. */
    public String sentence() {
      return "This résumé is in %s, which is read only in part: skills with international names are found; headings, dates, titles and degrees may have been missed."
          .formatted(
              name.orElse(
                  code.map("a language with the code %s"::formatted)
                      .orElse("a language that was not recognised")));
    }
  }

  /** A sentence where the text is rather no résumé. */
  public Optional<String> doubt() {
    return likelihood
        .filter(value -> value.compareTo(EVEN) < 0)
        .map(value ->
            "This may be no résumé: the probability that it is one is %d %%."
                .formatted(value.movePointRight(2).intValue()));
  }

  /** A sentence that names the pages that could not be read, where there are some. */
  public Optional<String> unread() {
    return unreadPages.map(pages ->
        "%s %s could not be read whole: damaged, or a picture of text. What is called missing may stand there."
            .formatted(
                pages.size() == 1 ? "Page" : "Pages",
                pages.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }

  /**
   * Tells a report.
   *
   * @param matcher what made it
   * @param suitability how well the job suits the person
   * @param likelihood how likely the text is a résumé, where it is at hand
   * @param quotes the résumé's own words, as far as they are at hand
   */
  public static Explanation of(
      Report report,
      Matcher matcher,
      Fingerprint fingerprint,
      Inputs inputs,
      Optional<Suitability> suitability,
      Optional<BigDecimal> likelihood,
      Quotes quotes) {
    return new ReportTeller(quotes)
        .told(report, matcher, fingerprint, inputs, suitability, likelihood);
  }

  /** The same with more that earns nothing. */
  public Explanation withNotCounted(List<NotCountedTold> more) {
    return with(
        Stream.concat(notCounted.stream(), more.stream()).distinct().toList(), corrected, advice);
  }

  /** The same with advice for the person whose résumé it is. */
  public Explanation with(Advice given) {
    return with(notCounted, corrected, Optional.of(given));
  }

  /** The same, of a résumé that was corrected by hand. */
  public Explanation with(CorrectionEffect byHand) {
    return with(notCounted, Optional.of(byHand), advice);
  }

  private Explanation with(
      List<NotCountedTold> nothing, Optional<CorrectionEffect> byHand, Optional<Advice> given) {
    return new Explanation(
        schemaVersion,
        job,
        score,
        range,
        band,
        bandCapped,
        unmetMusts,
        role,
        groups,
        onlyListed,
        nothing,
        oldPresent,
        foreignLanguage,
        unreadPages,
        likelihood,
        fingerprint,
        inputs,
        suitability,
        weights,
        byHand,
        given);
  }

  /** Hundredths of a point as points. */
  public static BigDecimal points(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /** A difference of points with its sign. */
  public static String signed(BigDecimal points) {
    String sign = points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "";
    return sign + points.abs().toPlainString();
  }

  /** Thousandths as a part of one. */
  static BigDecimal credit(int thousandths) {
    return BigDecimal.valueOf(thousandths, 3);
  }
}
