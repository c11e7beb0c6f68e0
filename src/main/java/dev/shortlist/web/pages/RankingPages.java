package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessment.Scored;
import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Source;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.pages.HeldRanking.BrokenOff;
import dev.shortlist.web.pages.HeldRanking.Ranked;
import dev.shortlist.web.pages.HeldRanking.UnderWay;
import dev.shortlist.web.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** A ranking, from the files that are sent to the report of each. */
@Controller
@RequestMapping("/rankings")
class RankingPages {

  /** What else stands there is no ranking that was ever held. */
  private static final String ID = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Desk desk;
  private final Spool spool;
  private final SampleResumes samples;
  private final BackOffice office;
  private final Rankings rankings;

  RankingPages(
      Desk desk, Spool spool, SampleResumes samples, BackOffice office, Rankings rankings) {
    this.desk = desk;
    this.spool = spool;
    this.samples = samples;
    this.office = office;
    this.rankings = rankings;
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
        form.isBlind() ? Assessor.unnamed(sources) : sources,
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
  ResponseEntity<String> csv(@PathVariable UUID id) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("ranking.csv").build().toString())
        .body(RankingView.csv(ranked(id).ranking()));
  }

  /**
   * The report of one résumé: a page of its own, or a piece for the page that asks.
   *
   * @throws Refusal when there is none, or it is not held any longer
   */
  @GetMapping(ID + "/candidates/{number}")
  String candidate(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model) {
    List<Assessment> candidates = ranked(id).candidates();
    if (number < 1
        || number > candidates.size()
        || !(candidates.get(number - 1) instanceof Scored scored)) {
      throw Refusal.unknownPath();
    }
    model.addAttribute("id", id.toString());
    model.addAttribute("number", number);
    model.addAttribute("report", ReportView.of(scored, Voice.RECRUITER));
    return htmx == null ? "candidate" : "opened";
  }

  /** Forgets the ranking at once. */
  @PostMapping(ID + "/forget")
  ResponseEntity<Void> forget(
      @PathVariable UUID id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    rankings.forget(id);
    return Leading.to("/?forgotten=yes", htmx);
  }

  private Ranked ranked(UUID id) {
    if (rankings.get(id).state() instanceof Ranked ranked) {
      return ranked;
    }
    throw Refusal.unknownPath();
  }
}
