package dev.shortlist.packet;

import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import java.util.List;

/** What the score is made of, as a part of a page. */
record ScoredPart(Html html, Sheet sheet) {

  void write() {
    html.element("h2", "What the score is made of");
    sheet.entries().forEach(this::entry);
    if (!sheet.skills().isEmpty()) {
      html.element("h3", "Skills named elsewhere");
      skills(sheet.skills());
    }
    if (!sheet.degrees().isEmpty()) {
      html.element("h3", "Degrees").open("ul");
      sheet
          .degrees()
          .forEach(degree ->
              html.open("li")
                  .text(
                      PacketPage.words(degree.level())
                          + (degree.fields().isEmpty()
                              ? ""
                              : " in " + String.join(", ", degree.fields())))
                  .text(" ")
                  .open("q")
                  .text(degree.quote())
                  .markup("</q>")
                  .close("li"));
      html.close("ul");
    }
  }

  private void entry(EntryRow entry) {
    html.element("h3", entry.name());
    String time =
        entry
            .from()
            .map(from -> "%s to %s".formatted(from, entry.to().orElse("")))
            .orElse("no dates");
    String understood =
        entry.occupations().isEmpty()
            ? ""
            : ", understood as " + String.join(", ", entry.occupations());
    html.element(
        "p class=\"muted\"", "As %s, %s%s".formatted(entry.kind().phrase(), time, understood));
    skills(entry.skills());
  }

  private void skills(List<SkillRow> skills) {
    if (skills.isEmpty()) {
      return;
    }
    html.markup("<table>\n");
    for (SkillRow skill : skills) {
      html.open("tr")
          .element("td", skill.skill())
          .element("td", PacketPage.words(skill.stance()))
          .open("td")
          .open("q")
          .text(skill.quote())
          .markup("</q></td>")
          .close("tr");
    }
    html.close("table");
  }
}
