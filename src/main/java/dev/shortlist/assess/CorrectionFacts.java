package dev.shortlist.assess;

import dev.shortlist.match.CorrectionEffect;
import dev.shortlist.match.CorrectionEffect.Fact;
import dev.shortlist.match.Report;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.correction.Correction;
import dev.shortlist.resume.correction.Row;
import java.util.function.UnaryOperator;

/** What was corrected by hand as a report tells it. */
final class CorrectionFacts {

  private CorrectionFacts() {}

  /**
   * What the corrections did to a score.
   *
   * @param read the report of what the machine read
   * @param now the report of what was corrected
   * @param quoted what may be told of a quote
   */
  static CorrectionEffect told(
      Corrected corrected, Report read, Report now, UnaryOperator<String> quoted) {
    return CorrectionEffect.of(
        read, now, corrected.corrections().stream().map(each -> fact(each, quoted)).toList());
  }

  private static Fact fact(Correction correction, UnaryOperator<String> quoted) {
    return new Fact(
        Row.word(correction.act()),
        quoted.apply(correction.about()),
        correction.what(),
        correction.read().map(quoted),
        correction.corrected().map(quoted),
        correction.scored(),
        correction.note());
  }
}
