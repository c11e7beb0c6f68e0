package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.match.Matcher;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class AssessorTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);

  private final List<Object> heard = new ArrayList<>();
  private final Assessor assessor =
      new Assessor(Limits.DEFAULT)
          .with(
              new FileReader(Limits.DEFAULT),
              new Stage.Listener() {
                @Override
                public void took(Stage stage, Duration time) {
                  heard.add(stage);
                }

                @Override
                public void unreadable(Reason reason) {
                  heard.add(reason);
                }
              });

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aFaultCostsOneFileItsScoreAndTellsTheLogNoWordOfIt(CapturedOutput output) {
    Source faulty =
        new Source(
            "a.pdf",
            () -> {
              throw new IllegalStateException("Orla Brandvold");
            });

    assertThat(assessor.assess(faulty, matcher(), AS_OF))
        .isEqualTo(new Assessment.Unreadable("a.pdf", Reason.FAULT));
    assertThat(output.getAll())
        .contains("java.lang.IllegalStateException", "AssessorTests")
        .doesNotContain("Brandvold", "a.pdf");
  }

  @Test
  void everyStageIsTold() {
    Matcher matcher = matcher();
    Source source = new Source("a.txt", () -> assessor.files().readText("Wrote Python"));
    assertThat(assessor.assess(source, matcher, AS_OF)).isInstanceOf(Assessment.Scored.class);
    assessor.assess(Source.unreadable("b.pdf", Reason.ENCRYPTED), matcher, AS_OF);

    assertThat(heard)
        .containsExactly(
            Stage.JOB, Stage.EXTRACT, Stage.RESUME, Stage.MATCH, Stage.EXTRACT, Reason.ENCRYPTED);
  }

  @Test
  void aPageThatCouldNotBeReadIsNamedInTheReport() {
    Layout layout = new Layout(List.of(page(1, true), page(2, false), page(3, false)));
    Source source =
        new Source(
            "a.pdf",
            () ->
                new Read(
                    "Wrote Python",
                    "application/pdf",
                    "Wrote Python",
                    Optional.of(layout),
                    List.of()));

    Assessment.Scored scored = (Assessment.Scored) assessor.assess(source, matcher(), AS_OF);

    assertThat(scored.explanation().unreadPages()).contains(List.of(2, 3));
    assertThat(scored.explanation().unread().orElseThrow()).startsWith("Pages 2, 3 could not");
    assertThat(scored.explanation().range().upper()).isEqualByComparingTo("100");
  }

  private static Page page(int number, boolean whole) {
    return new Page(number, 600, 800, whole, List.of());
  }

  private Matcher matcher() {
    return assessor.matcher(assessor.shipped("ml-engineer").orElseThrow());
  }
}
