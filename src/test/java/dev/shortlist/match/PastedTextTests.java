package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.ResumeIntake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A résumé with the job's own text pasted into it. */
class PastedTextTests {

  private static final String JOB = JobShelf.text("ml-engineer").orElseThrow();
  private static final Tagger TAGGER = new Tagger();
  private static final ResumeIntake RESUMES = new ResumeIntake(Chance.CATALOGUE, TAGGER);
  private static final Matcher MATCHER =
      Chance.matcher(new JobIntake(Chance.CATALOGUE, TAGGER).read("ml-engineer", JOB));

  private static final String RESUME =
      """
      Ann Lee

      Experience

      Baker, Corner Bakery
      Mar 2019 – Present
      - Baked bread and cakes.
      HERE

      Skills
      Spreadsheets
      """;

  @ParameterizedTest
  @ValueSource(strings = {"whole", "one line", "bullets gone", "no headings"})
  void theJobsOwnTextGainsOnePointAtMost(String how) {
    String pasted =
        switch (how) {
          case "one line" -> JOB.replaceAll("\\s+", " ");
          case "bullets gone" -> JOB.replaceAll("(?m)^- ", "");
          case "no headings" -> JOB.replaceAll("(?m)^#.*$", "");
          default -> JOB;
        };

    assertThat(score(pasted) - score("")).isBetween(0, 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Summary", "Skills", "Certifications", "Interests", "References"})
  void theJobsOwnTextGainsNothingMoreInASectionOfItsOwn(String heading) {
    String flattened = JOB.replaceAll("(?m)^#.*$", "").replaceAll("\\s+", " ");

    assertThat(score("\n" + heading + "\n" + flattened) - score("")).isBetween(0, 100);
  }

  private static int score(String here) {
    return MATCHER
        .match(RESUMES.read(RESUME.replace("HERE", here), Chance.AS_OF).profile())
        .score();
  }
}
