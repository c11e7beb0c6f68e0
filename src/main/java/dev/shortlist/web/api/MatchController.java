package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Says how well one résumé matches one job. */
@RestController
@RequestMapping(path = "/api/v1/match", produces = MediaType.APPLICATION_JSON_VALUE)
class MatchController {

  private static final Set<String> PARTS = Set.of(Parts.RESUME, Parts.RESUME_TEXT, Parts.PROFILE);

  private final Desk desk;
  private final Assessor assessor;
  private final Workers workers;
  private final Spool spool;
  private final JsonMapper json;

  MatchController(Desk desk, Assessor assessor, Workers workers, Spool spool, JsonMapper json) {
    this.desk = desk;
    this.assessor = assessor;
    this.workers = workers;
    this.spool = spool;
    this.json = json;
  }

  /**
   * Scores a résumé that is sent as text or profile, and explains the score.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  MatchAnswer match(@RequestBody MatchRequest request) {
    return answer(
        Optional.ofNullable(request.resumeText()).map(desk::text),
        Optional.ofNullable(request.profile()),
        desk.weighed(JobAsked.of(request, desk).matcher(desk), request.weights()),
        desk.month(request.asOf()),
        Optional.ofNullable(request.externalId()));
  }

  /**
   * The same for a résumé that is sent as a file.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  MatchAnswer match(MultipartHttpServletRequest request) {
    try (Upload upload = spool.upload(request)) {
      Parts parts = Parts.of(upload, json, PARTS);
      return answer(
          upload.file(Parts.RESUME).or(() -> upload.fileOrText(Parts.RESUME_TEXT)),
          parts.object(Parts.PROFILE, Profile.class),
          parts.matcher(desk),
          desk.month(upload.text(Parts.AS_OF).orElse(null)),
          parts.externalId());
    }
  }

  private MatchAnswer answer(
      Optional<Source> source,
      Optional<Profile> profile,
      Matcher matcher,
      YearMonth asOf,
      Optional<String> externalId) {
    if (source.isPresent() == profile.isPresent()) {
      throw Refusal.field(
          "resumeText", "A request has one résumé: its file, its text or its profile.");
    }
    Explanation explanation =
        profile
            .map(held -> workers.one(() -> assessor.explain(held.at(asOf), matcher)))
            .orElseGet(() -> {
              Resume resume = desk.resume(source.orElseThrow(), asOf);
              return workers.one(() -> assessor.explain(resume, matcher));
            });
    return new MatchAnswer(explanation, externalId);
  }
}
