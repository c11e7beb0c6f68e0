package dev.shortlist.web;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.JobIntake;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.match.Report;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.ResumeIntake;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Takes texts the whole way from what was sent to the explained score. */
@Component
class Assessor {

  /** What a job is called that came with the request. */
  private static final String SENT = "request";

  private final FileReader files;
  private final Limits limits;
  private final CatalogueFiles.Read catalogue;
  private final ResumeIntake resumes;
  private final JobIntake jobs;

  Assessor(
      FileReader files,
      Limits limits,
      CatalogueFiles.Read catalogue,
      ResumeIntake resumes,
      JobIntake jobs) {
    this.files = files;
    this.limits = limits;
    this.catalogue = catalogue;
    this.resumes = resumes;
    this.jobs = jobs;
  }

  /**
   * What judges by the description of a job that is not shipped.
   *
   * @throws Refusal when the text cannot be read
   */
  Matcher matcher(String description) {
    String text = readable(description, Problem.UNREADABLE_JOB);
    return new Matcher(jobs.read(SENT, text), catalogue.catalogue(), catalogue.degrees());
  }

  /**
   * The explained score of a résumé's text.
   *
   * @throws Refusal when the text cannot be read
   */
  Explanation explain(String resumeText, Matcher matcher, YearMonth asOf) {
    Resume resume = resumes.read(readable(resumeText, Problem.UNREADABLE_RESUME), asOf);
    Report report = matcher.match(resume.profile());
    return Explanation.of(
        report,
        matcher.job(),
        fingerprint(asOf),
        id -> resume.quote(resume.profile().mentions().get(id)));
  }

  private String readable(String text, Problem otherwise) {
    return switch (files.readText(text)) {
      case Extraction.Read read -> read.text();
      case Extraction.Unreadable unreadable -> throw Refusal.unreadable(otherwise, unreadable);
    };
  }

  private Fingerprint fingerprint(YearMonth asOf) {
    return new Fingerprint(
        Matcher.ENGINE,
        catalogue.catalogue().version(),
        FileReader.version(),
        Tagger.version(),
        limits.toString(),
        asOf);
  }
}
