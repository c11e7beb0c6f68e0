package dev.shortlist.web.pages;

import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The first page: choose a job, see what it asks for, add résumés. */
@Controller
class JobPages {

  private final Desk desk;
  private final Spool spool;

  JobPages(Desk desk, Spool spool) {
    this.desk = desk;
    this.spool = spool;
  }

  /**
   * The page with a shipped job.
   *
   * @throws Refusal when there is no such job
   */
  @GetMapping("/")
  String start(
      @RequestParam(defaultValue = Desk.DEFAULT_JOB) String job,
      @RequestParam @Nullable String forgotten,
      Model model) {
    return page(JobView.shipped(desk.shipped(job).job()), forgotten != null, model);
  }

  /**
   * The page with the job that is chosen or described.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(path = "/job", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String choose(MultipartHttpServletRequest request, Model model) {
    try (Upload upload = spool.upload(request)) {
      Form form = Form.of(upload, desk);
      return page(form.job(), false, model);
    }
  }

  /** Where somebody reloads or types the address of what a form sends. */
  @GetMapping({"/job", "/rankings"})
  String back() {
    return "redirect:/";
  }

  private String page(JobView job, boolean forgotten, Model model) {
    model.addAttribute("shipped", desk.shippedJobs());
    model.addAttribute("job", job);
    model.addAttribute("forgotten", forgotten);
    return "start";
  }
}
