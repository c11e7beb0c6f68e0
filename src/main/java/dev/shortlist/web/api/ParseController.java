package dev.shortlist.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.match.Explanation;
import dev.shortlist.resume.JsonResume;
import dev.shortlist.resume.ResumeOutline;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Tells how a résumé is understood: in our own words, or by {@code Accept} as JSON Resume. */
@RestController
@RequestMapping("/api/v1/parse")
class ParseController {

  private final Desk desk;
  private final Spool spool;

  ParseController(Desk desk, Spool spool) {
    this.desk = desk;
    this.spool = spool;
  }

  /** A résumé's text, and the month in which it is read. */
  record ParseRequest(
      @Nullable String resumeText, @Nullable String asOf, @Nullable String externalId) {

    /** Tells nothing, for frameworks write this to logs. */
    @Override
    public String toString() {
      return "ParseRequest";
    }
  }

  /**
   * A résumé as it is understood.
   *
   * @param resume what people and programs can read of it, with whom it is about
   * @param profile what matching sees of it, without; it can be matched later in place of the text
   * @param hidden what its file holds and nobody sees; it is in neither
   */
  record Parsed(
      int schemaVersion,
      ResumeOutline resume,
      Profile profile,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Hidden> hidden,
      Optional<String> externalId) {

    /** Tells nothing, for frameworks write this to logs. */
    @Override
    public String toString() {
      return "Parsed";
    }
  }

  /** A résumé that was sent, as read. */
  private record Read(Desk.Sent sent, Optional<String> externalId) {

    Parsed parsed() {
      return new Parsed(
          Explanation.SCHEMA_VERSION,
          ResumeOutline.of(sent.resume()),
          sent.resume().profile(),
          sent.hidden(),
          externalId);
    }

    JsonResume jsonResume() {
      return JsonResume.of(sent.resume()).withExternalId(externalId);
    }
  }

  /**
   * Reads a résumé that is sent as text.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Parsed parse(@RequestBody ParseRequest request) {
    return read(request).parsed();
  }

  /**
   * The same as JSON Resume.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = JsonResume.MEDIA_TYPE)
  JsonResume parseToJsonResume(@RequestBody ParseRequest request) {
    return read(request).jsonResume();
  }

  /**
   * Reads a résumé that is sent as a file.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Parsed parse(MultipartHttpServletRequest request) {
    return read(request).parsed();
  }

  /**
   * The same as JSON Resume.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = JsonResume.MEDIA_TYPE)
  JsonResume parseToJsonResume(MultipartHttpServletRequest request) {
    return read(request).jsonResume();
  }

  private Read read(ParseRequest request) {
    return read(
        Optional.ofNullable(request.resumeText()).map(desk::text),
        desk.month(request.asOf()),
        Optional.ofNullable(request.externalId()));
  }

  private Read read(MultipartHttpServletRequest request) {
    try (Upload upload = spool.upload(request)) {
      upload.checkNames(Set.of(Parts.RESUME, Parts.RESUME_TEXT, Parts.AS_OF, Parts.EXTERNAL_ID));
      return read(
          upload.file(Parts.RESUME).or(() -> upload.fileOrText(Parts.RESUME_TEXT)),
          desk.month(upload.text(Parts.AS_OF).orElse(null)),
          upload.text(Parts.EXTERNAL_ID));
    }
  }

  private Read read(Optional<Source> source, YearMonth asOf, Optional<String> externalId) {
    Desk.Sent sent =
        desk.sent(
            source.orElseThrow(() -> Refusal.field("resumeText", "The résumé is missing.")), asOf);
    return new Read(sent, externalId);
  }
}
