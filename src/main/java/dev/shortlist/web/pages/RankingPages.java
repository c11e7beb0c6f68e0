package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.job.UnusableWeightsException;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Download;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.BrokenOff;
import dev.shortlist.web.held.HeldRanking.Ranked;
import dev.shortlist.web.held.HeldRanking.UnderWay;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** A ranking, from the files that are sent to the report of each. */
@Controller
@RequestMapping("/rankings")
class RankingPages {

  /** What else stands there is no ranking that was ever held. */
  static final String ID = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final Desk desk;
  private final Spool spool;
  private final SampleResumes samples;
  private final BackOffice office;
  private final Rankings rankings;
  private final Assessor assessor;
  private final Workers workers;
  private final Clock clock;
  private final OriginalDesk originals;

  RankingPages(
      Desk desk,
      Spool spool,
      SampleResumes samples,
      BackOffice office,
      Rankings rankings,
      Assessor assessor,
      Workers workers,
      Clock clock,
      OriginalDesk originals) {
    this.assessor = assessor;
    this.workers = workers;
    this.clock = clock;
    this.desk = desk;
    this.spool = spool;
    this.samples = samples;
    this.office = office;
    this.rankings = rankings;
    this.originals = originals;
  }

  /**
   * Takes the files, and leads to the page where they are watched.
   *
   * @throws Refusal when there are none, the job cannot be read, or too much is under way
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Void> begin(
      MultipartHttpServletRequest request,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    Upload upload = spool.upload(request);
    try {
      return Leading.to("/rankings/" + office.begin(order(upload)).id(), htmx);
    } catch (RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  private BackOffice.Order order(Upload upload) {
    Form form = Form.of(upload, desk);
    List<Source> sources = form.wantsSamples() ? samples.all() : form.resumes();
    if (sources.isEmpty()) {
      throw Refusal.field("resume", "There is no file to rank.");
    }
    return new BackOffice.Order(
        form.matcher(),
        form.asOf(),
        form.isBlind() ? Source.unnamed(sources) : sources,
        form.isBlind(),
        upload);
  }

  /**
   * How far the ranking is, or the ranking.
   *
   * @throws Refusal when it is not held any longer
   */
  @GetMapping(ID)
  String ranking(@PathVariable UUID id, Model model) {
    HeldRanking held = rankings.get(id);
    model.addAttribute("job", held.job());
    return switch (held.state()) {
      case UnderWay(int read) -> {
        model.addAttribute("id", held.id().toString());
        model.addAttribute("read", read);
        model.addAttribute("files", held.files());
        yield "progress";
      }
      case Ranked ranked -> {
        model.addAttribute("ranking", RankingView.of(held, ranked));
        yield "ranking";
      }
      case BrokenOff() -> "broken-off";
    };
  }

  /**
   * The ranking for a spreadsheet.
   *
   * @throws Refusal when it is not held any longer, or not done
   */
  @GetMapping(ID + ".csv")
  ResponseEntity<byte[]> csv(@PathVariable UUID id) {
    return Download.csv("ranking.csv", ranked(id).ranking().csv());
  }

  /**
   * The report of one résumé: a page of its own, or a piece for the page that asks.
   *
   * @param number its place, from 1, in the ranking as it first was
   * @throws Refusal when there is none, or it is not held any longer
   */
  @GetMapping(ID + "/candidates/{number}")
  String candidate(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model) {
    OriginalDesk.Applicant applicant = originals.applicant(id, number);
    model.addAttribute("id", id.toString());
    model.addAttribute("number", number);
    model.addAttribute(
        "report", OriginalDesk.report(applicant, originals.scored(applicant), Voice.RECRUITER));
    return htmx == null ? "candidate" : "opened";
  }

  /**
   * Ranks the résumés by other weights, and leads to the ranking, or shows it to a page that asks.
   *
   * @throws Refusal when the job cannot be weighed so, or the ranking is not done or not held
   */
  @PostMapping(ID + "/weights")
  String weigh(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model) {
    HeldRanking held = rankings.get(id);
    if (!(held.state() instanceof Ranked ranked)) {
      throw Refusal.busy();
    }
    try {
      Map<String, BigDecimal> factors =
          fields.containsKey("reset") ? Map.of() : WeighForm.factors(fields);
      Ranked weighed =
          new Ranked(
              ranked.candidates(),
              ranked.judged(),
              ranked.order(),
              held.weighed(ranked, factors, assessor, workers));
      held.enter(weighed, clock.instant());
      if (htmx == null) {
        return "redirect:/rankings/" + id;
      }
      model.addAttribute("ranking", RankingView.of(held, weighed));
      return "ranking";
    } catch (UnusableWeightsException e) {
      throw Refusal.field("weights", String.valueOf(e.getMessage()));
    }
  }

  /** Forgets the ranking at once. */
  @PostMapping(ID + "/forget")
  ResponseEntity<Void> forget(
      @PathVariable UUID id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    rankings.forget(id);
    originals.forget(id);
    return Leading.to("/?forgotten=yes", htmx);
  }

  private Ranked ranked(UUID id) {
    if (rankings.get(id).state() instanceof Ranked ranked) {
      return ranked;
    }
    throw Refusal.unknownPath();
  }
}
