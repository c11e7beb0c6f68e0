package dev.shortlist.packet;

import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.EvidenceTold;
import dev.shortlist.match.Explanation.GroupTold;
import dev.shortlist.match.Explanation.RequirementTold;
import java.util.stream.Collectors;

/** What each requirement earned, as a part of a page. */
record EarnedPart(Html html, Explanation report) {

  void write() {
    html.element("h2", "What each requirement earned");
    html.element(
        "p",
        "Work in this role: %s of %s points (held %s, counted %s)"
            .formatted(
                report.role().earned().toPlainString(),
                report.role().points().toPlainString(),
                report.role().credit().toPlainString(),
                report.role().unlocked().toPlainString()));
    report.role().quotes().forEach(quote -> html.open("p").element("q", quote).close("p"));
    html.markup("<table><tr><th>Requirement<th>Answered<th class=\"n\">Points<th>By what</tr>\n");
    for (GroupTold group : report.groups()) {
      if (group.requirements().size() > 1) {
        html.open("tr")
            .open("td colspan=\"2\"")
            .element("b", group.label())
            .text("%d of %d needed".formatted(group.needed(), group.requirements().size()))
            .markup("</td>")
            .element("td class=\"n\"", group.earned() + " of " + group.points())
            .markup("<td></td>")
            .close("tr");
      }
      group.requirements().forEach(asked -> requirement(asked, group));
    }
    html.close("table");
    html.element(
        "p class=\"muted\"",
        "Of the points, %s rest on skills that are only listed; the bound on these took %s."
            .formatted(
                report.onlyListed().earned().toPlainString(),
                report.onlyListed().cut().toPlainString()));
  }

  private void requirement(RequirementTold asked, GroupTold group) {
    boolean byHand = report.corrected().filter(made -> made.moved(asked.id())).isPresent();
    html.open("tr").open("td").text(asked.label());
    html.element(
        "div class=\"muted\"",
        PacketPage.words(asked.importance()) + ", weight " + asked.appliedWeight());
    html.markup("</td>").open("td").text(PacketPage.words(asked.status()));
    if (byHand) {
      html.markup(" ").element("span class=\"hand\"", "by correction");
    }
    html.markup("</td>")
        .element(
            "td class=\"n\"",
            asked.earned().toPlainString()
                + (group.requirements().size() == 1 ? " of " + group.points() : ""))
        .open("td");
    for (EvidenceTold evidence : asked.evidence()) {
      html.open("div")
          .text(strength(evidence))
          .text(evidence.months() > 0 ? ", %d months ".formatted(evidence.months()) : " ")
          .open("q")
          .text(evidence.quotes().stream().limit(1).collect(Collectors.joining()))
          .markup("</q>")
          .close("div");
    }
    html.markup("</td>").close("tr");
  }

  private static String strength(EvidenceTold evidence) {
    String told =
        "%s, strength %s".formatted(evidence.label(), evidence.strength().toPlainString());
    return evidence.countsLess()
        ? "%s, counts %s here".formatted(told, evidence.counted().toPlainString())
        : told;
  }
}
