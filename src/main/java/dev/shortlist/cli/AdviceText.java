package dev.shortlist.cli;

import dev.shortlist.match.Advice;
import dev.shortlist.match.Advice.Gap;
import dev.shortlist.match.Advice.Readability;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Advice for eyes. */
final class AdviceText {

  private final PrintWriter out;

  AdviceText(PrintWriter out) {
    this.out = out;
  }

  void print(Advice advice) {
    out.printf(Locale.ROOT, "%nWhat would raise the score, as far as it is true%n");
    advice
        .nextBand()
        .ifPresent(next -> out.printf(Locale.ROOT, "  The next band: %s%n%n", next.sentence()));
    out.printf(Locale.ROOT, "  shown  listed%n");
    advice.foremost().forEach(this::told);
    advice.others().forEach(this::named);
    if (!advice.readability().isEmpty()) {
      out.printf(Locale.ROOT, "%nHow a machine reads the file%n");
      advice.readability().forEach(this::readability);
    }
    out.printf(Locale.ROOT, "%n");
  }

  private void told(Gap gap) {
    named(gap);
    out.printf(Locale.ROOT, "%s%s%n", " ".repeat(19), gap.sentence());
  }

  private void named(Gap gap) {
    out.printf(
        Locale.ROOT,
        "%7s %7s  %s (%s, %s)%n",
        points(gap.shown()),
        points(gap.listed()),
        gap.label(),
        ReportText.words(gap.importance()),
        ReportText.words(gap.status()));
  }

  private void readability(Readability found) {
    out.printf(Locale.ROOT, "  %s%n", found.sentence());
    found
        .quote()
        .ifPresent(quote -> out.printf(Locale.ROOT, "    “%s”%n", ReportText.shortened(quote)));
  }

  private static String points(Optional<BigDecimal> points) {
    return points.map(some -> "+" + some.toPlainString()).orElse("–");
  }
}
