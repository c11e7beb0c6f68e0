package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Weighed;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.job.Weighing;
import dev.shortlist.match.Report.RoleLine;
import dev.shortlist.match.RoleFit.RoleCredit;
import dev.shortlist.match.RoleFit.Worked;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Judges profiles by one job. The job's Lucene index says which requirements a profile touches;
 * their credits are then computed exactly, in integers, so that the same profile has the same score
 * on any machine. Safe for many threads.
 */
public final class Matcher {

  /** Names the rules and constants of the score. */
  public static final String ENGINE = Scale.ENGINE;

  /** Every programming language is a kind of this skill. */
  private static final String PROGRAMMING = "programming";

  private static final Comparator<Requirement> HEAVIEST_FIRST =
      Comparator.comparingLong(Requirement::appliedWeight)
          .reversed()
          .thenComparing(Requirement::id);

  private final Job job;
  private final Catalogue catalogue;
  private final Degrees degrees;
  private final Crediting crediting;
  private final ReportLines lines;
  private final JobIndex index;
  private final Pasted pasted;
  private final RoleFit roleFit;
  private final SingletonSupplier<Map<String, Integer>> uses;
  private final List<Requirement> capping;
  private final List<Applied> weights;

  /** A matcher for one job. */
  public Matcher(Job job, Catalogue catalogue, Degrees degrees) {
    this.job = job;
    this.catalogue = catalogue;
    this.degrees = degrees;
    this.index = new JobIndex(job, catalogue);
    this.pasted = new Pasted(job);
    this.roleFit = new RoleFit(job, catalogue);
    this.crediting = new Crediting(job, index, degrees);
    this.lines = new ReportLines(job, catalogue, index, crediting);
    this.uses = SingletonSupplier.of(() -> Suitability.uses(job, catalogue));
    this.capping = capping();
    this.weights = List.of();
  }

  private Matcher(Matcher other, Weighed weighed) {
    this.job = weighed.job();
    this.catalogue = other.catalogue;
    this.degrees = other.degrees;
    this.index = other.index;
    this.pasted = other.pasted;
    this.roleFit = other.roleFit;
    this.crediting = new Crediting(job, index, degrees);
    this.lines = new ReportLines(job, catalogue, index, crediting);
    this.uses = other.uses;
    this.capping = capping();
    this.weights = weighed.applied();
  }

  /** The version of the catalogue by which it judges. */
  public String catalogue() {
    return catalogue.version();
  }

  /** Whether it judges by that very catalogue. */
  public boolean judgesBy(Catalogue other) {
    return catalogue == other;
  }

  /**
   * The same job, weighed otherwise; by no factors, as the job suggests. How far a profile meets a
   * requirement is no matter of weights and stays, also what one skill lends to others.
   *
   * @throws dev.shortlist.job.UnusableWeightsException when it cannot be weighed so, saying why
   */
  public Matcher weighed(Map<String, BigDecimal> factors) {
    return new Matcher(this, Weighing.of(job, factors));
  }

  /** By what its job is weighed otherwise than it suggests. */
  public List<Applied> weights() {
    return weights;
  }

  /** The job that it judges by. */
  public Job job() {
    return job;
  }

  /** The score of one profile, with its reasons. */
  public Report match(Profile profile) {
    Seen seen = seen(profile);
    Outcome outcome = outcome(credits(seen), seen.worked().credit());
    Credits credits = outcome.credits();
    Tally tally = outcome.tally();
    return new Report(
        tally.score(),
        Math.max(tally.score(), upper(seen, credits, outcome.role())),
        outcome.band(),
        outcome.capped(),
        new RoleLine(
            job.rolePoints(),
            tally.held(),
            tally.unlocked(),
            tally.role(),
            seen.worked().entries(),
            List.copyOf(seen.worked().byWork())),
        lines.of(seen, credits, tally),
        outcome.unmet(),
        tally.claimed(),
        tally.cut(),
        seen.findings().notCounted(),
        profile.presentMayBeOld() ? profile.present() : Optional.empty(),
        profile.foreignLanguage(),
        profile.unreadPages().orElse(List.of()),
        profile.asOf());
  }

  /** The score alone of one profile, in hundredths of a point: that of its report, and sooner. */
  public int score(Profile profile) {
    Seen seen = seen(profile);
    return Tally.of(job, seen.worked().credit(), creditsWithoutSearch(seen)).score();
  }

  /** How well its job suits a person; none where the profile shows nothing that was done. */
  public Optional<Suitability> suitability(Profile profile) {
    BitSet excluded = pasted.passages(profile);
    Worked worked = roleFit.worked(profile, excluded);
    Keywords keywords = Keywords.of(profile, skill -> true, catalogue, excluded, worked.titled());
    return Suitability.of(
        job,
        uses.obtain(),
        catalogue,
        profile,
        passage -> !excluded.get(passage) && keywords.shows(passage));
  }

