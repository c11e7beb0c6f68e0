package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.JobRanking;
import dev.shortlist.assess.Offer;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.resume.Resume;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks many jobs for one résumé. */
@Command(
    name = "rank-jobs",
    description = {
      "Ranks jobs for one résumé, the best first.",
      "All shipped and stored jobs, and those that are named."
    },
    mixinStandardHelpOptions = true)
final class RankJobsCommand implements Callable<Integer> {

  /** How the ranking is written. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec CommandSpec spec;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  @Mixin KnownJobs jobs;

  @Option(names = "--only", description = "Rank only the jobs that are named.")
  boolean only;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: table). JSON is one object a line.")
  Format format;

  @Parameters(index = "0", paramLabel = "RESUME", description = "The résumé's file.")
  Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "JOB",
      description = "More jobs: files, each a description or a profile, or ids.")
  List<String> named = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    YearMonth month = asOf.told(err);
    JobRanking ranking;
    try (FileReader files = reading.open(1);
        Sources sources = new Sources(files, err)) {
      Source source = sources.one(file, "rank-jobs").readAhead();
      Set<String> words = words();
      Assessor assessor = catalogue.assessor(files);
      switch (assessor.read(source)) {
        case Extraction.Unreadable unreadable -> {
          err.printf("%s: %s%n", file, unreadable.reason().sentence());
          return Shell.SOME_FAILED;
        }
        case Extraction.Read read -> ranking = rank(assessor.resume(read, month), words, assessor);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> new JobRankingTable(file.toString(), month, ranking.lines()).print(out);
      case JSON -> ranking.lines().forEach(line -> out.println(Json.line(line)));
      case CSV -> out.print(ranking.csv());
    }
    return ranking.lines().stream().anyMatch(line -> line.problem().isPresent())
        ? Shell.SOME_FAILED
        : 0;
  }

  /** The ids and files of all jobs, each once; what is neither is told before anything is read. */
  private Set<String> words() {
    Set<String> ids = jobs.ids();
    Set<String> words = new LinkedHashSet<>(only ? List.of() : ids);
    for (String word : named) {
      if (!ids.contains(word) && !Files.isRegularFile(Path.of(word))) {
        throw jobs.unknown(word);
      }
      words.add(word);
    }
    if (words.isEmpty()) {
      throw new UsageException("With --only, name the jobs after the résumé.");
    }
    return words;
  }

  private JobRanking rank(Resume resume, Set<String> words, Assessor assessor) {
    try (Workers workers = new Workers()) {
      return JobRanking.of(
          workers.all(
              words,
              word ->
                  JobRanking.Line.of(
                      offer(word, assessor), matcher -> assessor.explain(resume, matcher))));
    }
  }

  private Offer offer(String word, Assessor assessor) {
    try {
      return new Offer.Open(word, assessor.matcher(jobs.read(word, assessor)));
    } catch (UsageException e) {
      return new Offer.Unreadable(word, String.valueOf(e.getMessage()));
    }
  }
}
