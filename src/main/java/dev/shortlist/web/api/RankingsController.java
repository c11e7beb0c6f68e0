package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.WhatIf;
import dev.shortlist.assess.Workers;
import dev.shortlist.job.UnusableWeightsException;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Ranked;
import dev.shortlist.web.held.HeldRanking.Weighed;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ranks again what is held, by other weights and without reading anything again. */
@RestController
@RequestMapping("/api/v1/rankings/{id}")
class RankingsController {

  private final Rankings rankings;
  private final Assessor assessor;
  private final Workers workers;

  RankingsController(Rankings rankings, Assessor assessor, Workers workers) {
    this.rankings = rankings;
    this.assessor = assessor;
    this.workers = workers;
  }

  /** By what to weigh; the job's own weights where nothing is given. */
  record WhatIfRequest(@Nullable Map<String, BigDecimal> weights) {}

  /**
   * What would be.
   *
   * @param weights those that were asked for, with what each stands for
   * @param lines in their new order, each with where it stood
   * @param changes of neighbours, from the top
   */
  record WhatIfAnswer(
      int schemaVersion,
      JobTold job,
      Fingerprint fingerprint,
      List<Applied> weights,
      List<WhatIf.Line> lines,
      List<WhatIf.Change> changes) {}

  /**
   * How the candidates of a ranking would rank by other weights. The ranking itself stays.
   *
   * @throws Refusal when it is not held any longer or never was, or cannot be weighed so
   */
  @PostMapping(
      path = "/what-if",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  WhatIfAnswer whatIf(@PathVariable String id, @RequestBody WhatIfRequest request) {
    HeldRanking held = rankings.named(id(id));
    Map<String, BigDecimal> weights = request.weights() == null ? Map.of() : request.weights();
    if (weights.values().stream().anyMatch(Objects::isNull)) {
      throw Refusal.field("weights", "A weight is a number from 0 to 10.");
    }
    if (!(held.state() instanceof Ranked ranked)) {
      throw Refusal.busy();
    }
    try {
      Weighed weighed = held.weighed(ranked, weights, assessor, workers);
      return new WhatIfAnswer(
          Explanation.SCHEMA_VERSION,
          new JobTold(held.matcher().job().id(), held.job()),
          assessor.fingerprint(held.asOf()),
          weighed.matcher().weights(),
          weighed.whatIf().lines(),
          weighed.whatIf().changes());
    } catch (UnusableWeightsException e) {
      throw Refusal.field("weights", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Forgets a ranking at once.
   *
   * @throws Refusal when it is not held any longer or never was
   */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget(@PathVariable String id) {
    rankings.forget(rankings.named(id(id)).id());
  }

  /**
   * The id in an address.
   *
   * @throws Refusal when it is none
   */
  static UUID id(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Refusal.unknownPath();
    }
  }
}
