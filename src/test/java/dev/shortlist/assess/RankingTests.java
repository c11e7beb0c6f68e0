package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.match.Band;
import dev.shortlist.match.Explanation.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTests {

  @Test
  void equalScoresShareARankAndTheNextOneIsPassedOver() {
    Ranking ranking =
        Ranking.of(List.of(line("d", 10), line("b", 50), line("a", 50), line("c", 90)));

    assertThat(ranking.lines()).extracting(Line::file).containsExactly("c", "a", "b", "d");
    assertThat(ranking.lines())
        .extracting(line -> line.rank().orElseThrow())
        .containsExactly(1, 2, 2, 4);
  }

  @Test
  void whatCouldNotBeReadStandsAtTheEndWithoutARank() {
    Line unreadable = Line.of(new Assessment.Unreadable("a", Reason.ENCRYPTED));
    Ranking ranking = Ranking.of(List.of(unreadable, line("b", 0)));

    assertThat(ranking.lines()).extracting(Line::file).containsExactly("b", "a");
    assertThat(ranking.lines().getLast().rank()).isEmpty();
    assertThat(ranking.lines().getLast().problem().orElseThrow().detail()).contains("password");
  }

  @Test
  void theOrderNamesTheLinesByTheirNumbers() {
    assertThat(Ranking.order(List.of(line("a", 10), line("b", 90), line("c", 50))))
        .containsExactly(1, 2, 0);
  }

  @Test
  void aFileNameIsNeverAFormulaInASpreadsheet() {
    Ranking ranking =
        Ranking.of(List.of(line("=cmd|' /C calc'!A0", 3), line("@x", 2), line("a,\"b\"\n", 1)));

    assertThat(ranking.csv())
        .isEqualTo(
            """
            rank,file,score,lower,upper,band,unmet musts,problem
            1,'=cmd|' /C calc'!A0,3,3,3,weak,,
            2,'@x,2,2,2,weak,,
            3,"a,""b""\n",1,1,1,weak,,
            """
                .replace("\n", "\r\n")
                .replace("\"\"b\"\"\r\n\"", "\"\"b\"\"\n\""));
  }

  private static Line line(String file, int score) {
    BigDecimal points = BigDecimal.valueOf(score);
    return new Line(
        Optional.empty(),
        file,
        Optional.of(points),
        Optional.of(new Range(points, points)),
        Optional.of(Band.WEAK),
        List.of(),
        Optional.empty());
  }
}
