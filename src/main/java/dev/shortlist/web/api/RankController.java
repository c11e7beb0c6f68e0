package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Ranks many résumés for one job. */
@RestController
@RequestMapping(path = "/api/v1/rank", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
class RankController {

  private final Desk desk;
  private final Assessor assessor;
  private final Workers workers;
  private final Spool spool;
  private final JsonMapper json;

  RankController(Desk desk, Assessor assessor, Workers workers, Spool spool, JsonMapper json) {
    this.desk = desk;
    this.assessor = assessor;
    this.workers = workers;
    this.spool = spool;
    this.json = json;
  }

  /**
   * A ranking as it is told.
   *
   * @param lines one for each file, the best first, unreadable ones last
   */
  record RankAnswer(
      int schemaVersion,
      JobTold job,
      Fingerprint fingerprint,
      List<Line> lines,
      Optional<String> externalId) {}

  /** The last line of a streamed ranking: the numbers of the lines before it, the best first. */
  record RankOrder(
      int schemaVersion,
      JobTold job,
      Fingerprint fingerprint,
      List<Integer> ranking,
      Optional<String> externalId) {}

  /**
   * Ranks résumés and answers when all are read.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  RankAnswer rank(MultipartHttpServletRequest request) {
    try (Upload upload = spool.upload(request)) {
      Asked asked = asked(upload);
      List<Line> lines = new ArrayList<>();
      workers.each(asked.sources().iterator(), asked::line, lines::add);
      return new RankAnswer(
          Explanation.SCHEMA_VERSION,
          asked.job(),
          assessor.fingerprint(asked.asOf()),
          Ranking.of(lines).lines(),
          asked.externalId());
    }
  }

  /**
   * The same, a line for each résumé as soon as it is read, in the order in which they were sent,
   * and the order of their scores at the end.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
  void stream(MultipartHttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Upload upload = spool.upload(request)) {
      Asked asked = asked(upload);
      List<Line> lines = new ArrayList<>();
      NdjsonWriter out = new NdjsonWriter(response, json);
      workers.each(
          asked.sources().iterator(),
          asked::line,
          line -> {
            lines.add(line);
            out.write(line);
          });
      out.write(
          new RankOrder(
              Explanation.SCHEMA_VERSION,
              asked.job(),
              assessor.fingerprint(asked.asOf()),
              Ranking.order(lines),
              asked.externalId()));
    }
  }

  private Asked asked(Upload upload) {
    Parts parts = Parts.of(upload, json, Set.of(Parts.RESUME));
    List<Source> sources = upload.files(Parts.RESUME);
    if (sources.isEmpty()) {
      throw Refusal.field(Parts.RESUME, "There is no file to rank.");
    }
    return new Asked(
        sources,
        parts.job().matcher(desk),
        desk.month(upload.text(Parts.AS_OF).orElse(null)),
        parts.externalId(),
        assessor);
  }

  private record Asked(
      List<Source> sources,
      Matcher matcher,
      YearMonth asOf,
      Optional<String> externalId,
      Assessor assessor) {

    Line line(Source source) {
      return Line.of(assessor.assess(source, matcher, asOf));
    }

    JobTold job() {
      return new JobTold(matcher.job().id(), matcher.job().title());
    }
  }
}
