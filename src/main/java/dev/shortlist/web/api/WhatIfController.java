package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Judged;
import dev.shortlist.assess.WhatIf;
import dev.shortlist.assess.Workers;
import dev.shortlist.job.UnusableWeightsException;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Settings;
import dev.shortlist.web.api.ProfileLines.Sent;
import dev.shortlist.web.api.ProfileLines.Terms;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Ranked;
import dev.shortlist.web.held.HeldRanking.Weighed;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ranks again by other weights, without reading a résumé again: what is held, or profiles that come
 * with the request.
 */
@RestController
class WhatIfController {

  private static final String RANKING = "ranking";

  private final Desk desk;
  private final Rankings rankings;
  private final Assessor assessor;
  private final Workers workers;
  private final JsonMapper json;
  private final int longestLine;

  WhatIfController(
      Desk desk,
      Rankings rankings,
      Assessor assessor,
      Workers workers,
      JsonMapper json,
      Settings settings) {
    this.desk = desk;
    this.rankings = rankings;
    this.assessor = assessor;
    this.workers = workers;
    this.json = json;
    this.longestLine = Math.toIntExact(settings.bodyLimit().toBytes());
  }

  /** By what to weigh; the job's own weights where nothing is given. */
  record WhatIfRequest(@Nullable Map<String, BigDecimal> weights) {}

  /** The same with the ranking that is meant. */
  record WhatIfHeldRequest(@Nullable String ranking, @Nullable Map<String, BigDecimal> weights) {}

  /**
   * How the candidates of a ranking would rank by other weights. The ranking itself stays.
   *
   * @throws Refusal when it is not held any longer or never was, or cannot be weighed so
   */
  @PostMapping(
      path = "/api/v1/rankings/{id}/what-if",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  WhatIfAnswer ofRanking(@PathVariable String id, @RequestBody WhatIfRequest request) {
    return answer(rankings.named(RankingsController.id(id)), request.weights());
  }

  /**
   * The same, with the ranking named in the body.
   *
   * @throws Refusal when it is not held any longer or never was, or cannot be weighed so
   */
  @PostMapping(
      path = "/api/v1/what-if",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  WhatIfAnswer ofHeld(@RequestBody WhatIfHeldRequest request) {
    UUID id;
    try {
      id = UUID.fromString(String.valueOf(request.ranking()));
    } catch (IllegalArgumentException e) {
      throw Refusal.field(RANKING, "A ranking is named by the id under which it is held.");
    }
    if (!rankings.isKnown(id)) {
      throw Refusal.field(RANKING, "No ranking was ever held under that id.");
    }
    return answer(rankings.get(id), request.weights());
  }

  private WhatIfAnswer answer(HeldRanking held, @Nullable Map<String, BigDecimal> asked) {
    Map<String, BigDecimal> weights = asked == null ? Map.of() : asked;
    if (weights.values().stream().anyMatch(Objects::isNull)) {
      throw Refusal.field(Parts.WEIGHTS, "A weight is a number from 0 to 10.");
    }
    if (!(held.state() instanceof Ranked ranked)) {
      throw Refusal.busy();
    }
    try {
      Weighed weighed = held.weighed(ranked, weights, assessor, workers);
      return WhatIfAnswer.of(
          weighed.matcher(),
          assessor.fingerprint(weighed.matcher(), held.asOf()),
          weighed.whatIf());
    } catch (UnusableWeightsException e) {
      throw Refusal.field(Parts.WEIGHTS, String.valueOf(e.getMessage()));
    }
  }

  /** One profile by the job's own weights, and by those of the request. */
  private record Both(Judged before, Judged now) {}

  /**
   * The same for profiles that come with the request, one a line, none of which is kept.
   *
   * @throws Refusal when a line is wrong, saying which: a ranking without somebody would be another
   *     one
   */
  @PostMapping(
      path = "/api/v1/what-if",
      consumes = MediaType.APPLICATION_NDJSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  WhatIfAnswer ofProfiles(HttpServletRequest request) throws IOException {
    ProfileLines lines =
        new ProfileLines(
            new NdjsonReader(request.getInputStream(), longestLine),
            json,
            longestLine,
            Rankings.MOST_RESUMES);
    Terms terms = lines.terms();
    Matcher own = lines.byTerms(() -> terms.job(desk).matcher(desk));
    Matcher other = lines.byTerms(() -> desk.weighed(own, terms.weights()));
    YearMonth asOf = lines.byTerms(() -> desk.month(terms.asOf()));
    List<Judged> before = new ArrayList<>();
    List<Judged> now = new ArrayList<>();
    workers.each(
        lines,
        sent -> new Both(judged(sent, own, asOf), judged(sent, other, asOf)),
        both -> {
          before.add(both.before());
          now.add(both.now());
        });
    if (now.isEmpty()) {
      throw Refusal.field(Parts.PROFILE, "There is no profile to rank.");
    }
    return WhatIfAnswer.of(other, assessor.fingerprint(other, asOf), WhatIf.of(before, now));
  }

  private Judged judged(Sent sent, Matcher matcher, YearMonth asOf) {
    return Judged.of(assessor.assess(sent.name(), sent.profile().at(asOf), matcher));
  }
}
