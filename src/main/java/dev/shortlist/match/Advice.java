package dev.shortlist.match;

import dev.shortlist.job.Importance;
import dev.shortlist.match.Report.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * What a person could change in a résumé, as far as it is true. Nothing is invented: every gap
 * stands in the job, every number is the score of the résumé with that change made, and every
 * sentence says "if".
 *
 * @param gaps what is not met and would earn points, what would earn most first
 * @param nextBand the way to the next band; absent where there is none above
 * @param readability what made the résumé hard to read for a machine; it is about the file, not
 *     about what the person can do
 */
public record Advice(List<Gap> gaps, Optional<NextBand> nextBand, List<Readability> readability) {

  public Advice {
    gaps = List.copyOf(gaps);
    readability = List.copyOf(readability);
  }

  /** What the résumé says so far of something that is asked. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Basis {
    NOTHING,
    ONLY_LISTED,
    LEARNING,
    WISHED,
    DENIED,
    /** Something narrower or near shows it in part. */
    RELATED,
    /** It is shown, but for a short time, long ago, or in an undated entry. */
    LITTLE
  }

  /** What to do about a gap. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Change {
    /** Say in a dated entry what was done with it. */
    SHOW,
    /** Name it among the certificates. */
    CERTIFY,
    /** Name the degree, its field and its year. */
    NAME_DEGREE,
    /** Nothing that words could change. */
    NONE
  }

  /**
   * Something that is asked and not, or only partly, met.
   *
   * @param requirement its id
   * @param label what it is
   * @param basis what the résumé says of it so far
   * @param change what to do, where it is true
   * @param name the words by which it is recognised
   * @param where the lines that name the entry to say it in, where there is one
   * @param shown the points that the change would bring; absent where nothing could be changed
   * @param listed the points that naming it in a list alone would bring; absent where it is no
   *     skill
   * @param sentence the same as English sentences
   */
  public record Gap(
      String requirement,
      String label,
      Importance importance,
      Status status,
      Basis basis,
      Change change,
      String name,
      Optional<String> where,
      Optional<BigDecimal> shown,
      Optional<BigDecimal> listed,
      String sentence) {}

  /**
   * A set of changes that reaches the next band.
   *
   * @param band the band
   * @param requirements the ids of the gaps whose changes reach it together; empty where all
   *     together do not
   * @param score the score with them, or with all of them where they do not reach it
   * @param smallest whether it is certain that no smaller set does
   * @param sentence the same as English sentences
   */
  public record NextBand(
      Band band, List<String> requirements, BigDecimal score, boolean smallest, String sentence) {

    public NextBand {
      requirements = List.copyOf(requirements);
    }
  }

  /**
   * Something that a machine could not read well, or that only a machine sees.
   *
   * @param quote the words that it is about, where there are any
   */
  public record Readability(Kind kind, String sentence, Optional<String> quote) {

    /** What it is. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
      NO_RESUME,
      FOREIGN_LANGUAGE,
      HIDDEN_TEXT,
      NO_HEADINGS,
      NO_POSITIONS,
      UNDATED_POSITION,
      OLD_PRESENT,
      NO_CONTACT
    }
  }

  /** As many as a person takes in at once. */
  private static final int AT_ONCE = 8;

  /** The first of the gaps, as many as a person takes in at once, all of which words can change. */
  public List<Gap> foremost() {
    return gaps.stream().filter(gap -> gap.shown().isPresent()).limit(AT_ONCE).toList();
  }

  /** The gaps after those. */
  public List<Gap> others() {
    return gaps.subList(foremost().size(), gaps.size());
  }

  /** The same with what made the résumé hard to read. */
  public Advice with(List<Readability> found) {
    return new Advice(gaps, nextBand, found);
  }
}
