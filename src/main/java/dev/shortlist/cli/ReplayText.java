package dev.shortlist.cli;

import dev.shortlist.cli.Replay.Changed;
import dev.shortlist.cli.Replay.RequirementChanged;
import java.io.PrintWriter;
import java.util.Locale;

/** For eyes, what became of a report when it was made again. */
record ReplayText(Replay replay, String score) {

  void print(PrintWriter out) {
    if (replay.same()) {
      out.println("same");
      out.printf(Locale.ROOT, "  score %s%n", score);
    } else if (replay.inputs().isEmpty()) {
      out.println("changed, although no input that the report tells of has");
    } else {
      out.println("changed");
    }
    replay.inputs().forEach(input -> out.printf(Locale.ROOT, "  input %s%n", words(input)));
    if (!replay.unknown().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "  the report does not tell what these were: %s%n",
          String.join(", ", replay.unknown()));
    }
    if (replay.same()) {
      return;
    }
    out.println();
    out.println(replay.score().map(ReplayText::words).orElse("score " + score + ", as before"));
    replay.band().ifPresent(band -> out.println(words(band)));
    replay.role().forEach(change -> out.printf(Locale.ROOT, "  the role: %s%n", words(change)));
    for (RequirementChanged requirement : replay.requirements()) {
      out.printf(
          Locale.ROOT,
          "  %s: %s%n",
          requirement.label(),
          String.join("; ", requirement.changes().stream().map(ReplayText::words).toList()));
    }
    if (replay.score().isEmpty() && replay.role().isEmpty() && replay.requirements().isEmpty()) {
      out.println("  the role and all requirements as before");
    }
    if (!replay.other().isEmpty()) {
      out.printf(Locale.ROOT, "  also not the same: %s%n", String.join(", ", replay.other()));
    }
  }

  private static String words(Changed changed) {
    return changed.before().isEmpty() && changed.now().isEmpty()
        ? changed.what()
        : "%s: %s → %s"
            .formatted(changed.what(), orNothing(changed.before()), orNothing(changed.now()));
  }

  private static String orNothing(String value) {
    return value.isEmpty() ? "–" : value;
  }
}
