package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.job.Job;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Makes a report again from its inputs, and tells whether it is the same. */
@Command(
    name = "replay",
    description = {
      "Makes a report again from its résumé and job, and tells whether it is the same.",
      "Exit status: 0 the same, 1 not the same or the résumé cannot be read, 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

  /** How the comparison is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec CommandSpec spec;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  @Mixin ByHand byHand;

  @Option(
      names = "--job",
      paramLabel = "ID|FILE",
      description = "The job: an id or a file (default: the job that the report names).")
  @Nullable String job;

  @Mixin KnownJobs jobs;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM",
      description = "The month of the score (default: the report's).")
  @Nullable YearMonth month;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  Format format;

  @Parameters(
      index = "0",
      paramLabel = "REPORT",
      description = "The report, as match --format json or the service wrote it.")
  Path report;

  @Parameters(index = "1", paramLabel = "RESUME", description = "The résumé's file.")
  Path file;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    JsonNode before = report();
    YearMonth asOf = month == null ? month(before) : month;
    try (FileReader files = reading.open(1);
        Sources sources = new Sources(files, err)) {
      Source source = sources.one(file, "replay").readAhead();
      Assessor assessor = catalogue.assessor(files);
      Matcher matcher = Weighted.weighed(assessor.matcher(job(before, assessor)), weights(before));
      return switch (assessor.read(source)) {
        case Extraction.Unreadable unreadable -> {
          err.printf("%s: %s%n", file, unreadable.reason().sentence());
          yield Shell.SOME_FAILED;
        }
        case Extraction.Read read ->
            tell(before, explain(before, assessor.resume(read, asOf), matcher, assessor));
      };
    }
  }

  /** A report of a profile quotes nothing and does not tell how likely it is a résumé. */
  private Explanation explain(JsonNode before, Resume resume, Matcher matcher, Assessor assessor) {
    if (byHand.isAsked()) {
      return assessor.explain(
          byHand.of(resume, assessor), List.of(), matcher, UnaryOperator.identity());
    }
    return before.has("likelihood")
        ? assessor.explain(resume, matcher)
        : assessor.explain(resume.profile(), matcher);
  }

  private int tell(JsonNode before, Explanation now) {
    Replay replay = Replay.of(before, Json.mapper().readTree(Json.line(now)));
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> new ReplayText(replay, now.score().toPlainString()).print(out);
      case JSON -> out.println(Json.pretty(replay));
    }
    return replay.same() ? 0 : Shell.SOME_FAILED;
  }

  private JsonNode report() {
    try {
      JsonNode read = Json.mapper().readTree(new GivenFile(report, "report").bytes());
      if (!read.path("schemaVersion").isNumber()
          || !read.path("score").isNumber()
          || !read.path("fingerprint").isObject()
          || !read.path("groups").isArray()) {
        throw noReport();
      }
      return read;
    } catch (JacksonException e) {
      throw noReport();
    }
  }

  private UsageException noReport() {
    return new UsageException("'%s' is no report of one match in JSON.".formatted(report));
  }

  private YearMonth month(JsonNode before) {
    try {
      return YearMonth.parse(before.at("/fingerprint/asOf").asString(""));
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "The report '%s' does not tell its month; name it by --as-of.".formatted(report));
    }
  }

  /** The factors by which the report's job was weighed. */
  private Map<String, BigDecimal> weights(JsonNode before) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    for (JsonNode weight : before.path("weights")) {
      if (!weight.path("key").isString() || !weight.path("factor").isNumber()) {
        throw noReport();
      }
      weights.put(weight.path("key").stringValue(), weight.path("factor").decimalValue());
    }
    return weights;
  }

  /** What the report calls its job may be the name of a file that lies elsewhere. */
  private Job job(JsonNode before, Assessor assessor) {
    if (job != null) {
      return jobs.read(job, assessor);
    }
    String id = before.at("/job/id").asString("");
    if (!jobs.ids().contains(id)) {
      throw new UsageException(
          "The report is for the job '%s', which is neither shipped nor stored: name its file by"
                  .formatted(id)
              + " --job.");
    }
    return jobs.read(id, assessor);
  }
}
