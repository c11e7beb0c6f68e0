package dev.shortlist.web.pages;

import dev.shortlist.job.Job;
import dev.shortlist.job.form.JobForm;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Download;
import dev.shortlist.web.Shelf;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The first page: choose a job, see and change what it asks for, add résumés. */
@Controller
class JobPages {

  private final Desk desk;
  private final Shelf shelf;
  private final Spool spool;

  JobPages(Desk desk, Shelf shelf, Spool spool) {
    this.desk = desk;
    this.shelf = shelf;
    this.spool = spool;
  }

  /**
   * The page with a job that is shipped or stored.
   *
   * @throws Refusal when there is no such job
   */
  @GetMapping("/")
  String start(
      @RequestParam(defaultValue = Desk.DEFAULT_JOB) String job,
      @RequestParam @Nullable String forgotten,
      @RequestParam @Nullable String stored,
      @RequestParam @Nullable String deleted,
      Model model) {
    model.addAttribute("forgotten", forgotten != null);
    model.addAttribute("justStored", stored != null);
    model.addAttribute("deleted", deleted != null);
    return page(JobView.named(desk.named(job).job()), model);
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
      return page(form.job(), model);
    }
  }

  /** Where somebody reloads or types the address of what a form sends. */
  @GetMapping({"/job", "/job/edit", "/job/file", "/job/store", "/job/delete", "/rankings"})
  String back() {
    return "redirect:/";
  }

  /**
   * The page with the job as it becomes by what is changed about it.
   *
   * @throws Refusal when it is no job any longer
   */
  @PostMapping("/job/edit")
  String edit(@RequestParam MultiValueMap<String, String> fields, Model model) {
    EditForm form = new EditForm(fields, desk);
    return page(JobView.edited(form.job(), Optional.of(form.before())), model);
  }

  /**
   * The same job as a file.
   *
   * @throws Refusal when it is no job any longer
   */
  @PostMapping("/job/file")
  ResponseEntity<byte[]> file(@RequestParam MultiValueMap<String, String> fields) {
    Job job = new EditForm(fields, desk).job();
    return Download.of(
        JobView.slug(job.title()) + ".md", MediaType.TEXT_MARKDOWN, JobForm.write(job));
  }

  /**
   * Stores the same job, and leads to the page with it.
   *
   * @throws Refusal when it is no job any longer or cannot be stored
   */
  @PostMapping("/job/store")
  ResponseEntity<Void> store(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    EditForm form = new EditForm(fields, desk);
    String id = form.id();
    if (shelf.isStored(id) && !form.mayReplace()) {
      throw Refusal.field(
          "id",
          "There is a stored job '%s' already: tick that it is to be replaced.".formatted(id));
    }
    shelf.store(id, form.job(), now -> true);
    return Leading.to("/?stored=yes&job=" + id, htmx);
  }

  /**
   * Deletes a stored job, and leads to the first page.
   *
   * @throws Refusal when there is none, or it cannot be deleted
   */
  @PostMapping("/job/delete")
  ResponseEntity<Void> delete(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    shelf.delete(new EditForm(fields, desk).chosen(), now -> true);
    return Leading.to("/?deleted=yes", htmx);
  }

  private String page(JobView job, Model model) {
    model.addAttribute("jobs", shelf.all());
    model.addAttribute("job", job);
    model.addAttribute("store", shelf.isOpen());
    model.addAttribute("isStored", !job.isOwn() && shelf.isStored(job.choice()));
    return "start";
  }
}
