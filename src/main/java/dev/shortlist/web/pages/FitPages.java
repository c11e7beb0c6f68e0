package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Shelf;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** For applicants: how well their own résumé matches a job, and how that is told. */
@Controller
class FitPages {

  /** What an applicant's file is called. */
  private static final String YOURS = "Your résumé";

  private final Desk desk;
  private final Shelf shelf;
  private final Spool spool;
  private final Assessor assessor;
  private final Workers workers;
  private final Rankings rankings;
  private final OriginalDesk originals;
  private final Clock clock;

  FitPages(
      Desk desk,
      Shelf shelf,
      Spool spool,
      Assessor assessor,
      Workers workers,
      Rankings rankings,
      OriginalDesk originals,
      Clock clock) {
    this.desk = desk;
    this.shelf = shelf;
    this.spool = spool;
    this.assessor = assessor;
    this.workers = workers;
    this.rankings = rankings;
    this.originals = originals;
    this.clock = clock;
  }

  /** The empty form. */
  @GetMapping("/my-fit")
  String form(@RequestParam(required = false) @Nullable String forgotten, Model model) {
    model.addAttribute("forgotten", forgotten != null);
    model.addAttribute("jobs", shelf.all());
    model.addAttribute("chosen", Desk.DEFAULT_JOB);
    return "my-fit";
  }

  /**
   * The same page with the report, which is held like a ranking of one résumé.
   *
   * @throws Refusal when the job or the résumé is missing or cannot be read
   */
  @PostMapping(path = "/my-fit", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String fit(MultipartHttpServletRequest request, Model model) {
    try (Upload upload = spool.upload(request)) {
      Form form = Form.of(upload, desk);
      Source source = form.resume();
      Matcher matcher = form.matcher();
      HeldRanking held = new HeldRanking(matcher, form.asOf(), 1, clock.instant());
      rankings.add(held);
      try {
        Resume resume = desk.resume(originals.keeping(held, source), form.asOf());
        Candidate yours = new Candidate.Read(YOURS, resume);
        Assessment assessment = workers.one(() -> assessor.assess(yours, matcher));
        held.enter(
            HeldRanking.ranked(List.of(yours), List.of(assessment), matcher), clock.instant());
      } catch (RuntimeException e) {
        rankings.forget(held.id());
        originals.forget(held.id());
        throw e;
      }
      return told(held.id(), model);
    }
  }

  /**
   * The report once more, for whoever comes back to it.
   *
   * @throws Refusal when it is not held any longer
   */
  @GetMapping(OriginalDesk.FIT)
  String fit(@PathVariable UUID id, Model model) {
    return told(id, model);
  }

  private String told(UUID id, Model model) {
    model.addAttribute("report", originals.report(originals.applicant(id, null), Voice.APPLICANT));
    model.addAttribute("fit", "/my-fit/" + id);
    model.addAttribute("jobs", shelf.all());
    model.addAttribute("chosen", Desk.DEFAULT_JOB);
    return "my-fit";
  }

  /** Forgets the résumé and its report at once. */
  @PostMapping(OriginalDesk.FIT + "/forget")
  ResponseEntity<Void> forget(@PathVariable UUID id) {
    rankings.forget(id);
    originals.forget(id);
    return Leading.to("/my-fit?forgotten=yes", null);
  }

  /** What counts, what does not, and what is kept. */
  @GetMapping("/how-it-works")
  String explanation() {
    return "how-it-works";
  }
}
