package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.language.Tagger;
import org.junit.jupiter.api.Test;

/** Adverts that were copied into one line. */
class LostLinesTests {

  private static final Tagger TAGGER = new Tagger();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final LostLines LINES =
      new LostLines(CATALOGUE.adverts().lining(), CATALOGUE.skills(), TAGGER);
  private static final JobIntake INTAKE = new JobIntake(CATALOGUE, TAGGER);

  private static final String COPIED =
      "Payroll Clerk Our family bakery in Oban needs a payroll clerk for its forty people."
          + " What you will do Run the monthly payroll Answer questions on tax codes Keep the holiday records up to date"
          + " What you need Experience of payroll Good knowledge of Microsoft Excel A driving licence Excellent communication skills"
          + " What we offer A pension Free bread To apply, send your CV to Morag before the end of May.";

  @Test
  void linesEndWhereTheyDidAndNoPlaceChanges() {
    String lines = LINES.in(COPIED);

    assertThat(lines).hasSameSizeAs(COPIED).isEqualToNormalizingWhitespace(COPIED);
    assertThat(lines.lines())
        .contains("Experience of payroll")
        .anyMatch(line -> line.startsWith("To apply"));
  }

  @Test
  void theSmallPrintBehindItTakesNothingFromWhatIsAskedFor() {
    Job job = INTAKE.read("payroll", COPIED);

    assertThat(job.requirements())
        .filteredOn(requirement -> requirement.spans().stream().anyMatch(span -> span.length() > 0))
        .extracting(Requirement::label)
        .contains("Payroll", "Microsoft Excel", "Driving licence", "Communication")
        .noneMatch(label -> label.contains("Baking"));
  }

  @Test
  void shortLinesAndSentencesAreLeftAlone() {
    String line =
        "Our Aberdeen office keeps the books of forty farms and of two small distilleries. ";
    String prose = line.repeat(6).strip();

    assertThat(LINES.in("Java Python SQL")).isEqualTo("Java Python SQL");
    assertThat(LINES.in(prose).replaceAll("(?<=\\.)\\n", " ")).isEqualTo(prose);
  }

  @Test
  void whatALabelTellsInItsLineIsAllOfIt() {
    Job job =
        INTAKE.read(
            "welder",
            """
            Welder
            Salary: 31,000 a year
            You will need experience of MIG welding and a forklift licence.
            """);

    assertThat(job.requirements()).extracting(Requirement::label).contains("MIG welding");
  }
}
