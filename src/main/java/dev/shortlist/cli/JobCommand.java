package dev.shortlist.cli;

import dev.shortlist.extract.FileReader;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobOutline;
import dev.shortlist.job.JobOutline.GroupTold;
import dev.shortlist.job.JobOutline.RequirementTold;
import dev.shortlist.job.form.JobForm;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a job asks for. */
@Command(
    name = "job",
    description = {
      "Tells the requirements of a job, as they are understood.",
      "As a profile they can be edited: save it, change weights, importance, groups or",
      "alternatives, take requirements out or add some, and give the file as the job."
    },
    mixinStandardHelpOptions = true)
final class JobCommand implements Callable<Integer> {

  /** How the job is written. */
  enum Format {
    TEXT,
    JSON,
    PROFILE
  }

  @Spec CommandSpec spec;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  Format format;

  @Mixin KnownJobs jobs;

  @Parameters(
      paramLabel = "ID|FILE",
      description = "The id of a job that is shipped or stored, or a file.")
  String idOrFile;

  @Override
  public Integer call() {
    Job job;
    try (FileReader files = reading.open(0)) {
      job = jobs.read(idOrFile, catalogue.assessor(files));
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> print(JobOutline.of(job), out);
      case JSON -> out.println(Json.pretty(JobOutline.of(job)));
      // Not a line end more, so that it is the same file after reading it again.
      case PROFILE -> out.print(JobForm.write(job));
    }
    return 0;
  }

  private static void print(JobOutline job, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s%n%n%6s  the role: %s%n",
        job.title(),
        job.rolePoints(),
        job.occupation().orElse("by its words"));
    if (!job.toCheck().isEmpty()) {
      out.printf("        to check, never scored: %s%n", job.toCheck());
    }
    for (GroupTold group : job.groups()) {
      if (group.members() > 1) {
        out.printf(
            Locale.ROOT, "%6s  %s: %d of these%n", group.points(), group.label(), group.needed());
      }
      for (RequirementTold requirement : job.requirements()) {
        if (requirement.group().equals(group.id())) {
          String points = group.members() > 1 ? "          " : "%6s  ".formatted(group.points());
          out.printf(
              Locale.ROOT,
              "%s%s (%s, %s). %s%n",
              points,
              requirement.label(),
              ReportText.words(requirement.kind()),
              ReportText.words(requirement.importance()),
              requirement.reason());
        }
      }
    }
  }
}
