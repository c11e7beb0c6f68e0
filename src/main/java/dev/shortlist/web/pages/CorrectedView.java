package dev.shortlist.web.pages;

import dev.shortlist.match.CorrectionEffect;
import dev.shortlist.match.CorrectionEffect.Fact;
import dev.shortlist.match.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * What corrections did to a score, as a page shows it.
 *
 * @param facts what was corrected; empty where nothing was
 * @param moved the role and the requirements that earn otherwise
 */
record CorrectedView(
    ScoreView score, String before, String gain, List<FactView> facts, List<MovedView> moved) {

  /** A correction. */
  record FactView(String about, String phrase, String note) {}

  /** What earns otherwise. */
  record MovedView(
      String label, String statusBefore, String status, String before, String now, String gain) {}

  /** Of a report of a résumé that was corrected; of one that was not, nothing moved. */
  static CorrectedView of(Explanation report) {
    ScoreView score = ScoreView.of(report.score(), report.range(), report.band());
    return report
        .corrected()
        .map(corrected ->
            new CorrectedView(
                score,
                corrected.scoreAsRead().toPlainString(),
                Explanation.signed(corrected.gain(report.score())),
                corrected.facts().stream().map(CorrectedView::fact).toList(),
                moved(corrected)))
        .orElse(new CorrectedView(score, score.score(), "", List.of(), List.of()));
  }

  private static FactView fact(Fact fact) {
    return new FactView(
        fact.about(),
        fact.phrase(),
        (fact.scored() ? "" : "Shown, and never scored. ") + fact.note().orElse(""));
  }

  private static List<MovedView> moved(CorrectionEffect corrected) {
    List<MovedView> moved = new ArrayList<>();
    if (corrected.roleGain().signum() != 0) {
      moved.add(
          new MovedView(
              "Work in this role",
              "",
              "",
              corrected.roleAsRead().toPlainString(),
              corrected.role().toPlainString(),
              Explanation.signed(corrected.roleGain())));
    }
    corrected
        .requirements()
        .forEach(each ->
            moved.add(
                new MovedView(
                    each.label(),
                    Words.of(each.statusAsRead()),
                    each.sharesAnew() ? "shares its group's points anew" : Words.of(each.status()),
                    each.earnedAsRead().toPlainString(),
                    each.earned().toPlainString(),
                    Explanation.signed(each.gain()))));
    return moved;
  }
}
