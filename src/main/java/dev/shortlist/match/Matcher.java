package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Shares;
import dev.shortlist.job.Weighed;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.job.Weighing;
import dev.shortlist.match.Report.Evidence;
import dev.shortlist.match.Report.GroupLine;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.match.Report.RoleLine;
import dev.shortlist.match.Report.Sources;
import dev.shortlist.match.Report.Status;
import dev.shortlist.match.RoleFit.RoleCredit;
import dev.shortlist.match.RoleFit.Worked;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final JobIndex index;
  private final Pasted pasted;
  private final RoleFit roleFit;
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
    this.capping = capping();
    this.weights = weighed.applied();
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
    BitSet excluded = pasted.passages(profile);
    Findings findings = findings(profile, excluded);
    Worked worked = roleFit.worked(profile, excluded);
    Outcome outcome = outcome(credits(profile, findings, worked), worked.credit());
    Credits credits = outcome.credits();
    Tally tally = outcome.tally();
    return new Report(
        tally.score(),
        Math.max(tally.score(), upper(profile, excluded, credits, outcome.role())),
        outcome.band(),
        outcome.capped(),
        new RoleLine(
            job.rolePoints(),
            tally.held(),
            tally.unlocked(),
            tally.role(),
            worked.entries(),
            List.copyOf(worked.byWork())),
        lines(credits, tally, worked, findings),
        outcome.unmet(),
        tally.claimed(),
        tally.cut(),
        findings.notCounted(),
        profile.presentMayBeOld() ? profile.present() : Optional.empty(),
        profile.foreignLanguage(),
        profile.asOf());
  }

  /** The score alone of one profile, in hundredths of a point: that of its report, and sooner. */
  public int score(Profile profile) {
    BitSet excluded = pasted.passages(profile);
    Worked worked = roleFit.worked(profile, excluded);
    Findings findings = findings(profile, excluded);
    Set<String> touched = index.touchedBy(findings.strengths().keySet());
    Credits credits = credits(profile, findings, worked, touched);
    return Tally.of(job, worked.credit(), credits).score();
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

  /** What a profile comes to. */
  Outcome outcome(Profile profile) {
    BitSet excluded = pasted.passages(profile);
    Worked worked = roleFit.worked(profile, excluded);
    return outcome(credits(profile, findings(profile, excluded), worked), worked.credit());
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
    return findings(profile, pasted.passages(profile));
  }

  private Findings findings(Profile profile, BitSet excluded) {
    Keywords keywords =
        Keywords.of(
            profile, index.skills()::contains, catalogue, excluded, roleFit.titled(profile));
    return Findings.of(profile, index, excluded, keywords);
  }

  /** The score if everything that could not be read, or may have gone on, spoke for the person. */
  private int upper(Profile profile, BitSet excluded, Credits credits, RoleCredit roleCredit) {
    Profile best = profile.atBest();
    RoleCredit role = profile.readInPart() ? RoleCredit.UNREAD : roleCredit;
    if (best.equals(profile)) {
      return Tally.of(job, role, credits.atBest()).score();
    }
    Worked worked = roleFit.worked(best, excluded);
    return upper(best, excluded, credits(best, findings(best, excluded), worked), worked.credit());
  }

  private Credits credits(Profile profile, Findings findings, Worked worked) {
    Map<String, Integer> strengths = new HashMap<>();
    findings.strengths().forEach((key, strength) -> strengths.put(key, strength.claimed()));
    return credits(profile, findings, worked, index.touched(strengths));
  }

  private Credits credits(Profile profile, Findings findings, Worked worked, Set<String> touched) {
    Map<String, Credit> credits = new HashMap<>();
    for (Requirement requirement : job.requirements()) {
      Credit credit = Credit.NONE;
      for (Alternative alternative : requirement.alternatives()) {
        credit =
            credit.or(
                switch (alternative) {
                  case OfSkill skill ->
                      touched.contains(requirement.id())
                          ? skill(requirement, findings)
                          : Credit.NONE;
                  case OfTerm term ->
                      Credit.of(
                          findings.strength(JobIndex.key(term.stems())), requirement.months());
                  case OfDegree degree -> Credit.shown(degree(degree, findings));
                  case OfExperience experience -> experience(experience, worked);
                });
      }
      credits.put(requirement.id(), profile.readInPart() ? credit.orUnread() : credit);
    }
    return new Credits(credits);
  }

  private Credit skill(Requirement requirement, Findings findings) {
    Map<String, Integer> rates = index.rates(requirement);
    Strength best = Strength.NONE;
    for (Map.Entry<String, Strength> found : findings.strengths().entrySet()) {
      Integer rate = rates.get(found.getKey());
      best = rate == null ? best : best.or(found.getValue().times(rate));
    }
    return Credit.of(best, requirement.months());
  }

  private int degree(OfDegree asked, Findings findings) {
    return findings.degrees().stream().mapToInt(held -> degree(asked, held)).max().orElse(0);
  }

  private int degree(OfDegree asked, Profile.Degree held) {
    int level = level(held.level(), asked.level());
    int field =
        asked.fields().isEmpty() ? Scale.FULL : held.fields().isEmpty() ? Scale.FIELD_UNKNOWN : 0;
    for (String have : held.fields()) {
      for (String want : asked.fields()) {
        field = Math.max(field, degrees.nearness(have, want));
      }
    }
    return level * field / Scale.FULL;
  }

  /** How far a degree of one level answers a wish for another, in thousandths. */
  static int level(Level held, Level asked) {
    return held.compareTo(asked) >= 0
        ? Scale.FULL
        : isNextBelow(held, asked) ? Scale.ONE_LEVEL_BELOW : 0;
  }

  private static boolean isNextBelow(Level held, Level asked) {
    List<Level> levels = List.of(Level.values());
    return levels.indexOf(held) + 1 == levels.indexOf(asked);
  }

  private static Credit experience(OfExperience asked, Worked worked) {
    int found = Math.min(worked.relevantMonths(), asked.months());
    boolean undated =
        worked.profile().entries().stream()
            .anyMatch(entry ->
                entry.place() == dev.shortlist.resume.profile.Place.POSITION
                    && entry.months().isEmpty());
    int credit = Scale.FULL * found / asked.months();
    return new Credit(credit, credit, undated ? Scale.FULL : credit);
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
    return credit.claimed() < Scale.UNMET && credit.atBest() < Scale.UNMET;
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

  private List<GroupLine> lines(Credits credits, Tally tally, Worked worked, Findings findings) {
    List<GroupLine> lines = new ArrayList<>();
    for (int i = 0; i < job.groups().size(); i++) {
      Group group = job.groups().get(i);
      int earned = tally.shown().get(i) + tally.claims().get(i);
      long[] parts =
          group.members().stream()
              .mapToLong(member -> (long) credits.of(member).claimed() * member.factor())
              .toArray();
      List<Integer> shares = Shares.of(earned, parts);
      List<RequirementLine> members = new ArrayList<>();
      for (int m = 0; m < group.members().size(); m++) {
        Requirement member = group.members().get(m);
        Credit credit = credits.of(member);
        members.add(
            new RequirementLine(
                member,
                credit.claimed(),
                status(member, credit),
                shares.get(m),
                evidence(member, worked, findings)));
      }
      lines.add(new GroupLine(group, tally.shown().get(i), tally.claims().get(i), members));
    }
    return lines;
  }

  static Status status(Requirement requirement, Credit credit) {
    boolean isDegree = requirement.kind() == Requirement.Kind.EDUCATION;
    if (credit.claimed() >= (isDegree ? Scale.DEGREE_MET : Scale.MET)) {
      return Status.MET;
    }
    if (credit.claimed() >= Scale.UNMET) {
      return Status.PARTLY;
    }
    return credit.atBest() >= Scale.UNMET ? Status.NOT_READABLE : Status.UNMET;
  }

  private List<Evidence> evidence(Requirement requirement, Worked worked, Findings findings) {
    List<Evidence> evidence = new ArrayList<>();
    Map<String, Integer> rates = index.rates(requirement);
    findings
        .strengths()
        .forEach((skill, strength) -> {
          Integer rate = rates.get(skill);
          if (rate != null && strength.claimed() > 0) {
            evidence.add(
                new Evidence(
                    skill,
                    catalogue.skill(skill).name(),
                    rate,
                    strength.claimed(),
                    strength.months(),
                    Sources.ofMentions(findings.mentions().getOrDefault(skill, List.of()))));
          }
        });
    for (Alternative alternative : requirement.alternatives()) {
      switch (alternative) {
        case OfSkill skill -> {}
        case OfTerm term -> {
          String key = JobIndex.key(term.stems());
          Strength strength = findings.strength(key);
          add(
              evidence,
              term.label(),
              strength.claimed(),
              strength.months(),
              Sources.ofPassages(findings.passages().getOrDefault(key, List.of())));
        }
        case OfDegree asked -> {
          for (Profile.Degree held : findings.degrees()) {
            Sources sources = Sources.ofPassages(List.of(held.passage()));
            add(evidence, asked.label(), degree(asked, held), 0, sources);
          }
        }
        case OfExperience asked -> {
          int found = worked.relevantMonths();
          int credit = Scale.FULL * Math.min(found, asked.months()) / asked.months();
          Sources sources = Sources.ofEntries(worked.relevant());
          add(evidence, asked.label(), credit, found, sources);
        }
      }
    }
    evidence.sort(
        Comparator.comparingInt((Evidence e) -> e.rate() * e.strength())
            .reversed()
            .thenComparing(Evidence::skill));
    return evidence;
  }

  /** What is the very thing that is asked for. */
  private static void add(
      List<Evidence> into, String label, int strength, int months, Sources sources) {
    if (strength > 0) {
      into.add(new Evidence(label, label, Scale.FULL, strength, months, sources));
    }
  }
}
