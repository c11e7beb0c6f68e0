package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment.Scored;
import dev.shortlist.job.Importance;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.EvidenceTold;
import dev.shortlist.match.Explanation.GroupTold;
import dev.shortlist.match.Explanation.RequirementTold;
import dev.shortlist.match.Explanation.RoleTold;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Report.Status;
import dev.shortlist.match.SuitabilityTold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as a page shows it. Texts are empty where there is nothing to say.
 *
 * @param doubt whether this is a résumé at all
 * @param oldPresent how an old résumé's \"present\" was counted
 * @param foreignLanguage what was not understood of a résumé in another language
 * @param unread which pages could not be read
 * @param cap why the band is lower than the score says
 * @param strengths what is met, what earned most first
 * @param gaps what is not, with how much the job insists, what weighs most first
 * @param suits how well the job suits the person, in sentences; none where nothing tells
 * @param role what having worked as this earned, of how much, and why
 * @param onlyListed what rests on lists
 * @param original where the résumé itself is shown
 */
record ReportView(
    Voice voice,
    String file,
    String job,
    String asOf,
    ScoreView score,
    String doubt,
    String oldPresent,
    String foreignLanguage,
    String unread,
    String cap,
    List<String> unmetMusts,
    List<String> strengths,
    List<Gap> gaps,
    List<String> suits,
    RoleView role,
    List<Section> sections,
    String onlyListed,
    List<NotCounted> notCounted,
    List<Fact> fingerprint,
    OriginalLinks original) {

  /** More would be the whole report again. */
  private static final int MOST_STRENGTHS = 8;

  private static final int MOST_GAPS = 10;

  /** The strongest evidence; the rest waits behind a click. */
  private static final int FIRST_EVIDENCE = 2;

  /** Something that is asked and not, or only partly, shown. */
  record Gap(String label, String importance, String status) {}

  /** What the title earned. */
  record RoleView(String earned, String points, String why, List<QuoteView> quotes) {}

  /** The groups of one importance. */
  record Section(String name, String heading, List<Row> groups) {}

  /**
   * A group, or a requirement that stands for itself.
   *
   * @param notFound the members of a group that nothing speaks for
   */
  record Row(
      String label,
      String earned,
      String points,
      String rule,
      List<RequirementView> requirements,
      String notFound) {

    /** Whether it has several members. */
    public boolean isGroup() {
      return !rule.isEmpty();
    }
  }

  /**
   * A requirement and what answers it.
   *
   * @param weighed how somebody weighs it; empty where as the job suggests
   */
  record RequirementView(
      String label,
      String status,
      String statusName,
      String sign,
      String earned,
      String weighed,
      List<EvidenceView> first,
      List<EvidenceView> more) {}

  /** What speaks for a requirement, how strongly, and in which words. */
  record EvidenceView(String skill, String weight, List<QuoteView> quotes) {}

  /** The résumé's own words, and the address where they stand in it; empty where it is not held. */
  record QuoteView(String text, String place) {}

  /** A sentence that earns nothing, and why. */
  record NotCounted(QuoteView quote, String reason) {}

  /** One part of what made the score. */
  record Fact(String name, String value) {}

  /** Shows the report of one résumé that is not held. */
  static ReportView of(Scored scored, Voice voice) {
    return of(scored, voice, OriginalLinks.NONE);
  }

  /** Shows the report of one résumé. */
  static ReportView of(Scored scored, Voice voice, OriginalLinks original) {
    Explanation told = scored.explanation();
    return new ReportView(
        voice,
        scored.file(),
        told.job().title(),
        Words.of(told.fingerprint().asOf()),
        ScoreView.of(told.score(), told.range(), told.band()),
        told.doubt().orElse(""),
        told.oldPresent().map(Explanation.OldPresent::sentence).orElse(""),
        told.foreignLanguage().map(Explanation.ForeignLanguage::sentence).orElse(""),
        told.unread().orElse(""),
        cap(told),
        told.unmetMusts(),
        strengths(told),
        gaps(told),
        told.suitability().map(ReportView::suits).orElse(List.of()),
        role(told.role(), original),
        sections(told, original),
        onlyListed(told),
        told.notCounted().stream()
            .map(line ->
                new NotCounted(original.quote(line.quote().orElse("")), Words.of(line.reason())))
            .toList(),
        facts(told),
        original);
  }

  private static String cap(Explanation told) {
    return told.bandCapped()
        ? "The band is held at partial, because the job insists on something that is missing."
        : "";
  }

  private static List<String> strengths(Explanation told) {
    return requirements(told)
        .filter(requirement -> requirement.status() == Status.MET)
        .sorted(Comparator.comparing(RequirementTold::earned).reversed())
        .limit(MOST_STRENGTHS)
        .map(RequirementTold::label)
        .toList();
  }

  private static List<Gap> gaps(Explanation told) {
    return told.groups().stream()
        .filter(group -> group.requirements().size() == 1)
        .sorted(
            Comparator.comparing((GroupTold group) -> importance(group))
                .thenComparing(group -> group.points().subtract(group.earned()))
                .reversed())
        .map(group -> group.requirements().getFirst())
        .filter(requirement -> requirement.status() != Status.MET)
        .limit(MOST_GAPS)
        .map(requirement ->
            new Gap(
                requirement.label(),
                Words.of(requirement.importance()).toLowerCase(Locale.ROOT),
                Words.of(requirement.status()).toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static List<String> suits(SuitabilityTold suitability) {
    List<String> sentences = new ArrayList<>();
    sentences.add("%s of 100, beside the score.".formatted(suitability.figure()));
    sentences.add(suitability.onSkills());
    suitability.onLevel().ifPresent(sentences::add);
    return sentences;
  }

  private static Stream<RequirementTold> requirements(Explanation told) {
    return told.groups().stream().flatMap(group -> group.requirements().stream());
  }

  private static RoleView role(RoleTold role, OriginalLinks original) {
    return new RoleView(
        role.earned().toPlainString(),
        role.points().toPlainString(),
        why(role),
        role.quotes().stream().map(original::quote).toList());
  }

  private static String why(RoleTold role) {
    if (role.points().signum() == 0) {
      return "The job's title names no role, so the requirements earn all the points.";
    }
    if (role.credit().signum() == 0) {
      return "No position comes near to this role.";
    }
    String near =
        "The positions held come to %s of this role.%s"
            .formatted(Words.percent(role.credit()), role.work().map(" "::concat).orElse(""));
    return role.unlocked().compareTo(BigDecimal.ONE) == 0
        ? near
        : "%s Of that, %s counts, since the requirements earned less than half of their points."
            .formatted(near, Words.percent(role.unlocked()));
  }

  private static List<Section> sections(Explanation told, OriginalLinks original) {
    List<Section> sections = new ArrayList<>();
    for (Importance importance : JobView.mostImportantFirst()) {
      List<Row> rows =
          told.groups().stream()
              .filter(group -> importance(group) == importance)
              .sorted(Comparator.comparing(GroupTold::points).reversed())
              .map(group -> row(group, original))
              .toList();
      if (!rows.isEmpty()) {
        sections.add(new Section(Words.name(importance), Words.of(importance), rows));
      }
    }
    return List.copyOf(sections);
  }

  private static Importance importance(GroupTold group) {
    return group.requirements().stream()
        .map(RequirementTold::importance)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Row row(GroupTold group, OriginalLinks original) {
    int members = group.requirements().size();
    return new Row(
        group.label(),
        group.earned().toPlainString(),
        group.points().toPlainString(),
        members == 1 ? "" : "%d of %d are enough".formatted(group.needed(), members),
        group.requirements().stream()
            .filter(requirement -> members == 1 || requirement.status() != Status.UNMET)
            .map(requirement -> requirement(requirement, original))
            .toList(),
        group.requirements().stream()
            .filter(requirement -> members > 1 && requirement.status() == Status.UNMET)
            .map(RequirementTold::label)
            .collect(Collectors.joining(", ")));
  }

  private static RequirementView requirement(RequirementTold told, OriginalLinks original) {
    List<EvidenceView> evidence =
        told.evidence().stream().map(line -> evidence(line, told.label(), original)).toList();
    int first = Math.min(FIRST_EVIDENCE, evidence.size());
    return new RequirementView(
        told.label(),
        Words.of(told.status()),
        Words.name(told.status()),
        sign(told.status()),
        told.earned().toPlainString(),
        weighed(told),
        evidence.subList(0, first),
        evidence.subList(first, evidence.size()));
  }

  private static String weighed(RequirementTold told) {
    BigDecimal suggested = BigDecimal.valueOf(told.suggestedWeight());
    return told.appliedWeight().compareTo(suggested) == 0
        ? ""
        : "weighs %s in place of %s"
            .formatted(told.appliedWeight().toPlainString(), suggested.toPlainString());
  }

  private static EvidenceView evidence(EvidenceTold told, String label, OriginalLinks original) {
    boolean itself = told.rate().compareTo(BigDecimal.ONE) == 0;
    return new EvidenceView(
        itself ? label : "shown by " + told.label(),
        Words.weight(told),
        told.quotes().stream().map(quote -> original.quote(quote, told.skill())).toList());
  }

  private static String sign(Status status) {
    return switch (status) {
      case MET -> "✓";
      case PARTLY -> "◐";
      case UNMET -> "✗";
      case NOT_READABLE -> "?";
    };
  }

  private static String onlyListed(Explanation told) {
    BigDecimal earned = told.onlyListed().earned();
    BigDecimal cut = told.onlyListed().cut();
    if (earned.signum() == 0) {
      return "No points rest on skills that are only listed.";
    }
    String rests =
        "%s points rest on skills that are only listed and that no dated entry shows."
            .formatted(earned.toPlainString());
    return cut.signum() == 0
        ? rests
        : rests
            + " Listings would have earned %s more, but there is a bound on them."
                .formatted(cut.toPlainString());
  }

  private static List<Fact> facts(Explanation told) {
    Fingerprint made = told.fingerprint();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Month", made.asOf().toString()));
    facts.add(new Fact("Rules", made.engine()));
    facts.add(new Fact("Catalogue", made.catalogue()));
    facts.add(new Fact("Reader", made.reader()));
    facts.add(new Fact("Language", made.language()));
    facts.add(new Fact("Limits", made.limits()));
    told.inputs().resumeText().ifPresent(hash -> facts.add(new Fact("Résumé, SHA-256", hash)));
    facts.add(new Fact("Job, SHA-256", told.inputs().job()));
    return List.copyOf(facts);
  }
}
