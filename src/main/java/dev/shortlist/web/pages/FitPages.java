package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment.Scored;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Desk.Sent;
import dev.shortlist.web.Shelf;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** For applicants: how well their own résumé matches a job, and how that is told. */
@Controller
class FitPages {

  private final Desk desk;
  private final Shelf shelf;
  private final Spool spool;
  private final Assessor assessor;
  private final Workers workers;

  FitPages(Desk desk, Shelf shelf, Spool spool, Assessor assessor, Workers workers) {
    this.desk = desk;
    this.shelf = shelf;
    this.spool = spool;
    this.assessor = assessor;
    this.workers = workers;
  }

  /** The empty form. */
  @GetMapping("/my-fit")
  String form(Model model) {
    model.addAttribute("jobs", shelf.all());
    return "my-fit";
  }

  /**
   * The same page with the report. Nothing of it is held.
   *
   * @throws Refusal when the job or the résumé is missing or cannot be read
   */
  @PostMapping(path = "/my-fit", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String fit(MultipartHttpServletRequest request, Model model) {
    try (Upload upload = spool.upload(request)) {
      Form form = Form.of(upload, desk);
      Source source = form.resume();
      Matcher matcher = form.matcher();
      Sent sent = desk.sent(source, form.asOf());
      Explanation explanation =
          workers.one(() -> assessor.advise(sent.resume(), sent.hidden(), matcher));
      model.addAttribute(
          "report", ReportView.of(new Scored("Your résumé", explanation), Voice.APPLICANT));
      explanation.advice().map(AdviceView::of).ifPresent(it -> model.addAttribute("advice", it));
      model.addAttribute("jobs", shelf.all());
      return "my-fit";
    }
  }

  /** What counts, what does not, and what is kept. */
  @GetMapping("/how-it-works")
  String explanation() {
    return "how-it-works";
  }
}
