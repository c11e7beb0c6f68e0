package dev.shortlist.cli;

import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.CorrectionEffect;
import dev.shortlist.match.CorrectionEffect.Fact;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.EvidenceTold;
import dev.shortlist.match.Explanation.GroupTold;
import dev.shortlist.match.Explanation.RequirementTold;
import dev.shortlist.match.Report.Status;
import dev.shortlist.match.SuitabilityTold;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;

/** A report for eyes. */
final class ReportText {

  private static final int LONGEST_QUOTE = 100;

  private final PrintWriter out;

  ReportText(PrintWriter out) {
    this.out = out;
  }

  void print(Explanation report) {
    out.printf(Locale.ROOT, "%s, as of %s%n", report.job().title(), report.fingerprint().asOf());
    out.printf(Locale.ROOT, "%n");
    String upper =
        report.range().upper().compareTo(report.score()) > 0
            ? ", up to " + report.range().upper()
            : "";
    out.printf(
        Locale.ROOT,
        "Score %s of 100%s: %s%n",
        report.score(),
        upper,
        report.band().name().toLowerCase(Locale.ROOT));
    report.doubt().ifPresent(out::println);
    report.oldPresent().ifPresent(old -> out.printf(Locale.ROOT, "%s%n", old.sentence()));
    report
        .foreignLanguage()
        .ifPresent(foreign -> out.printf(Locale.ROOT, "%s%n", foreign.sentence()));
    report.unread().ifPresent(out::println);
    if (report.bandCapped()) {
      out.printf(
          Locale.ROOT,
          "The band is held at partial, because the job insists on something that is missing.%n");
    }
    if (!report.unmetMusts().isEmpty()) {
      out.printf(Locale.ROOT, "Unmet musts: %s%n", String.join(", ", report.unmetMusts()));
    }
    out.printf(Locale.ROOT, "%n");
    report.corrected().ifPresent(corrected -> corrected(corrected, report));
    report.weights().ifPresent(weights -> weights.forEach(this::weight));
    out.printf(
        Locale.ROOT,
        "Role: %s of %s points (held %s, counted %s)%n",
        report.role().earned(),
        report.role().points(),
        report.role().credit(),
        report.role().unlocked());
    report.role().quotes().forEach(this::quote);
    report.role().work().ifPresent(work -> out.printf(Locale.ROOT, "      %s%n", work));
    for (GroupTold group : report.groups()) {
      group(group, report);
    }
    out.printf(Locale.ROOT, "%n");
    out.printf(
        Locale.ROOT,
        "Of the points, %s rest on skills that are only listed; the bound on these took %s.%n",
        report.onlyListed().earned(),
        report.onlyListed().cut());
    report
        .notCounted()
        .forEach(line ->
            out.printf(
                Locale.ROOT,
                "Not counted (%s): “%s”%n",
                words(line.reason()),
                shortened(line.quote().orElse(""))));
    report.suitability().ifPresent(this::suitability);
    report.advice().ifPresent(advice -> new AdviceText(out).print(advice));
    out.printf(
        Locale.ROOT,
        "Engine %s, catalogue %s, %s, %s%n",
        report.fingerprint().engine(),
        report.fingerprint().catalogue(),
        report.fingerprint().reader(),
        report.fingerprint().language());
  }

  private void suitability(SuitabilityTold suitability) {
    out.printf(
        Locale.ROOT,
        "%nHow well the job suits the person, beside the score: %s of 100%n      %s%n",
        suitability.figure(),
        suitability.onSkills());
    suitability.onLevel().ifPresent(level -> out.printf(Locale.ROOT, "      %s%n", level));
    out.printf(Locale.ROOT, "%n");
  }

  private void group(GroupTold group, Explanation report) {
    boolean several = group.requirements().size() > 1;
    out.printf(Locale.ROOT, "%n");
    if (several) {
      out.printf(
          Locale.ROOT,
          "%6s of %5s  %s (%d of %d needed)%n",
          group.earned(),
          group.points(),
          group.label(),
          group.needed(),
          group.requirements().size());
    }
    for (RequirementTold requirement : group.requirements()) {
      String points =
          several ? " ".repeat(18) : "%6s of %5s  ".formatted(group.earned(), group.points());
      out.printf(
          Locale.ROOT,
          "%s%s %s (%s, %s%s%s)%n",
          points,
          sign(requirement.status()),
          requirement.label(),
          words(requirement.importance()),
          words(requirement.status()),
          weighed(requirement),
          report.corrected().filter(made -> made.moved(requirement.id())).isPresent()
              ? ", by correction"
              : "");
      requirement.evidence().stream().limit(2).forEach(this::evidence);
    }
  }

  private void corrected(CorrectionEffect corrected, Explanation report) {
    out.printf(
        Locale.ROOT,
        "Corrected by hand; as the machine read it, the score was %s (%s)%n",
        corrected.scoreAsRead(),
        Explanation.signed(corrected.gain(report.score())));
    for (Fact fact : corrected.facts()) {
      out.printf(
          Locale.ROOT,
          "      %s%s%s%s%n",
          fact.about().isEmpty() ? "" : "“" + shortened(fact.about()) + "” ",
          fact.phrase(),
          fact.scored() ? "" : ". Shown, and never scored.",
          fact.note().map(note -> ". " + note).orElse(""));
    }
    if (corrected.roleGain().signum() != 0) {
      moved("work in this role", corrected.roleAsRead(), corrected.role());
    }
    corrected
        .requirements()
        .forEach(moved ->
            moved(
                moved.label() + (moved.sharesAnew() ? " (shares its group's points anew)" : ""),
                moved.earnedAsRead(),
                moved.earned()));
    if (corrected.movedNothing()) {
      out.printf(Locale.ROOT, "      No requirement is answered otherwise.%n");
    }
    out.printf(Locale.ROOT, "%n");
  }

  private void moved(String label, BigDecimal before, BigDecimal now) {
    out.printf(
        Locale.ROOT,
        "%8s  %s: %s → %s%n",
        Explanation.signed(now.subtract(before)),
        label,
        before,
        now);
  }

  private void weight(Applied weight) {
    out.printf(
        Locale.ROOT,
        "Weighed by you: %s times %s (%s)%n",
        weight.factor().toPlainString(),
        weight.key(),
        String.join(", ", weight.requirements()));
  }

  private static String weighed(RequirementTold requirement) {
    BigDecimal suggested = BigDecimal.valueOf(requirement.suggestedWeight());
    return suggested.compareTo(requirement.appliedWeight()) == 0
        ? ""
        : ", weight %s in place of %s"
            .formatted(requirement.appliedWeight().toPlainString(), suggested.toPlainString());
  }

  private void evidence(EvidenceTold evidence) {
    String months = evidence.months() == 0 ? "" : ", " + evidence.months() + " months";
    out.printf(
        Locale.ROOT,
        "%s%s, strength %s%s%s%n",
        " ".repeat(20),
        evidence.label(),
        evidence.strength(),
        evidence.countsLess() ? ", counts " + evidence.counted() + " here" : "",
        months);
    evidence.quotes().stream().limit(1).forEach(this::quote);
  }

  private void quote(String quote) {
    out.printf(Locale.ROOT, "%s“%s”%n", " ".repeat(22), shortened(quote));
  }

  private static String sign(Status status) {
    return switch (status) {
      case MET -> "✓";
      case PARTLY -> "~";
      case UNMET -> "✗";
      case NOT_READABLE -> "?";
    };
  }

  /** A constant as it is read. */
  static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String shortened(String quote) {
    return quote.length() <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, LONGEST_QUOTE).strip() + " …";
  }
}
