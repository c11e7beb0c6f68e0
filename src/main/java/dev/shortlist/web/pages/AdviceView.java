package dev.shortlist.web.pages;

import dev.shortlist.match.Advice;
import dev.shortlist.match.Advice.Gap;
import dev.shortlist.match.Advice.NextBand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Advice as a page shows it. Texts are empty where there is nothing to say.
 *
 * @param nextBand how the next band is reached
 * @param first the gaps whose change would bring most
 * @param more the others
 */
record AdviceView(
    String nextBand, List<GapView> first, List<GapView> more, List<Found> readability) {

  /** A gap with what its change would bring, in points. */
  record GapView(
      String label,
      String importance,
      String status,
      String shown,
      String listed,
      String sentence) {}

  /** Something that a machine reads badly, and the words that it is about. */
  record Found(String sentence, String quote) {}

  static AdviceView of(Advice advice) {
    return new AdviceView(
        advice.nextBand().map(NextBand::sentence).orElse(""),
        advice.foremost().stream().map(AdviceView::gap).toList(),
        advice.others().stream().map(AdviceView::gap).toList(),
        advice.readability().stream()
            .map(found -> new Found(found.sentence(), found.quote().orElse("")))
            .toList());
  }

  private static GapView gap(Gap gap) {
    return new GapView(
        gap.label(),
        Words.of(gap.importance()).toLowerCase(Locale.ROOT),
        Words.of(gap.status()).toLowerCase(Locale.ROOT),
        points(gap.shown()),
        points(gap.listed()),
        gap.sentence());
  }

  private static String points(Optional<BigDecimal> points) {
    return points.map(BigDecimal::toPlainString).orElse("");
  }
}
