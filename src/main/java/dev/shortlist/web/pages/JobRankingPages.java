package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment.Scored;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.JobRanking;
import dev.shortlist.assess.Offer;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Shelf;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldJobRanking;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** For applicants: which of the jobs their own résumé suits, and the report for each. */
@Controller
@RequestMapping("/my-jobs")
class JobRankingPages {

  private static final String ID = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final Desk desk;
  private final Shelf shelf;
  private final Spool spool;
  private final Assessor assessor;
  private final Workers workers;
  private final Rankings rankings;
  private final Clock clock;

  JobRankingPages(
      Desk desk,
      Shelf shelf,
      Spool spool,
      Assessor assessor,
      Workers workers,
      Rankings rankings,
      Clock clock) {
    this.desk = desk;
    this.shelf = shelf;
    this.spool = spool;
    this.assessor = assessor;
    this.workers = workers;
    this.rankings = rankings;
    this.clock = clock;
  }

  /** The empty form. */
  @GetMapping
  String form(@RequestParam @Nullable String forgotten, Model model) {
    model.addAttribute("forgotten", forgotten != null);
    model.addAttribute("jobs", Words.counted(shelf.ids().size(), "job"));
    return "my-jobs";
  }

  /**
   * Takes the résumé, and leads to the page with its jobs.
   *
   * @throws Refusal when it is missing or cannot be read
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Void> begin(
      MultipartHttpServletRequest request,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    try (Upload upload = spool.upload(request)) {
      Form form = Form.of(upload, desk);
      HeldJobRanking ranking = ranked(form.resume(), form.asOf());
      rankings.add(ranking);
      return Leading.to("/my-jobs/" + ranking.id(), htmx);
    }
  }

  private HeldJobRanking ranked(Source source, YearMonth asOf) {
    Resume resume = desk.resume(source, asOf);
    List<Offer> offers = workers.all(shelf.ids(), shelf::offer);
    Map<String, Matcher> matchers = new HashMap<>();
    offers.forEach(offer -> {
      if (offer instanceof Offer.Open(String id, Matcher matcher)) {
        matchers.put(id, matcher);
      }
    });
    JobRanking ranking =
        JobRanking.of(
            workers.all(
                offers,
                offer -> JobRanking.Line.of(offer, matcher -> assessor.explain(resume, matcher))));
    return new HeldJobRanking(resume, ranking, matchers, clock.instant());
  }

  /**
   * The jobs, ranked.
   *
   * @throws Refusal when the ranking is not held any longer
   */
  @GetMapping(ID)
  String ranking(@PathVariable UUID id, Model model) {
    model.addAttribute("ranking", JobRankingView.of(rankings.ofJobs(id)));
    return "job-ranking";
  }

  /**
   * The report for one job: a page of its own, or a piece for the page that asks.
   *
   * @param number the job's place in the ranking, from 1
   * @throws Refusal when there is none, or the ranking is not held any longer
   */
  @GetMapping(ID + "/jobs/{number}")
  String report(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model) {
    HeldJobRanking held = rankings.ofJobs(id);
    List<JobRanking.Line> lines = held.ranking().lines();
    if (number < 1 || number > lines.size()) {
      throw Refusal.unknownPath();
    }
    Matcher matcher =
        held.matcher(lines.get(number - 1).job().id()).orElseThrow(Refusal::unknownPath);
    Scored scored =
        new Scored("Your résumé", workers.one(() -> assessor.explain(held.resume(), matcher)));
    model.addAttribute("id", id.toString());
    model.addAttribute("number", number);
    model.addAttribute("report", ReportView.of(scored, Voice.APPLICANT));
    return htmx == null ? "job-fit" : "opened";
  }

  /** Forgets the résumé and its jobs at once. */
  @PostMapping(ID + "/forget")
  ResponseEntity<Void> forget(
      @PathVariable UUID id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    rankings.forget(id);
    return Leading.to("/my-jobs?forgotten=yes", htmx);
  }
}
