package dev.shortlist.match;

import static dev.shortlist.match.Explanation.credit;
import static dev.shortlist.match.Explanation.points;

import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.match.Explanation.EvidenceTold;
import dev.shortlist.match.Explanation.ForeignLanguage;
import dev.shortlist.match.Explanation.GroupTold;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Explanation.NotCountedTold;
import dev.shortlist.match.Explanation.OldPresent;
import dev.shortlist.match.Explanation.OnlyListed;
import dev.shortlist.match.Explanation.Range;
import dev.shortlist.match.Explanation.RequirementTold;
import dev.shortlist.match.Explanation.RoleTold;
import dev.shortlist.match.Report.Evidence;
import dev.shortlist.match.Report.GroupLine;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.match.Report.Sources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells reports in a résumé's own words. */
record ReportTeller(Quotes quotes) {

  /** The report as people and other programs are told it. */
  Explanation told(
      Report report,
      Matcher matcher,
      Fingerprint fingerprint,
      Inputs inputs,
      Optional<Suitability> suitability,
      Optional<BigDecimal> likelihood) {
    Report.RoleLine role = report.role();
    Job job = matcher.job();
    return new Explanation(
        Explanation.SCHEMA_VERSION,
        new JobTold(job.id(), job.title()),
        points(report.score()),
        new Range(points(report.score()), points(report.upper())),
        report.band(),
        report.capped(),
        report.unmetMusts().stream().map(Requirement::label).toList(),
        new RoleTold(
            points(role.points()),
            credit(role.credit()),
            credit(role.unlocked()),
            points(role.earned()),
            Quotes.of(role.entries(), quotes::entry),
            Quotes.of(role.byWork(), quotes::entry)),
        report.groups().stream().map(this::group).toList(),
        new OnlyListed(points(report.claimedPoints()), points(report.claimedCut())),
        report.notCounted().stream()
            .map(line -> new NotCountedTold(quotes.mention(line.mention()), line.reason()))
            .distinct()
            .toList(),
        report.present().map(present -> OldPresent.of(present, report.asOf())),
        report.foreignLanguage().map(ForeignLanguage::of),
        Optional.of(report.unreadPages()).filter(pages -> !pages.isEmpty()),
        likelihood,
        fingerprint,
        inputs,
        suitability.map(SuitabilityTold::of),
        Optional.of(matcher.weights()).filter(weights -> !weights.isEmpty()),
        Optional.empty(),
        Optional.empty());
  }

  private GroupTold group(GroupLine line) {
    return new GroupTold(
        line.group().id(),
        line.group().label(),
        line.group().needed(),
        points(line.group().points()),
        points(line.earned()),
        line.members().stream().map(this::requirement).toList());
  }

  private RequirementTold requirement(RequirementLine line) {
    Requirement requirement = line.requirement();
    return new RequirementTold(
        requirement.id(),
        requirement.label(),
        requirement.kind(),
        requirement.importance(),
        line.status(),
        credit(line.credit()),
        points(line.earned()),
        requirement.weight(),
        BigDecimal.valueOf(requirement.appliedWeight(), 2),
        line.evidence().stream().map(this::evidence).toList());
  }

  private EvidenceTold evidence(Evidence evidence) {
    Sources sources = evidence.sources();
    List<String> told = new ArrayList<>(Quotes.of(sources.mentions(), quotes::mention));
    told.addAll(Quotes.of(sources.entries(), quotes::entry));
    told.addAll(Quotes.of(sources.passages(), quotes::passage));
    return new EvidenceTold(
        evidence.skill(),
        evidence.label(),
        credit(evidence.rate()),
        credit(evidence.strength()),
        credit(evidence.counted()),
        evidence.months(),
        told);
  }
}
