package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.AuditCsv;
import dev.shortlist.audit.Audit;
import dev.shortlist.audit.Rates;
import dev.shortlist.audit.Sample;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.web.AuditAsked;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Ranked;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Compares how a held ranking treats self-reported groups, which come with the request. */
@RestController
@RequestMapping(
    path = "/api/v1/rankings/{id}/audit",
    consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
class AuditController {

  private static final String CSV = "text/csv";

  private final Rankings rankings;
  private final Assessor assessor;
  private final Spool spool;
  private final JsonMapper json;

  AuditController(Rankings rankings, Assessor assessor, Spool spool, JsonMapper json) {
    this.rankings = rankings;
    this.assessor = assessor;
    this.spool = spool;
    this.json = json;
  }

  /**
   * The tables as they are told, with what made the scores.
   *
   * @param weights by what the job is weighed otherwise than it suggests
   */
  record AuditAnswer(
      int schemaVersion,
      JobTold job,
      Fingerprint fingerprint,
      Optional<List<Applied>> weights,
      Sample sample,
      List<String> attributes,
      Rates scoring,
      Optional<Rates> selection,
      List<Rates> sweep) {}

  private record Audited(HeldRanking held, Ranked ranked, Audit audit) {}

  /**
   * The tables for programs.
   *
   * @throws Refusal when the ranking is not held any longer or never was, or the groups cannot be
   *     used
   */
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  AuditAnswer audit(@PathVariable String id, MultipartHttpServletRequest request) {
    Audited audited = audited(id, request);
    HeldRanking held = audited.held();
    Audit audit = audited.audit();
    return new AuditAnswer(
        Explanation.SCHEMA_VERSION,
        new JobTold(held.matcher().job().id(), held.job()),
        assessor.fingerprint(held.matcher(), held.asOf()),
        Optional.of(audited.ranked().current().matcher().weights())
            .filter(weights -> !weights.isEmpty()),
        audit.sample(),
        audit.attributes(),
        audit.scoring(),
        audit.selection(),
        audit.sweep());
  }

  /**
   * The same for a spreadsheet.
   *
   * @throws Refusal when the ranking is not held any longer or never was, or the groups cannot be
   *     used
   */
  @PostMapping(produces = CSV + ";charset=UTF-8")
  String csv(@PathVariable String id, MultipartHttpServletRequest request) {
    return AuditCsv.of(audited(id, request).audit());
  }

  private Audited audited(String id, MultipartHttpServletRequest request) {
    HeldRanking held = rankings.named(RankingsController.id(id));
    if (!(held.state() instanceof Ranked ranked)) {
      throw Refusal.busy();
    }
    try (Upload upload = spool.upload(request)) {
      upload.checkNames(
          Set.of(
              AuditAsked.GROUPS,
              AuditAsked.BY,
              AuditAsked.THRESHOLD,
              AuditAsked.BAND,
              AuditAsked.TOP,
              AuditAsked.KEEP_SMALL));
      AuditAsked asked =
          AuditAsked.of(
              upload,
              AuditAsked.selection(
                  upload.text(AuditAsked.THRESHOLD),
                  upload.text(AuditAsked.BAND),
                  upload.text(AuditAsked.TOP)),
              new Parts(upload, json).flag(AuditAsked.KEEP_SMALL));
      return new Audited(held, ranked, asked.audit(ranked.ranking()));
    }
  }
}
