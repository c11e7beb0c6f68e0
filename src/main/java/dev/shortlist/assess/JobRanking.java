package dev.shortlist.assess;

import dev.shortlist.match.Band;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.GroupTold;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Explanation.Range;
import dev.shortlist.match.Matcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs in the order in which one résumé suits them, the best first; those that could not be read
 * stand at the end.
 *
 * @param lines one for each job
 */
public record JobRanking(List<Line> lines) {

  private static final Logger LOG = LoggerFactory.getLogger(JobRanking.class);

  /** The first reasons; the report has all. */
  private static final int MOST_REASONS = 3;

  private static final Comparator<Line> BEST_FIRST =
      Comparator.comparing((Line line) -> line.score().orElse(BigDecimal.valueOf(-1)))
          .reversed()
          .thenComparing(line -> line.job().id());

  private static final Comparator<Reason> STRONGEST_FIRST =
      Comparator.comparing(Reason::earned).reversed().thenComparing(Reason::label);

  public JobRanking {
    lines = List.copyOf(lines);
  }

  /**
   * One job of the ranking.
   *
   * @param rank from 1; equal scores share one, and there is none before everything is ranked
   * @param job its title is its id where it could not be read
   * @param score absent where the job could not be read
   * @param reasons what earned most, the most first
   * @param problem why it could not be read, in a sentence
   */
  public record Line(
      Optional<Integer> rank,
      JobTold job,
      Optional<BigDecimal> score,
      Optional<Range> range,
      Optional<Band> band,
      List<Reason> reasons,
      List<String> unmetMusts,
      Optional<String> problem) {

    public Line {
      reasons = List.copyOf(reasons);
      unmetMusts = List.copyOf(unmetMusts);
    }

    /**
     * The line of one job, not yet ranked. It always answers: a fault of ours costs this job its
     * score and nothing else.
     *
     * @param explain tells how well the résumé matches
     */
    public static Line of(Offer offer, Function<Matcher, Explanation> explain) {
      return switch (offer) {
        case Offer.Open(String id, Matcher matcher) -> {
          try {
            yield told(id, explain.apply(matcher));
          } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A job could not be matched.{}", Faults.withoutMessages(e));
            yield unread(id, "The job could not be matched, through a fault of this program.");
          }
        }
        case Offer.Unreadable(String id, String sentence) -> unread(id, sentence);
      };
    }

    private static Line told(String id, Explanation told) {
      return new Line(
          Optional.empty(),
          new JobTold(id, told.job().title()),
          Optional.of(told.score()),
          Optional.of(told.range()),
          Optional.of(told.band()),
          firstReasons(told),
          told.unmetMusts(),
          Optional.empty());
    }

    private static Line unread(String id, String sentence) {
      return new Line(
          Optional.empty(),
          new JobTold(id, id),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.of(sentence));
    }

    private Line at(Optional<Integer> rank) {
      return new Line(rank, job, score, range, band, reasons, unmetMusts, problem);
    }
  }

  /** A requirement, or the role, and the points that it earned. */
  public record Reason(String label, BigDecimal earned) {}

  private static List<Reason> firstReasons(Explanation told) {
    Stream<Reason> role =
        Stream.of(
            new Reason("Work as " + told.job().title() + " or near it", told.role().earned()));
    Stream<Reason> asked =
        told.groups().stream()
            .map(GroupTold::requirements)
            .flatMap(List::stream)
            .map(requirement -> new Reason(requirement.label(), requirement.earned()));
    return Stream.concat(role, asked)
        .filter(reason -> reason.earned().signum() > 0)
        .sorted(STRONGEST_FIRST)
        .limit(MOST_REASONS)
        .toList();
  }

  /** Ranks lines; jobs with the same score stand in the order of their ids. */
  public static JobRanking of(Collection<Line> lines) {
    List<Line> sorted = lines.stream().sorted(BEST_FIRST).toList();
    List<Optional<Integer>> ranks = Standing.of(sorted.stream().map(Line::score).toList());
    List<Line> ranked = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      ranked.add(sorted.get(i).at(ranks.get(i)));
    }
    return new JobRanking(ranked);
  }

  /** Comma-separated values by RFC 4180, with a heading. */
  public String csv() {
    Csv csv = new Csv("rank,job,title,score,lower,upper,band,reasons,unmet musts,problem");
    for (Line line : lines) {
      csv.add(
          List.of(
              line.rank().map(String::valueOf).orElse(""),
              line.job().id(),
              line.job().title(),
              line.score().map(BigDecimal::toPlainString).orElse(""),
              line.range().map(range -> range.lower().toPlainString()).orElse(""),
              line.range().map(range -> range.upper().toPlainString()).orElse(""),
              line.band().map(band -> band.name().toLowerCase(Locale.ROOT)).orElse(""),
              line.reasons().stream().map(Reason::label).collect(Collectors.joining("; ")),
              String.join("; ", line.unmetMusts()),
              line.problem().orElse("")));
    }
    return csv.toString();
  }
}
