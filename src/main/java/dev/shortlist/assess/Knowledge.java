package dev.shortlist.assess;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.ResumeIntake;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One state of the catalogue, and what reads résumés and jobs by it.
 *
 * @param shipped the shipped jobs that have been read: their texts never change while the program
 *     runs
 */
record Knowledge(
    CatalogueFiles.Read catalogue, ResumeIntake resumes, JobIntake jobs, Map<String, Job> shipped) {

  /**
   * What the files tell now.
   *
   * @param own those of an organisation's own skills and occupations
   * @throws dev.shortlist.catalogue.WrongCatalogueException when one is wrong, saying what
   */
  static Knowledge of(Tagger tagger, List<Path> own) {
    CatalogueFiles.Read catalogue = CatalogueFiles.read(tagger, own);
    return new Knowledge(
        catalogue,
        new ResumeIntake(catalogue, tagger),
        new JobIntake(catalogue, tagger),
        new ConcurrentHashMap<>());
  }

  /** What judges by a job. */
  Matcher matcher(Job job) {
    return new Matcher(job, catalogue.catalogue(), catalogue.degrees());
  }
}
