package dev.shortlist.match;

import dev.shortlist.job.Group;
import dev.shortlist.job.Requirement;
import dev.shortlist.resume.profile.Present;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * How well one profile matches one job, and why. All points are hundredths, credits thousandths;
 * the points of the role and the groups add up to the score.
 *
 * @param score what is shown, 0 to 10,000; the lower bound of the range
 * @param upper what it could be if what could not be read spoke for the person
 * @param band the score in a word, capped where an explicit must is unmet
 * @param capped whether it was capped
 * @param role what having worked as this earned
 * @param groups what the requirements earned, group by group in the job's order
 * @param unmetMusts the requirements that the job insists on and nothing answers
 * @param claimedPoints how many of the points rest on what is only listed
 * @param claimedCut how many more points what is only listed would have earned without its bound
 * @param notCounted mentions of asked skills that earn nothing, each with the reason
 * @param present what the résumé tells of the month that it calls "present", where that may be long
 *     ago
 * @param foreignLanguage the code of the résumé's language where it was read only in part
 * @param unreadPages the numbers of the pages, from 1, of which some could not be read
 * @param asOf the month of the score
 */
public record Report(
    int score,
    int upper,
    Band band,
    boolean capped,
    RoleLine role,
    List<GroupLine> groups,
    List<Requirement> unmetMusts,
    int claimedPoints,
    int claimedCut,
    List<NotCounted> notCounted,
    Optional<Present> present,
    Optional<String> foreignLanguage,
    List<Integer> unreadPages,
    YearMonth asOf) {

  public Report {
    groups = List.copyOf(groups);
    unmetMusts = List.copyOf(unmetMusts);
    notCounted = List.copyOf(notCounted);
    unreadPages = List.copyOf(unreadPages);
    int sum = role.earned() + groups.stream().mapToInt(GroupLine::earned).sum();
    if (sum != score || upper < score || upper > 10_000) {
      throw new IllegalArgumentException(
          "points add up to %d, score %d, upper %d".formatted(sum, score, upper));
    }
  }

  /** How a requirement is answered. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Status {
    MET,
    PARTLY,
    UNMET,
    NOT_READABLE
  }

  /**
   * What the role earned.
   *
   * @param points what it is worth
   * @param credit how far the person has worked as this or something near
   * @param unlocked how much of that counts, by what the other requirements earned
   * @param earned the points
   * @param entries the entries that speak for it, by id
   * @param byWork those of them whose titles are not known and that do so by what was done there
   */
  public record RoleLine(
      int points,
      int credit,
      int unlocked,
      int earned,
      List<Integer> entries,
      List<Integer> byWork) {

    public RoleLine {
      entries = List.copyOf(entries);
      byWork = List.copyOf(byWork);
    }
  }

  /**
   * What a group of requirements earned.
   *
   * @param shown the points that entries show
   * @param claimed the points that rest on what is only listed
   */
  public record GroupLine(Group group, int shown, int claimed, List<RequirementLine> members) {

    public GroupLine {
      members = List.copyOf(members);
    }

    /** The points. */
    public int earned() {
      return shown + claimed;
    }
  }

  /**
   * How one requirement is answered.
   *
   * @param credit how far it is met
   * @param earned its part of its group's points
   * @param evidence what speaks for it, the strongest first
   */
  public record RequirementLine(
      Requirement requirement, int credit, Status status, int earned, List<Evidence> evidence) {

    public RequirementLine {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A skill or term of the résumé that speaks for a requirement.
   *
   * @param skill its id, or the term's words
   * @param label what people call it
   * @param rate how much it says about the requirement; 1,000 when it is the very thing
   * @param strength how strongly the résumé speaks for it
   * @param counted how much of that counts, by how near the work in which it was shown is to the
   *     role
   * @param months how long it was used
   * @param sources where
   */
  public record Evidence(
      String skill,
      String label,
      int rate,
      int strength,
      int counted,
      int months,
      Sources sources) {}

  /**
   * What evidence rests on.
   *
   * @param mentions the ids of mentions
   * @param entries the ids of entries
   * @param passages the places of passages in the profile's list
   */
  public record Sources(List<Integer> mentions, List<Integer> entries, List<Integer> passages) {

    public Sources {
      mentions = List.copyOf(mentions);
      entries = List.copyOf(entries);
      passages = List.copyOf(passages);
    }

    static Sources ofMentions(List<Integer> mentions) {
      return new Sources(mentions, List.of(), List.of());
    }

    static Sources ofEntries(List<Integer> entries) {
      return new Sources(List.of(), entries, List.of());
    }

    static Sources ofPassages(List<Integer> passages) {
      return new Sources(List.of(), List.of(), passages);
    }
  }

  /** A mention that earns nothing, and why. */
  public record NotCounted(int mention, Reason reason) {

    /** Why a mention earns nothing. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Reason {
      WISHED,
      DENIED,
      SOMEONE_ELSES,
      PASTED_FROM_THE_JOB,
      /** It tells a reader or a machine what to do. */
      INSTRUCTS,
      /** It names one thing over and over. */
      REPEATED,
      /** It stands in the file, and nobody sees it. */
      HIDDEN
    }
  }
}
