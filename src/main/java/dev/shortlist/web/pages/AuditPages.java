package dev.shortlist.web.pages;

import dev.shortlist.assess.RankingAudit;
import dev.shortlist.audit.Selection;
import dev.shortlist.web.AuditAsked;
import dev.shortlist.web.Download;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Ranked;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** How a ranking treats self-reported groups, which are sent for that and not held. */
@Controller
@RequestMapping("/rankings" + RankingPages.ID)
class AuditPages {

  /** How people are selected: a band, or one of the words below with a number beside it. */
  private static final String CUT = "cut";

  private static final String VALUE = "value";

  private final Rankings rankings;
  private final Spool spool;

  AuditPages(Rankings rankings, Spool spool) {
    this.rankings = rankings;
    this.spool = spool;
  }

  /**
   * The form on a page of its own.
   *
   * @throws Refusal when the ranking is not held any longer, or not done
   */
  @GetMapping("/audit")
  String form(@PathVariable UUID id, Model model) {
    HeldRanking held = rankings.get(id);
    ranked(held);
    model.addAttribute("id", id.toString());
    model.addAttribute("job", held.job());
    return "audit";
  }

  /**
   * The tables.
   *
   * @throws Refusal when the ranking is not held any longer, or the groups cannot be used
   */
  @PostMapping(path = "/audit", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String audit(@PathVariable UUID id, MultipartHttpServletRequest request, Model model) {
    HeldRanking held = rankings.get(id);
    Ranked ranked = ranked(held);
    try (Upload upload = spool.upload(request)) {
      upload.checkNames(
          Set.of(AuditAsked.GROUPS, AuditAsked.BY, CUT, VALUE, AuditAsked.KEEP_SMALL));
      AuditAsked asked =
          AuditAsked.of(upload, selection(upload), upload.text(AuditAsked.KEEP_SMALL).isPresent());
      model.addAttribute("id", id.toString());
      model.addAttribute("job", held.job());
      model.addAttribute("audit", AuditView.of(asked.audit(ranked.ranking())));
      return "audit";
    }
  }

  private static Optional<Selection> selection(Upload upload) {
    Optional<String> cut = upload.text(CUT);
    Optional<String> value = upload.text(VALUE);
    boolean asksForNumber =
        cut.filter(Set.of(AuditAsked.THRESHOLD, AuditAsked.TOP)::contains).isPresent();
    if (asksForNumber && value.isEmpty()) {
      throw Refusal.field(VALUE, "The score or the number of people is missing.");
    }
    return AuditAsked.selection(
        cut.filter(AuditAsked.THRESHOLD::equals).flatMap(_ -> value),
        cut.filter(_ -> !asksForNumber),
        cut.filter(AuditAsked.TOP::equals).flatMap(_ -> value));
  }

  /**
   * A sheet with the ranking's files, to be filled in.
   *
   * @throws Refusal when the ranking is not held any longer, or not done
   */
  @GetMapping("/groups.csv")
  ResponseEntity<byte[]> groups(@PathVariable UUID id) {
    return Download.csv("groups.csv", RankingAudit.emptyGroups(ranked(rankings.get(id)).ranking()));
  }

  private static Ranked ranked(HeldRanking held) {
    if (held.state() instanceof Ranked ranked) {
      return ranked;
    }
    throw Refusal.unknownPath();
  }
}
