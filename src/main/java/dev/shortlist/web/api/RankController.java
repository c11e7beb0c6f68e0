package dev.shortlist.web.api;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  private static final String HOLD = "hold";

  private final Desk desk;
  private final Assessor assessor;
  private final Workers workers;
  private final Spool spool;
  private final JsonMapper json;
  private final Rankings rankings;
  private final Clock clock;

  RankController(
      Desk desk,
      Assessor assessor,
      Workers workers,
      Spool spool,
      JsonMapper json,
      Rankings rankings,
      Clock clock) {
    this.rankings = rankings;
    this.clock = clock;
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
   * @param weights by what the job is weighed otherwise than it suggests
   * @param held where the request asks for it: what can be ranked again for a while
   */
  record RankAnswer(
      int schemaVersion,
      JobTold job,
      Fingerprint fingerprint,
      List<Line> lines,
      Optional<List<Applied>> weights,
      Optional<HeldTold> held,
      Optional<String> externalId) {}

  /**
   * A ranking that is held.
   *
   * @param id by which it is asked for; nobody can guess it
   * @param minutes so long after its last use
   * @param problem why it is not held
   */
  record HeldTold(Optional<UUID> id, long minutes, Optional<String> problem) {}

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
      List<Candidate> candidates = new ArrayList<>();
      List<Assessment> assessments = new ArrayList<>();
      workers.each(
          asked.sources().iterator(),
          asked::done,
          done -> {
            if (asked.hold()) {
              candidates.add(done.candidate());
            }
            assessments.add(done.assessment());
          });
      return new RankAnswer(
          Explanation.SCHEMA_VERSION,
          asked.job(),
          assessor.fingerprint(asked.matcher(), asked.asOf()),
          Ranking.of(assessments.stream().map(Line::of).toList()).lines(),
          asked.weights(),
          asked.hold() ? Optional.of(held(asked, candidates, assessments)) : Optional.empty(),
          asked.externalId());
    }
  }

  private HeldTold held(Asked asked, List<Candidate> candidates, List<Assessment> assessments) {
    long minutes = Rankings.HELD.toMinutes();
    if (rankings.isTooLarge(candidates)) {
      return new HeldTold(
          Optional.empty(),
          minutes,
          Optional.of("These are more résumés, or longer ones, than are held at once."));
    }
    HeldRanking held =
        new HeldRanking(asked.matcher(), asked.asOf(), candidates.size(), clock.instant());
    held.enter(HeldRanking.ranked(candidates, assessments, asked.matcher()), clock.instant());
    rankings.add(held);
    return new HeldTold(Optional.of(held.id()), minutes, Optional.empty());
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
      if (asked.hold()) {
        throw Refusal.field(HOLD, "A streamed ranking is not held; ask for it as JSON.");
      }
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
              assessor.fingerprint(asked.matcher(), asked.asOf()),
              Ranking.order(lines),
              asked.externalId()));
    }
  }

  private Asked asked(Upload upload) {
    Parts parts = Parts.of(upload, json, Set.of(Parts.RESUME, HOLD));
    List<Source> sources = upload.files(Parts.RESUME);
    if (sources.isEmpty()) {
      throw Refusal.field(Parts.RESUME, "There is no file to rank.");
    }
    Matcher matcher = parts.matcher(desk);
    return new Asked(
        sources,
        matcher,
        desk.month(upload.text(Parts.AS_OF).orElse(null)),
        parts.externalId(),
        isTrue(upload),
        assessor.of(matcher));
  }

  private static boolean isTrue(Upload upload) {
    String hold = upload.text(HOLD).orElse("false");
    if (!Set.of("true", "false").contains(hold)) {
      throw Refusal.field(HOLD, "The part is true or false.");
    }
    return hold.equals("true");
  }

  /** A file that is read, and what came of it. */
  private record Done(Candidate candidate, Assessment assessment) {}

  private record Asked(
      List<Source> sources,
      Matcher matcher,
      YearMonth asOf,
      Optional<String> externalId,
      boolean hold,
      Assessor assessor) {

    Done done(Source source) {
      Candidate candidate = assessor.candidate(source, asOf);
      return new Done(candidate, assessor.assess(candidate, matcher));
    }

    Optional<List<Applied>> weights() {
      return Optional.of(matcher.weights()).filter(weights -> !weights.isEmpty());
    }

    Line line(Source source) {
      return Line.of(assessor.assess(source, matcher, asOf));
    }

    JobTold job() {
      return new JobTold(matcher.job().id(), matcher.job().title());
    }
  }
}
