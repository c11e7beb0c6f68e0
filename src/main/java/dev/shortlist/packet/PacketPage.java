package dev.shortlist.packet;

import dev.shortlist.match.CorrectionEffect;
import dev.shortlist.match.CorrectionEffect.Fact;
import dev.shortlist.match.CorrectionEffect.Moved;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.packet.Packet.FieldTold;
import dev.shortlist.packet.Packet.PartTold;
import dev.shortlist.resume.correction.SheetText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A packet as one HTML file that needs nothing else, not even a script. */
public final class PacketPage {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1f23;background:#fff}
      h1{font-size:1.7rem;margin-bottom:.2rem}h2{margin-top:2.2rem;border-bottom:1px solid #c9ced6;padding-bottom:.2rem}h3{margin:1.2rem 0 .3rem}
      table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #e4e7eb}
      td.n,th.n{text-align:right;white-space:nowrap}q,.muted{color:#59616b}.hand{background:#fff3d6;padding:0 .3rem;border-radius:3px}
      .score{font-size:2.2rem;font-weight:600}pre{background:#f4f5f7;padding:1rem;overflow:auto;font-size:.85rem}dl{margin:.2rem 0 1rem}dt{float:left;clear:left;width:9rem;color:#59616b}dd{margin-left:9.5rem}
      """;

  private final Html html = new Html();
  private final Packet packet;
  private final Explanation report;

  private PacketPage(Packet packet) {
    this.packet = packet;
    this.report = packet.report();
  }

  /** The file's text. */
  public static String of(Packet packet) {
    return new PacketPage(packet).page();
  }

  private String page() {
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">")
        .markup("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
        .element("title", "Candidate packet: " + report.job().title())
        .markup("<style>" + STYLE + "</style></head>\n<body>\n");
    summary();
    report.corrected().ifPresent(this::corrected);
    read();
    packet.sheet().ifPresent(sheet -> new ScoredPart(html, sheet).write());
    new EarnedPart(html, report).write();
    notCounted();
    findings();
    versions();
    howToCorrect();
    return html.markup("</body>\n</html>\n").toString();
  }

  private void summary() {
    html.element("h1", "Candidate packet")
        .element(
            "p class=\"muted\"",
            "%s, for %s, as of %s"
                .formatted(packet.file(), report.job().title(), report.fingerprint().asOf()));
    html.open("p")
        .open("span class=\"score\"")
        .text(report.score().toPlainString())
        .markup("</span> ")
        .text("of 100: " + words(report.band()))
        .close("p");
    report.doubt().ifPresent(doubt -> html.element("p", doubt));
    report.oldPresent().ifPresent(old -> html.element("p", old.sentence()));
    report.foreignLanguage().ifPresent(foreign -> html.element("p", foreign.sentence()));
    report.unread().ifPresent(unread -> html.element("p", unread));
    if (report.bandCapped()) {
      html.element(
          "p",
          "The band is held at partial, because the job insists on something that is missing.");
    }
    if (!report.unmetMusts().isEmpty()) {
      html.element("p", "Unmet musts: " + String.join(", ", report.unmetMusts()));
    }
  }

  private void corrected(CorrectionEffect corrected) {
    html.element("h2", "Corrected by hand")
        .element(
            "p",
            "As the machine read it, the score was %s; with these corrections it is %s (%s). They are claims of whoever made them."
                .formatted(
                    corrected.scoreAsRead().toPlainString(),
                    report.score().toPlainString(),
                    Explanation.signed(corrected.gain(report.score()))));
    html.open("ul");
    for (Fact fact : corrected.facts()) {
      html.open("li");
      if (!fact.about().isEmpty()) {
        html.open("q").text(fact.about()).markup("</q> ");
      }
      html.open("span class=\"hand\"").text(fact.phrase()).markup("</span>");
      if (!fact.scored()) {
        html.text(" Shown, and never scored.");
      }
      fact.note().ifPresent(note -> html.text(" " + note));
      html.close("li");
    }
    html.close("ul");
    if (corrected.movedNothing()) {
      html.element("p", "No requirement is answered otherwise.");
      return;
    }
    html.markup(
        "<table><tr><th>Moved<th class=\"n\">as read<th class=\"n\">corrected<th"
            + " class=\"n\">change</tr>\n");
    if (corrected.roleGain().signum() != 0) {
      row("Work in this role", corrected.roleAsRead(), corrected.role());
    }
    for (Moved moved : corrected.requirements()) {
      String anew = moved.sharesAnew() ? " (shares its group's points anew)" : "";
      row(moved.label() + anew, moved.earnedAsRead(), moved.earned());
    }
    html.close("table");
  }

  private void row(String label, BigDecimal before, BigDecimal now) {
    html.open("tr")
        .element("td", label)
        .element("td class=\"n\"", before.toPlainString())
        .element("td class=\"n\"", now.toPlainString())
        .element("td class=\"n\"", Explanation.signed(now.subtract(before)))
        .close("tr");
  }

  private void read() {
    html.element("h2", "What the machine read");
    for (PartTold part : packet.read()) {
      html.element("h3", part.heading());
      for (List<FieldTold> entry : part.entries()) {
        html.open("dl");
        entry.forEach(field -> html.element("dt", field.label()).element("dd", field.value()));
        html.close("dl");
      }
    }
  }

  private void notCounted() {
    html.element("h2", "What was not counted");
    html.element(
        "p",
        "Never: name, contact, photo, birth date, address, nationality, marital status; employers,"
            + " schools, grades and levels of languages; what is only wished for, denied or"
            + " somebody else's.");
    if (report.notCounted().isEmpty()) {
      html.element("p", "Of what the job asks for, nothing was left out.");
      return;
    }
    html.open("ul");
    report
        .notCounted()
        .forEach(line ->
            html.open("li")
                .text(words(line.reason()) + ": ")
                .open("q")
                .text(line.quote().orElse(""))
                .markup("</q>")
                .close("li"));
    html.close("ul");
  }

  private void findings() {
    html.element("h2", "What was noticed about the file");
    if (packet.findings().isEmpty()) {
      html.element("p", "Nothing.");
      return;
    }
    html.open("ul");
    packet
        .findings()
        .forEach(found ->
            html.open("li")
                .text(found.sentence() + " ")
                .markup(found.quote().isPresent() ? "<q>" : "")
                .text(found.quote().orElse(""))
                .markup(found.quote().isPresent() ? "</q>" : "")
                .close("li"));
    html.close("ul");
  }

  private void versions() {
    Fingerprint made = report.fingerprint();
    html.element("h2", "What made it")
        .open("dl")
        .element("dt", "Engine")
        .element("dd", made.engine())
        .element("dt", "Catalogue")
        .element("dd", made.catalogue())
        .element("dt", "Reader")
        .element("dd", made.reader())
        .element("dt", "Models")
        .element("dd", made.language())
        .element("dt", "Limits")
        .element("dd", made.limits())
        .element("dt", "As of")
        .element("dd", made.asOf().toString());
    report
        .inputs()
        .resumeText()
        .ifPresent(hash -> html.element("dt", "Résumé's text").element("dd", "SHA-256 " + hash));
    html.element("dt", "Job").element("dd", "SHA-256 " + report.inputs().job());
    report
        .inputs()
        .corrections()
        .ifPresent(hash -> html.element("dt", "Corrections").element("dd", "SHA-256 " + hash));
    html.close("dl");
  }

  private void howToCorrect() {
    html.element("h2", "How to correct it").open("ul");
    packet.ways().forEach(way -> html.element("li", way));
    html.close("ul");
    packet
        .sheet()
        .ifPresent(sheet ->
            html.element("p", "The sheet to correct: copy it into a file, change it, send it back.")
                .element("pre id=\"sheet\"", SheetText.of(sheet)));
  }

  /** A constant as it is read. */
  static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
