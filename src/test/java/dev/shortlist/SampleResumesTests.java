package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Band;
import dev.shortlist.match.Matcher;
import dev.shortlist.match.Report;
import dev.shortlist.resume.ResumeIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The people of {@code sample-resumes} come out as their README says, in the month they were
 * written for.
 */
class SampleResumesTests {

  private static final Path FOLDER = Path.of("sample-resumes");
  private static final YearMonth AS_OF = YearMonth.of(2026, 11);
  private static final Tagger TAGGER = new Tagger();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final FileReader FILES = new FileReader(Limits.DEFAULT);
  private static final ResumeIntake RESUMES = new ResumeIntake(CATALOGUE, TAGGER);
  private static final Matcher MATCHER =
      new Matcher(
          new JobIntake(CATALOGUE, TAGGER)
              .read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow()),
          CATALOGUE.catalogue(),
          CATALOGUE.degrees());

  @ParameterizedTest
  @CsvSource({
    "ananya-krishnamurthy.pdf, STRONG",
    "tomas-herrera.pdf, GOOD",
    "grace-okonkwo.docx, GOOD",
    "lukasz-wisniewski.odt, GOOD",
    "elodie-marchand.pdf, PARTIAL",
    "huong-nguyen.txt, WEAK",
    "brandon-keller.docx, WEAK",
    "aroha-ngata.doc, WEAK",
    "giulia-ferraro.rtf, WEAK"
  })
  void eachPersonComesOutAsTheReadmeSays(String file, Band band) throws IOException {
    assertThat(report(file).band()).isEqualTo(band);
  }

  @Test
  void theReadmeShowsTheScoresThatTheyHave() throws IOException {
    List<MatchResult> shown =
        Pattern.compile("(?m)^ +\\d+ +(\\d+)\\.(\\d\\d) +\\w+ +sample-resumes/(\\S+)")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .toList();

    assertThat(shown).hasSize(13);
    for (MatchResult person : shown) {
      assertThat(report(person.group(3)).score())
          .as(person.group(3))
          .isEqualTo(Integer.parseInt(person.group(1) + person.group(2)));
    }
  }

  @Test
  void theIdealEngineerHasAtLeastEightyFive() throws IOException {
    assertThat(report("ananya-krishnamurthy.pdf").score()).isGreaterThanOrEqualTo(8500);
  }

  @Test
  void thePastryChefHasAtMostTwelve() throws IOException {
    assertThat(report("giulia-ferraro.rtf").score()).isLessThanOrEqualTo(1200);
  }

  @Test
  void neighboursStayBelowThePeopleOfTheTrade() throws IOException {
    int lowestOfTheTrade =
        Math.min(
            report("tomas-herrera.pdf").score(),
            Math.min(
                report("grace-okonkwo.docx").score(), report("lukasz-wisniewski.odt").score()));
    for (String neighbour :
        new String[] {"samira-haddad.html", "jonas-lindqvist.docx", "kwame-boateng.pdf"}) {
      assertThat(report(neighbour).score()).as(neighbour).isLessThan(lowestOfTheTrade);
    }
  }

  @Test
  void everyFileOfTheFolderIsRead() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> !f.endsWith("README.md")).toList()) {
        assertThat(FILES.read(file)).as(file.toString()).isInstanceOf(Extraction.Read.class);
      }
    }
  }

  private static Report report(String file) throws IOException {
    Extraction extraction = FILES.read(FOLDER.resolve(file));
    assertThat(extraction).as(file).isInstanceOf(Extraction.Read.class);
    String text = ((Extraction.Read) extraction).text();
    return MATCHER.match(RESUMES.read(text, AS_OF).profile());
  }
}
