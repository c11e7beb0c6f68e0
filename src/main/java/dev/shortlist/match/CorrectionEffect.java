package dev.shortlist.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shortlist.match.Report.GroupLine;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.match.Report.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What corrections by hand did to a score. They are the claims of whoever made them.
 *
 * @param scoreAsRead the score of what the machine read, without them
 * @param bandAsRead the same in a word
 * @param facts what was corrected
 * @param roleAsRead what the role earned without them
 * @param role what it earns with them
 * @param requirements those that are answered or earn otherwise, in the order of the report
 */
public record CorrectionEffect(
    BigDecimal scoreAsRead,
    Band bandAsRead,
    List<Fact> facts,
    BigDecimal roleAsRead,
    BigDecimal role,
    List<Moved> requirements) {

  public CorrectionEffect {
    facts = List.copyOf(facts);
    requirements = List.copyOf(requirements);
  }

  /**
   * One thing that is said to be otherwise than it was read.
   *
   * @param act whether it was {@code changed}, {@code added} or {@code removed}
   * @param about what it is about, in the résumé's words; empty where that goes without saying
   * @param field which field was changed; empty where it is all of it
   * @param read what was read, where anything was
   * @param corrected what it is said to be, where it is anything
   * @param scored whether a score takes any notice of it
   * @param note where the document does not bear it out, a sentence on that
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Fact(
      String act,
      String about,
      String field,
      Optional<String> read,
      Optional<String> corrected,
      boolean scored,
      Optional<String> note) {

    /** The same as an English phrase, without what it is about. */
    public String phrase() {
      String now = corrected.orElse("");
      return switch (act) {
        case "added" -> "added: " + now;
        case "removed" -> "removed: " + read.orElse("");
        default ->
            "%s: %s (%s)"
                .formatted(field, now, read.map("read as %s"::formatted).orElse("not read"));
      };
    }
  }

  /** A requirement before and after. */
  public record Moved(
      String id,
      String label,
      Status statusAsRead,
      Status status,
      BigDecimal creditAsRead,
      BigDecimal credit,
      BigDecimal earnedAsRead,
      BigDecimal earned) {

    /** Whether only the points of its group are shared anew, for others in it moved. */
    public boolean sharesAnew() {
      return credit.compareTo(creditAsRead) == 0 && status == statusAsRead;
    }

    /** How many points it gained; less than nothing where it lost some. */
    public BigDecimal gain() {
      return earned.subtract(earnedAsRead);
    }
  }

  /** How many points the corrections brought; less than nothing where they cost some. */
  public BigDecimal gain(BigDecimal score) {
    return score.subtract(scoreAsRead);
  }

  /** How many points the role gained; less than nothing where it lost some. */
  public BigDecimal roleGain() {
    return role.subtract(roleAsRead);
  }

  /** Whether neither the role nor any requirement is answered otherwise. */
  public boolean movedNothing() {
    return roleGain().signum() == 0 && requirements.isEmpty();
  }

  /** Whether a requirement is answered otherwise. */
  public boolean moved(String id) {
    return requirements.stream().anyMatch(moved -> moved.id().equals(id) && !moved.sharesAnew());
  }

  /** Compares what the same job makes of a résumé as it was read and as it is corrected. */
  public static CorrectionEffect of(Report read, Report now, List<Fact> facts) {
    Map<String, RequirementLine> before = new HashMap<>();
    lines(read).forEach(line -> before.put(line.requirement().id(), line));
    List<Moved> moved = new ArrayList<>();
    for (RequirementLine line : lines(now)) {
      RequirementLine was = before.getOrDefault(line.requirement().id(), line);
      if (was.credit() != line.credit()
          || was.earned() != line.earned()
          || was.status() != line.status()) {
        moved.add(
            new Moved(
                line.requirement().id(),
                line.requirement().label(),
                was.status(),
                line.status(),
                Explanation.credit(was.credit()),
                Explanation.credit(line.credit()),
                Explanation.points(was.earned()),
                Explanation.points(line.earned())));
      }
    }
    return new CorrectionEffect(
        Explanation.points(read.score()),
        read.band(),
        facts,
        Explanation.points(read.role().earned()),
        Explanation.points(now.role().earned()),
        moved);
  }

  private static List<RequirementLine> lines(Report report) {
    return report.groups().stream().map(GroupLine::members).flatMap(List::stream).toList();
  }
}
