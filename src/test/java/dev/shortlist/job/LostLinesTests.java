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
    String lines = LINES.in(COPIED).text();

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

    assertThat(LINES.in("Java Python SQL").text()).isEqualTo("Java Python SQL");
    assertThat(LINES.in(prose).text().replaceAll("(?<=\\.)\\n", " ")).isEqualTo(prose);
  }

  @Test
  void nobodyWritesSoManyWordsWithoutAStop() {
    String endless =
        "ferry hand wanted for the run to the islands we carry sheep tourists and the post in all weathers and have"
            + " done so since my grandfather bought the first boat must be able to splice ropes and keep an engine log"
            + " we give you oilskins a bunk and the best soup north of the firth ring Morag on the pier any evening"
            + " after the last boat is in and the mail is sorted or come and see us at the kiosk before noon";

    assertThat(LINES.in(endless).text().lines())
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line.split(" ")).hasSizeLessThanOrEqualTo(38));
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
