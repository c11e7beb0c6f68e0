package dev.shortlist.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import dev.shortlist.packet.Packet;
import dev.shortlist.packet.PacketPage;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Download;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a candidate everything about a score, as JSON or by {@code Accept} as a page, and takes
 * corrections. Nothing is kept: they come with the résumé that they are about.
 */
@RestController
@RequestMapping("/api/v1/packet")
class PacketController {

  private static final String SHEET = "sheet";
  private static final String BLIND = "blind";

  private static final Set<String> PARTS = Set.of(Parts.RESUME, Parts.RESUME_TEXT, SHEET, BLIND);

  private final Desk desk;
  private final Assessor assessor;
  private final Workers workers;
  private final Spool spool;
  private final JsonMapper json;

  PacketController(Desk desk, Assessor assessor, Workers workers, Spool spool, JsonMapper json) {
    this.desk = desk;
    this.assessor = assessor;
    this.workers = workers;
    this.spool = spool;
    this.json = json;
  }

  /** A packet with the sender's own id beside its fields. */
  record PacketAnswer(@JsonUnwrapped Packet packet, Optional<String> externalId) {

    /** Tells nothing, for frameworks write this to logs. */
    @Override
    public String toString() {
      return "PacketAnswer";
    }
  }

  /**
   * The packet of a résumé that is sent as text.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  PacketAnswer packet(@RequestBody PacketRequest request) {
    return answer(request);
  }

  /**
   * The same as a page.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> page(@RequestBody PacketRequest request) {
    return page(answer(request));
  }

  /**
   * The packet of a résumé that is sent as a file.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  PacketAnswer packet(MultipartHttpServletRequest request) {
    return answer(request);
  }

  /**
   * The same as a page.
   *
   * @throws Refusal when the request cannot be answered, saying why
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> page(MultipartHttpServletRequest request) {
    return page(answer(request));
  }

  private PacketAnswer answer(PacketRequest request) {
    return answer(
        new Asked(
            Optional.ofNullable(request.resumeText()).map(desk::text),
            desk.weighed(request.job(desk).matcher(desk), request.weights()),
            Optional.ofNullable(request.asOf()),
            request.sheetText(),
            Boolean.TRUE.equals(request.blind()),
            Optional.ofNullable(request.externalId())));
  }

  private PacketAnswer answer(MultipartHttpServletRequest request) {
    try (Upload upload = spool.upload(request)) {
      Parts parts = Parts.of(upload, json, PARTS);
      return answer(
          new Asked(
              upload.file(Parts.RESUME).or(() -> upload.fileOrText(Parts.RESUME_TEXT)),
              parts.matcher(desk),
              upload.text(Parts.AS_OF),
              upload.written(SHEET),
              parts.flag(BLIND),
              parts.externalId()));
    }
  }

  /** What a request asks for. */
  private record Asked(
      Optional<Source> resume,
      Matcher matcher,
      Optional<String> asOf,
      Optional<String> sheet,
      boolean isBlind,
      Optional<String> externalId) {}

  private PacketAnswer answer(Asked asked) {
    Source source =
        asked
            .resume()
            .orElseThrow(() -> Refusal.field(Parts.RESUME_TEXT, "The résumé is missing."));
    Desk.Sent sent = desk.sent(source, desk.month(asked.asOf().orElse(null)));
    Packet packet =
        workers.one(() ->
            Packet.of(
                source.name(),
                desk.corrected(sent.resume(), asked.sheet(), SHEET),
                sent.hidden(),
                asked.matcher(),
                assessor,
                asked.isBlind()));
    return new PacketAnswer(packet, asked.externalId());
  }

  /** Told to be kept as a file: its styles are within it. */
  private static ResponseEntity<byte[]> page(PacketAnswer answer) {
    return Download.of(
        "candidate-packet.html", MediaType.TEXT_HTML, PacketPage.of(answer.packet()));
  }
}
