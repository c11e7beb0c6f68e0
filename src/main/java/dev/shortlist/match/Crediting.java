package dev.shortlist.match;

import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.match.RoleFit.Worked;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells how far profiles meet the requirements of a job, each by the best of its alternatives. */
final class Crediting {

  private static final List<Level> LEVELS = List.of(Level.values());

  private final List<Requirement> requirements;
  private final JobIndex index;
  private final Degrees degrees;

  Crediting(Job job, JobIndex index, Degrees degrees) {
    this.requirements = job.requirements();
    this.index = index;
    this.degrees = degrees;
  }

  /**
   * The credits of a profile.
   *
   * @param touched the ids of the requirements that any of its skills or terms speaks for
   */
  Credits of(Seen seen, Set<String> touched) {
    Map<String, Strength> said = index.said(seen.findings().strengths());
    said.keySet().retainAll(touched);
    return of(seen, said);
  }

  /** The same without a search. */
  Credits of(Seen seen) {
    return of(seen, index.said(seen.findings().strengths()));
  }

  /**
   * The credits of a profile.
   *
   * @param said how strongly its skills speak for requirements, by their ids
   */
  private Credits of(Seen seen, Map<String, Strength> said) {
    Map<String, Credit> credits = HashMap.newHashMap(requirements.size());
    for (Requirement requirement : requirements) {
      Credit credit = Credit.NONE;
      for (Alternative alternative : requirement.alternatives()) {
        credit =
            credit.or(
                switch (alternative) {
                  case OfSkill skill ->
                      Credit.of(
                          said.getOrDefault(requirement.id(), Strength.NONE), requirement.months());
                  case OfTerm term ->
                      Credit.of(
                          seen.findings().strength(JobIndex.key(term.stems())),
                          requirement.months());
                  case OfDegree degree -> Credit.shown(degree(degree, seen.findings()));
                  case OfExperience experience -> experience(experience, seen.worked());
                });
      }
      credits.put(requirement.id(), seen.profile().readInPart() ? credit.orUnread() : credit);
    }
    return new Credits(credits);
  }

  private int degree(OfDegree asked, Findings findings) {
    return findings.degrees().stream().mapToInt(held -> degree(asked, held)).max().orElse(0);
  }

  /** How far a degree answers a wish for one, in thousandths. */
  int degree(OfDegree asked, Profile.Degree held) {
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
    return LEVELS.indexOf(held) + 1 == LEVELS.indexOf(asked);
  }

  private static Credit experience(OfExperience asked, Worked worked) {
    int found = Math.min(worked.relevantMonths(), asked.months());
    boolean undated =
        worked.profile().entries().stream()
            .anyMatch(entry -> entry.place() == Place.POSITION && entry.months().isEmpty());
    int credit = Scale.FULL * found / asked.months();
    return new Credit(credit, credit, credit, undated ? Scale.FULL : credit);
  }
}
