package dev.shortlist.pool;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Matcher;
import java.util.List;

/** The people and jobs that the tests of this package share. */
final class People {

  static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  /** Those of one seed, with short texts. */
  static final Population MANY = of(7);

  static final List<String> JOBS = List.copyOf(JobShelf.ids());

  private People() {}

  static Population of(long seed) {
    return new Population(seed, CATALOGUE.catalogue(), List.of(), 60);
  }

  /** The judge of a shipped job. */
  static Matcher matcher(String job) {
    return new Matcher(
        new JobIntake(CATALOGUE, new Tagger()).read(job, JobShelf.text(job).orElseThrow()),
        CATALOGUE.catalogue(),
        CATALOGUE.degrees());
  }
}
