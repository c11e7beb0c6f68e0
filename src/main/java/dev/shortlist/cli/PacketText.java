package dev.shortlist.cli;

import dev.shortlist.packet.Packet;
import dev.shortlist.packet.Packet.FieldTold;
import dev.shortlist.packet.Packet.PartTold;
import dev.shortlist.resume.correction.Row;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A packet for eyes. */
final class PacketText {

  private final PrintWriter out;

  PacketText(PrintWriter out) {
    this.out = out;
  }

  void print(Packet packet) {
    out.printf(Locale.ROOT, "Candidate packet: %s%n", packet.file());
    out.printf(Locale.ROOT, "%nWHAT THE MACHINE READ%n");
    packet.read().forEach(this::part);
    packet.sheet().ifPresent(this::sheet);
    out.printf(Locale.ROOT, "%nWHAT EACH REQUIREMENT EARNED%n");
    new ReportText(out).print(packet.report());
    out.printf(Locale.ROOT, "%nWHAT WAS NOTICED ABOUT THE FILE%n");
    if (packet.findings().isEmpty()) {
      out.printf(Locale.ROOT, "  Nothing.%n");
    }
    packet
        .findings()
        .forEach(found ->
            out.printf(
                Locale.ROOT,
                "  %s%s%n",
                found.sentence(),
                found.quote().map(quote -> " “" + ReportText.shortened(quote) + "”").orElse("")));
    out.printf(Locale.ROOT, "%nHOW TO CORRECT IT%n");
    packet.ways().forEach(way -> out.printf(Locale.ROOT, "- %s%n", way));
    if (packet.sheet().isPresent()) {
      out.printf(
          Locale.ROOT,
          "- “shortlist packet --format sheet RESUME” writes the sheet to correct, “--format html” all of this as a page.%n");
    }
  }

  private void part(PartTold part) {
    out.printf(Locale.ROOT, "  %s%n", part.heading());
    for (List<FieldTold> entry : part.entries()) {
      out.printf(
          Locale.ROOT,
          "    %s%n",
          entry.stream()
              .map(field -> field.label() + ": " + ReportText.shortened(field.value()))
              .collect(Collectors.joining("; ")));
    }
  }

  private void sheet(Sheet sheet) {
    out.printf(Locale.ROOT, "%nWHAT THE SCORE IS MADE OF%n");
    for (EntryRow entry : sheet.entries()) {
      out.printf(
          Locale.ROOT,
          "  %s %s: %s, %s%s%n",
          entry.id(),
          Row.word(entry.kind()),
          ReportText.shortened(entry.name()),
          entry.from().map(from -> from + " to " + entry.to().orElse("")).orElse("no dates"),
          entry.occupations().isEmpty()
              ? ""
              : " (understood as " + String.join(", ", entry.occupations()) + ")");
      entry.skills().forEach(this::skill);
    }
    if (!sheet.skills().isEmpty()) {
      out.printf(Locale.ROOT, "  Skills named elsewhere%n");
      sheet.skills().forEach(this::skill);
    }
    sheet
        .degrees()
        .forEach(degree ->
            out.printf(
                Locale.ROOT,
                "  %s degree: %s%s%n",
                degree.id(),
                Row.word(degree.level()),
                degree.fields().isEmpty() ? "" : " in " + String.join(", ", degree.fields())));
  }

  private void skill(SkillRow skill) {
    out.printf(
        Locale.ROOT,
        "      %s %s (%s) “%s”%n",
        skill.id(),
        skill.skill(),
        Row.word(skill.stance()),
        ReportText.shortened(skill.quote()));
  }
}
