package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.JobRanking;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Shelf;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Ranks all jobs that have an id for one résumé, which is read once. */
@RestController
@RequestMapping(path = "/api/v1/rank/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
class RankJobsController {

  private static final Set<String> PARTS =
      Set.of(Parts.RESUME, Parts.RESUME_TEXT, Parts.PROFILE, Parts.AS_OF, Parts.EXTERNAL_ID);

  private final Desk desk;
  private final Shelf shelf;
  private final Assessor assessor;
  private final Workers workers;
  private final Spool spool;
  private final JsonMapper json;

  RankJobsController(
      Desk desk, Shelf shelf, Assessor assessor, Workers workers, Spool spool, JsonMapper json) {
    this.desk = desk;
    this.shelf = shelf;
    this.assessor = assessor;
    this.workers = workers;
    this.spool = spool;
    this.json = json;
  }

  /**
   * A ranking of jobs as it is told.
   *
   * @param lines one for each job, the best first, unreadable ones last
   */
  record RankJobsAnswer(
      int schemaVersion,
      Fingerprint fingerprint,
      List<JobRanking.Line> lines,
      Optional<String> externalId) {}

  /**
   * Ranks jobs for a résumé that is sent as text or profile.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  RankJobsAnswer rank(@RequestBody RankJobsRequest request) {
    return answer(
        Optional.ofNullable(request.resumeText()).map(desk::text),
        Optional.ofNullable(request.profile()),
        desk.month(request.asOf()),
        Optional.ofNullable(request.externalId()));
  }

  /**
   * The same for a résumé that is sent as a file.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  RankJobsAnswer rank(MultipartHttpServletRequest request) {
    try (Upload upload = spool.upload(request)) {
      upload.checkNames(PARTS);
      Parts parts = new Parts(upload, json);
      return answer(
          upload.file(Parts.RESUME).or(() -> upload.fileOrText(Parts.RESUME_TEXT)),
          parts.object(Parts.PROFILE, Profile.class),
          desk.month(upload.text(Parts.AS_OF).orElse(null)),
          parts.externalId());
    }
  }

  private RankJobsAnswer answer(
      Optional<Source> source,
      Optional<Profile> profile,
      YearMonth asOf,
      Optional<String> externalId) {
    if (source.isPresent() == profile.isPresent()) {
      throw Refusal.field(
          Parts.RESUME_TEXT, "A request has one résumé: its file, its text or its profile.");
    }
    Function<Matcher, Explanation> explain =
        profile
            .map(held -> explain(held.at(asOf)))
            .orElseGet(() -> explain(desk.resume(source.orElseThrow(), asOf)));
    return new RankJobsAnswer(
        Explanation.SCHEMA_VERSION,
        assessor.fingerprint(asOf),
        JobRanking.of(workers.all(shelf.ids(), id -> JobRanking.Line.of(shelf.offer(id), explain)))
            .lines(),
        externalId);
  }

  private Function<Matcher, Explanation> explain(Profile profile) {
    return matcher -> assessor.explain(profile, matcher);
  }

  private Function<Matcher, Explanation> explain(Resume resume) {
    return matcher -> assessor.explain(resume, matcher);
  }
}
