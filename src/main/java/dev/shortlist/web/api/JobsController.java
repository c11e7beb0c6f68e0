package dev.shortlist.web.api;

import dev.shortlist.job.Job;
import dev.shortlist.job.JobDraft;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Shelf;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Tells which jobs there are and what each asks for, and stores those that are edited. */
@RestController
@RequestMapping(
    path = "/api/v1/jobs",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_MARKDOWN_VALUE})
class JobsController {

  private final Desk desk;
  private final Shelf shelf;
  private final Spool spool;
  private final JsonMapper json;

  JobsController(Desk desk, Shelf shelf, Spool spool, JsonMapper json) {
    this.desk = desk;
    this.shelf = shelf;
    this.spool = spool;
    this.json = json;
  }

  /**
   * All jobs, by id.
   *
   * @throws Refusal when the folder of stored jobs cannot be read
   */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  List<Shelf.Listed> jobs() {
    return shelf.all();
  }

  /**
   * The requirements of one job, as they are understood.
   *
   * @throws Refusal when there is no such job
   */
  @GetMapping("/{id}")
  ResponseEntity<JobAnswer> job(@PathVariable String id) {
    return answer(HttpStatus.OK, new JobAnswer(shelf.get(id).job()));
  }

  /**
   * Stores an edited profile.
   *
   * @throws Refusal when it is no job, or cannot be stored
   */
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobAnswer> store(
      @PathVariable String id, @RequestBody JobDraft draft, @RequestHeader HttpHeaders headers) {
    return store(id, desk.edited(draft), headers);
  }

  /**
   * Stores a job in its text form, or in its own words as they are understood now.
   *
   * @throws Refusal when it is no job, or cannot be stored
   */
  @PutMapping(
      path = "/{id}",
      consumes = {MediaType.TEXT_MARKDOWN_VALUE, MediaType.TEXT_PLAIN_VALUE})
  ResponseEntity<JobAnswer> store(
      @PathVariable String id, @RequestBody byte[] text, @RequestHeader HttpHeaders headers) {
    return store(id, described(text), headers);
  }

  private ResponseEntity<JobAnswer> store(String id, Matcher matcher, HttpHeaders headers) {
    boolean isNew = shelf.store(id, matcher.job(), now -> isAsExpected(now, headers));
    return answer(isNew ? HttpStatus.CREATED : HttpStatus.OK, new JobAnswer(shelf.get(id).job()));
  }

  /**
   * Deletes a stored job; a shipped one that it stood for counts again.
   *
   * @throws Refusal when there is none, or it cannot be deleted
   */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id, @RequestHeader HttpHeaders headers) {
    shelf.delete(id, now -> isAsExpected(now, headers));
  }

  /** Whether the job is one that the sender has read (RFC 9110, section 13.1). */
  private static boolean isAsExpected(Optional<Job> now, HttpHeaders headers) {
    List<String> asked = headers.getIfMatch();
    List<String> refused = headers.getIfNoneMatch();
    String tag = now.map(job -> new JobAnswer(job).tag()).orElse("");
    boolean isAsked =
        asked.isEmpty() || (now.isPresent() && (asked.contains("*") || asked.contains(tag)));
    boolean isRefused = now.isPresent() && (refused.contains("*") || refused.contains(tag));
    return isAsked && !isRefused;
  }

  /** A job that is not shipped, as text or as an edited profile. */
  record PreviewRequest(@Nullable String jobDescription, @Nullable JobDraft jobProfile) {

    /** Tells nothing, for frameworks write this to logs. */
    @Override
    public String toString() {
      return "PreviewRequest";
    }
  }

  /**
   * What a job would ask for that is described in a text or edited.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobAnswer> preview(@RequestBody PreviewRequest request) {
    return preview(JobAsked.of(null, request.jobDescription(), request.jobProfile(), desk));
  }

  /**
   * The same for a job in a file.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<JobAnswer> preview(MultipartHttpServletRequest request) {
    try (Upload upload = spool.upload(request)) {
      upload.checkNames(Set.of(Parts.JOB_DESCRIPTION, Parts.JOB_PROFILE));
      return preview(new Parts(upload, json).job());
    }
  }

  /**
   * The same for a job that is the body itself, in its text form or its own words.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(
      path = "/preview",
      consumes = {MediaType.TEXT_MARKDOWN_VALUE, MediaType.TEXT_PLAIN_VALUE})
  ResponseEntity<JobAnswer> preview(@RequestBody byte[] text) {
    return answer(HttpStatus.OK, new JobAnswer(described(text).job()));
  }

  private ResponseEntity<JobAnswer> preview(JobAsked job) {
    if (job.isNone()) {
      throw Refusal.field("jobDescription", "The job is missing.");
    }
    return answer(HttpStatus.OK, new JobAnswer(job.matcher(desk).job()));
  }

  private Matcher described(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return desk.described(desk.text(text), "body").matcher();
    } catch (CharacterCodingException e) {
      throw Refusal.malformed("The body is no text in UTF-8.");
    }
  }

  private static ResponseEntity<JobAnswer> answer(HttpStatus status, JobAnswer job) {
    return ResponseEntity.status(status)
        .eTag(job.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(job);
  }
}
