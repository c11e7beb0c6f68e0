package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Group;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Shares;
import dev.shortlist.match.Report.Evidence;
import dev.shortlist.match.Report.GroupLine;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.match.Report.Sources;
import dev.shortlist.match.RoleFit.Worked;
import dev.shortlist.resume.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells what each requirement of a job earned, and by what of the résumé. */
final class ReportLines {

  private final Job job;
  private final Catalogue catalogue;
  private final JobIndex index;
  private final Crediting crediting;

  ReportLines(Job job, Catalogue catalogue, JobIndex index, Crediting crediting) {
    this.job = job;
    this.catalogue = catalogue;
    this.index = index;
    this.crediting = crediting;
  }

  /** The lines of a profile, group by group. */
  List<GroupLine> of(Seen seen, Credits credits, Tally tally) {
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
                credit.status(member),
                shares.get(m),
                evidence(member, seen.worked(), seen.findings())));
      }
      lines.add(new GroupLine(group, tally.shown().get(i), tally.claims().get(i), members));
    }
    return lines;
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
                    strength.anywhere(),
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
          if (strength.claimed() > 0) {
            evidence.add(
                new Evidence(
                    term.label(),
                    term.label(),
                    Scale.FULL,
                    strength.anywhere(),
                    strength.claimed(),
                    strength.months(),
                    Sources.ofPassages(findings.passages().getOrDefault(key, List.of()))));
          }
        }
        case OfDegree asked -> {
          for (Profile.Degree held : findings.degrees()) {
            Sources sources = Sources.ofPassages(List.of(held.passage()));
            add(evidence, asked.label(), crediting.degree(asked, held), 0, sources);
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
        Comparator.comparingInt((Evidence e) -> e.rate() * e.counted())
            .reversed()
            .thenComparing(Evidence::skill));
    return evidence;
  }

  /** What is the very thing that is asked for, and counts wherever it comes from. */
  private static void add(
      List<Evidence> into, String label, int strength, int months, Sources sources) {
    if (strength > 0) {
      into.add(new Evidence(label, label, Scale.FULL, strength, strength, months, sources));
    }
  }
}
