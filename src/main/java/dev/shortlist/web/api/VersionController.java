package dev.shortlist.web.api;

import dev.shortlist.assess.Assessor;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.web.Desk;
import java.util.Optional;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what makes the scores. */
@RestController
class VersionController {

  private final Desk desk;
  private final Assessor assessor;
  private final Optional<BuildProperties> build;

  VersionController(Desk desk, Assessor assessor, Optional<BuildProperties> build) {
    this.desk = desk;
    this.assessor = assessor;
    this.build = build;
  }

  /**
   * What makes the scores.
   *
   * @param version of the program, where it was built as a whole
   * @param schemaVersion of the match report
   * @param fingerprint of every score given in the current month
   */
  record Version(Optional<String> version, int schemaVersion, Fingerprint fingerprint) {}

  /** The parts of the fingerprint, as of the current month. */
  @GetMapping(path = "/api/v1/version", produces = MediaType.APPLICATION_JSON_VALUE)
  Version version() {
    return new Version(
        build.map(BuildProperties::getVersion),
        Explanation.SCHEMA_VERSION,
        assessor.fingerprint(desk.month(null)));
  }
}