  /** What no score of its job exceeds. */
  public Ceiling ceiling() {
    return Ceiling.of(job);
  }

  /**
   * What truthful changes of a résumé would bring; computed by judging the changed profile.
   *
   * @param quotes the résumé's own words, as far as they are at hand
   */
  public Advice advise(Profile profile, Quotes quotes) {
    return new Adviser(this, catalogue, profile, quotes).advice();
  }

  /** What a profile comes to, without the reasons. */
  Outcome outcome(Profile profile) {
    Seen seen = seen(profile);
    return outcome(creditsWithoutSearch(seen), seen.worked().credit());
  }

  /** What credits come to. */
  Outcome outcome(Credits credits, RoleCredit role) {
    Tally tally = Tally.of(job, role, credits);
    List<Requirement> unmet = unmetMusts(credits);
    Band band = Band.of(tally.score());
    boolean capped = unmet.stream().anyMatch(capping::contains) && band.compareTo(Band.PARTIAL) > 0;
    return new Outcome(credits, role, tally, unmet, capped ? Band.PARTIAL : band, capped);
  }

  /** What of a profile concerns the job. */
  Findings findings(Profile profile) {
    return seen(profile).findings();
  }

  private Seen seen(Profile profile) {
    return seen(profile, pasted.passages(profile));
  }

  private Seen seen(Profile profile, BitSet excluded) {
    Worked worked = roleFit.worked(profile, excluded);
    Keywords keywords =
        Keywords.of(profile, index.skills()::contains, catalogue, excluded, worked.titled());
    return new Seen(
        profile,
        excluded,
        worked,
        Findings.of(index, new Relevance(worked, catalogue), excluded, keywords));
  }

  /** The score if everything that could not be read, or may have gone on, spoke for the person. */
  private int upper(Seen seen, Credits credits, RoleCredit roleCredit) {
    Profile profile = seen.profile();
    if (profile.unreadPages().isPresent()) {
      return Job.ALL_POINTS;
    }
    Profile best = profile.atBest();
    RoleCredit role = profile.readInPart() ? RoleCredit.UNREAD : roleCredit;
    if (best.equals(profile)) {
      return Tally.of(job, role, credits.atBest()).score();
    }
    Seen atBest = seen(best, seen.excluded());
    return upper(atBest, credits(atBest), atBest.worked().credit());
  }

  private Credits credits(Seen seen) {
    Map<String, Integer> strengths = new HashMap<>();
    seen.findings().strengths().forEach((key, strength) -> strengths.put(key, strength.claimed()));
    return crediting.of(seen, index.touched(strengths));
  }

  private Credits creditsWithoutSearch(Seen seen) {
    return crediting.of(seen);
  }

  /** Where some members of a group are enough, none of them is unmet as long as one is answered. */
  private List<Requirement> unmetMusts(Credits credits) {
    return job.groups().stream()
        .filter(group ->
            group.members().stream()
                .filter(Requirement::counts)
                .allMatch(member -> isUnmet(credits.of(member))))
        .flatMap(group -> group.members().stream())
        .filter(requirement -> requirement.importance() == Importance.MUST)
        .filter(Requirement::counts)
        .sorted(HEAVIEST_FIRST)
        .toList();
  }

  private static boolean isUnmet(Credit credit) {
    return credit.anywhere() < Scale.UNMET && credit.atBest() < Scale.UNMET;
  }

  /** The heaviest musts that stand for themselves and that a reader can check. */
  private List<Requirement> capping() {
    return job.groups().stream()
        .filter(group -> group.members().size() == 1)
        .map(group -> group.members().getFirst())
        .filter(requirement -> requirement.importance() == Importance.MUST)
        .filter(this::isCheckable)
        .filter(Requirement::counts)
        .sorted(HEAVIEST_FIRST)
        .limit(Scale.MOST_CAPPING)
        .toList();
  }

  /**
   * A must that a reader can check, for it has a name of its own: a tool, a programming language, a
   * certificate, a degree, a language. What people describe in their own words, such as cleaning
   * data, is not.
   */
  private boolean isCheckable(Requirement must) {
    return must.alternatives().size() == 1
        && switch (must.kind()) {
          case TOOL, EDUCATION, CERTIFICATE, LANGUAGE -> true;
          case SKILL ->
              must.alternatives().getFirst() instanceof OfSkill skill
                  && catalogue.skill(skill.id()).broader().containsKey(PROGRAMMING);
          case KNOWLEDGE, RESPONSIBILITY, SOFT_SKILL, EXPERIENCE -> false;
        };
  }
}
