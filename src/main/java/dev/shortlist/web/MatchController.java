package dev.shortlist.web;

import dev.shortlist.match.Matcher;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says how well one résumé matches one job. */
@RestController
class MatchController {

  private static final String DEFAULT_JOB = "ml-engineer";

  /** Years of four digits, where {@code YearMonth} alone would take ten. */
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

  private final Assessor assessor;
  private final ShippedJobs shipped;
  private final Clock clock;

  MatchController(Assessor assessor, ShippedJobs shipped, Clock clock) {
    this.assessor = assessor;
    this.shipped = shipped;
    this.clock = clock;
  }

  /**
   * Scores a résumé and explains the score.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(
      path = "/api/v1/match",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  MatchAnswer match(@RequestBody MatchRequest request) {
    if (request.resumeText() == null) {
      throw Refusal.field("resumeText", "The text of the résumé is missing.");
    }
    YearMonth asOf = month(request.asOf());
    Matcher matcher = matcher(request);
    return new MatchAnswer(
        assessor.explain(request.resumeText(), matcher, asOf),
        Optional.ofNullable(request.externalId()));
  }

  private Matcher matcher(MatchRequest request) {
    if (request.jobDescription() == null) {
      return shipped
          .matcher(Optional.ofNullable(request.job()).orElse(DEFAULT_JOB))
          .orElseThrow(Refusal::unknownJob);
    }
    if (request.job() != null) {
      throw Refusal.field(
          "jobDescription", "A request names a job by its id or describes one, not both.");
    }
    return assessor.matcher(request.jobDescription());
  }

  private YearMonth month(@Nullable String asOf) {
    if (asOf == null) {
      return YearMonth.now(clock);
    }
    if (!MONTH.matcher(asOf).matches()) {
      throw Refusal.field("asOf", "A month is written as 2026-11.");
    }
    return YearMonth.parse(asOf);
  }
}
