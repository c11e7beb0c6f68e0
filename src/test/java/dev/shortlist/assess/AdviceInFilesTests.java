package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Advice;
import dev.shortlist.match.Advice.Gap;
import dev.shortlist.match.Advice.NextBand;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes into the file what was advised gets the points that were promised. */
class AdviceInFilesTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);
  private static final Assessor ASSESSOR = new Assessor(Limits.DEFAULT);
  private static final BigDecimal ONE_POINT = BigDecimal.ONE;

  /** A sentence as a person would write it into the latest role. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tomas-herrera.pdf      | ml-engineer   | Feature engineering   | Did the feature engineering for all card payment models.
          tomas-herrera.pdf      | ml-engineer   | Calculus              | Derived the gradients of a custom loss by hand, with calculus.
          grace-okonkwo.docx     | ml-engineer   | Linear algebra        | Sped up the matching step with linear algebra.
          elodie-marchand.pdf    | ml-engineer   | Deep learning         | Replaced the old forecasts by deep learning models.
          kwame-boateng.pdf      | ml-engineer   | PyTorch or TensorFlow | Trained an anomaly detector with PyTorch.
          mei-chen.md            | ml-engineer   | Model deployment      | Took over the model deployment for the picking robots.
          samira-haddad.html     | ml-engineer   | scikit-learn          | Forecast returns of goods with scikit-learn.
          jonas-lindqvist.docx   | ml-engineer   | Machine learning      | Built the first machine learning service of the team.
          huong-nguyen.txt       | ml-engineer   | Statistics            | Used statistics to predict the settling of dams.
          lukasz-wisniewski.odt  | ml-engineer   | Algorithm design      | Led the algorithm design for the vibration sensors.
          jonas-lindqvist.docx   | java-developer | Apache Maven         | Moved all builds to Apache Maven.
          giulia-ferraro.rtf     | sous-chef     | Inventory management  | Took over the inventory management of the cold store.
          """)
  void aSentenceInTheFileBringsThePromisedPoints(
      String file, String job, String label, String sentence) throws IOException {
    Matcher matcher = ASSESSOR.matcher(ASSESSOR.shipped(job).orElseThrow());
    String text = read(ASSESSOR.files().read(Path.of("sample-resumes", file))).text();
    Explanation before = advised(text, matcher);
    Gap gap = gap(before, label);

    Explanation after = advised(written(text, gap, sentence), matcher);

    BigDecimal gained = after.score().subtract(before.score());
    assertThat(gained)
        .as("promised %s", gap.shown().orElseThrow())
        .isCloseTo(gap.shown().orElseThrow(), org.assertj.core.data.Offset.offset(ONE_POINT));
  }

  /** The words by which each gap is recognised, in one sentence each. */
  @ParameterizedTest
  @CsvSource({
    "kwame-boateng.pdf, ml-engineer",
    "tomas-herrera.pdf, ml-engineer",
    "lukasz-wisniewski.odt, ml-engineer",
    "mei-chen.md, ml-engineer",
    "elodie-marchand.pdf, ml-engineer",
    "huong-nguyen.txt, ml-engineer"
  })
  void allSentencesOfTheNextBandTogetherReachIt(String file, String job) throws IOException {
    Matcher matcher = ASSESSOR.matcher(ASSESSOR.shipped(job).orElseThrow());
    String text = read(ASSESSOR.files().read(Path.of("sample-resumes", file))).text();
    Explanation before = advised(text, matcher);
    Advice advice = before.advice().orElseThrow();
    NextBand next = advice.nextBand().orElseThrow();

    String changed = text;
    for (Gap gap : advice.gaps()) {
      if (next.requirements().contains(gap.requirement())) {
        changed = written(changed, gap, sentence(gap.name()));
      }
    }

    assertThat(advised(changed, matcher).band()).isGreaterThanOrEqualTo(next.band());
    assertThat(advised(changed, matcher).score())
        .isCloseTo(next.score(), org.assertj.core.data.Offset.offset(ONE_POINT));
  }

  /** A neighbouring role keeps a part of the role's points, whatever else is shown. */
  @Test
  void whereNothingTruthfulReachesTheNextBandTheAdviceSaysSo() throws IOException {
    Matcher matcher = ASSESSOR.matcher(ASSESSOR.shipped("ml-engineer").orElseThrow());
    Path file = Path.of("sample-resumes", "grace-okonkwo.docx");
    Explanation report = advised(read(ASSESSOR.files().read(file)).text(), matcher);
    NextBand next = report.advice().orElseThrow().nextBand().orElseThrow();

    assertThat(next.requirements()).isEmpty();
    assertThat(next.score()).isBetween(report.score(), Explanation.points(next.band().from() - 1));
  }

  /** One letter alone is no name of a language, unless somebody programs in it. */
  private static String sentence(String name) {
    return name.equals("R")
        ? "Did the programming for the team in R."
        : "Worked with %s for the team.".formatted(name);
  }

  private static Gap gap(Explanation explanation, String label) {
    List<Gap> gaps = explanation.advice().orElseThrow().gaps();
    assertThat(gaps).extracting(Gap::label).contains(label);
    return gaps.stream().filter(gap -> gap.label().equals(label)).findFirst().orElseThrow();
  }

  /** The text with a line more below the lines that name the entry. */
  private static String written(String text, Gap gap, String sentence) {
    String where = gap.where().orElseThrow();
    Resume resume = ASSESSOR.resume(read(ASSESSOR.files().readText(text)), AS_OF);
    int entry =
        IntStream.range(0, resume.profile().entries().size())
            .filter(id -> resume.heading(id).filter(where::equals).isPresent())
            .findFirst()
            .orElseThrow();
    int end = resume.headingSpans().get(entry).end();
    int line = resume.text().indexOf('\n', end);
    int at = line < 0 ? resume.text().length() : line;
    return resume.text().substring(0, at) + "\n- " + sentence + resume.text().substring(at);
  }

  private static Explanation advised(String text, Matcher matcher) {
    Source file =
        new Source(
            "resume.txt",
            () -> ASSESSOR.files().read("resume.txt", text.getBytes(StandardCharsets.UTF_8)));
    return ((Assessment.Scored) ASSESSOR.advise(ASSESSOR.candidate(file, AS_OF), matcher))
        .explanation();
  }

  private static Extraction.Read read(Extraction extraction) {
    return (Extraction.Read) extraction;
  }
}
