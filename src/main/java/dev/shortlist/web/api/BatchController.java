package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Faults;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Extraction;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Settings;
import dev.shortlist.web.problem.Problem;
import dev.shortlist.web.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Matches as many résumés as come, one a line, and answers them one a line in the same order. What
 * is wrong with a line is told in its answer and disturbs no other.
 */
@RestController
class BatchController {

  private static final Logger LOG = LoggerFactory.getLogger(BatchController.class);

  private final Desk desk;
  private final Assessor assessor;
  private final Workers workers;
  private final JsonMapper json;
  private final int longestLine;

  BatchController(
      Desk desk, Assessor assessor, Workers workers, JsonMapper json, Settings settings) {
    this.desk = desk;
    this.assessor = assessor;
    this.workers = workers;
    this.json = json;
    this.longestLine = Math.toIntExact(settings.bodyLimit().toBytes());
  }

  /** The answer to a line that has none. */
  record Failed(Optional<String> externalId, ProblemDetail problem) {}

  /**
   * Answers line by line while lines still come.
   *
   * @param job the id of a shipped job, for lines that name none
   * @param asOf the month, for lines that name none
   * @throws Refusal when one of these is wrong
   */
  @PostMapping(
      path = "/api/v1/match/batch",
      consumes = MediaType.APPLICATION_NDJSON_VALUE,
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  void batch(
      @RequestParam @Nullable String job,
      @RequestParam @Nullable String asOf,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Lines lines =
        new Lines(
            new NdjsonReader(request.getInputStream(), longestLine),
            desk.named(Optional.ofNullable(job).orElse(Desk.DEFAULT_JOB)),
            desk.month(asOf));
    NdjsonWriter out = new NdjsonWriter(response, json);
    workers.each(lines, Line::answer, out::write);
  }

  /** A line with what it needs to be answered. */
  private interface Line {
    Object answer();
  }

  /** The lines as they come; a line without a résumé names the job and month of those after it. */
  private final class Lines implements Iterator<Line> {

    private final NdjsonReader reader;
    private Matcher matcher;
    private YearMonth asOf;

    Lines(NdjsonReader reader, Matcher matcher, YearMonth asOf) {
      this.reader = reader;
      this.matcher = matcher;
      this.asOf = asOf;
    }

    @Override
    public boolean hasNext() {
      return reader.hasNext();
    }

    @Override
    public Line next() {
      byte[] line = reader.next();
      if (line.length == 0) {
        return () -> new Failed(Optional.empty(), Refusal.tooLarge(longestLine).told());
      }
      MatchRequest request;
      try {
        request = json.readValue(line, MatchRequest.class);
      } catch (JacksonException e) {
        ProblemDetail problem =
            Refusal.malformed("The line is not the JSON object that is asked for.").told();
        return () -> new Failed(Optional.empty(), problem);
      }
      try {
        return line(request);
      } catch (Refusal refusal) {
        return () -> new Failed(Optional.ofNullable(request.externalId()), refusal.told());
      }
    }

    private Line line(MatchRequest request) {
      JobAsked asked = JobAsked.of(request, desk);
      Matcher by = desk.weighed(asked.isNone() ? matcher : asked.matcher(desk), request.weights());
      YearMonth month = request.asOf() == null ? asOf : desk.month(request.asOf());
      if (!request.hasResume()) {
        matcher = by;
        asOf = month;
        return () -> new Agreed(Explanation.SCHEMA_VERSION, by.job().title(), month);
      }
      return () -> BatchController.this.answer(request, by, month);
    }
  }

  /** The answer to a line that names the job of those after it. */
  record Agreed(int schemaVersion, String jobTitle, YearMonth asOf) {}

  private Object answer(MatchRequest request, Matcher matcher, YearMonth asOf) {
    Optional<String> externalId = Optional.ofNullable(request.externalId());
    try {
      return new MatchAnswer(explanation(request, matcher, asOf), externalId);
    } catch (Refusal refusal) {
      return new Failed(externalId, refusal.told());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A line of a batch could not be answered.{}", Faults.withoutMessages(e));
      return new Failed(externalId, Problem.INTERNAL_FAULT.told());
    }
  }

  private Explanation explanation(MatchRequest request, Matcher matcher, YearMonth asOf) {
    if (request.profile() != null && request.resumeText() != null) {
      throw Refusal.field("resumeText", "A line has the text of a résumé or its profile.");
    }
    if (request.profile() != null) {
      Profile profile = request.profile().at(asOf);
      return request.wantsAdvice()
          ? assessor.advise(profile, matcher)
          : assessor.explain(profile, matcher);
    }
    return switch (assessor.readText(String.valueOf(request.resumeText()))) {
      case Extraction.Read read -> {
        Resume resume = assessor.of(matcher).resume(read, asOf);
        yield request.wantsAdvice()
            ? assessor.advise(resume, read.hidden(), matcher)
            : assessor.explain(resume, read.hidden(), matcher);
      }
      case Extraction.Unreadable unreadable ->
          throw Refusal.unreadable(Problem.UNREADABLE_RESUME, unreadable.reason());
    };
  }
}
