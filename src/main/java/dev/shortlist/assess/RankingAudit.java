package dev.shortlist.assess;

import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.audit.Groups;
import dev.shortlist.audit.Outcome;
import dev.shortlist.audit.Selection;
import dev.shortlist.match.Band;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A ranking as an audit sees it: files, scores and bands, and nothing of what made them. */
public final class RankingAudit {

  private RankingAudit() {}

  /** What came of each file. */
  public static List<Outcome> outcomes(Ranking ranking) {
    return ranking.lines().stream().map(RankingAudit::outcome).toList();
  }

  private static Outcome outcome(Line line) {
    return line.score().isEmpty()
        ? new Outcome.NotRead(line.file())
        : new Outcome.Scored(
            line.file(),
            line.score().get().movePointRight(2).intValueExact(),
            line.band().map(RankingAudit::word).orElse(""));
  }

  /** Everybody whose band is that one or a better one. */
  public static Selection selection(Band lowest) {
    return new Selection.InBand(
        Arrays.stream(Band.values())
            .filter(band -> band.compareTo(lowest) >= 0)
            .map(RankingAudit::word)
            .toList());
  }

  /**
   * A sheet of groups to fill in, with a row for each file; comma-separated values by RFC 4180. A
   * name that a spreadsheet would take for a formula gets an apostrophe in front.
   */
  public static String emptyGroups(Ranking ranking) {
    Csv csv = new Csv(Groups.FILE + ",sex,race/ethnicity");
    ranking.lines().stream()
        .map(Line::file)
        .distinct()
        .forEach(file -> csv.add(List.of(file, "", "")));
    return csv.toString();
  }

  private static String word(Band band) {
    return band.name().toLowerCase(Locale.ROOT);
  }
}
