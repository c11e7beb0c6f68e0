package dev.shortlist.web.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobOutline;
import dev.shortlist.job.form.JobForm;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A job as it is answered: in JSON its outline, in Markdown its form, of which either can be edited
 * and sent back.
 */
record JobAnswer(@JsonIgnore Job job) {

  /** As much of a hash as tells any two versions of a job apart. */
  private static final int TAG_DIGITS = 32;

  @JsonValue
  JobOutline outline() {
    return JobOutline.of(job);
  }

  /** In UTF-8. */
  byte[] form() {
    return JobForm.write(job).getBytes(StandardCharsets.UTF_8);
  }

  /** What all of the job but its id comes down to, as an entity tag (RFC 9110, section 8.8.3). */
  String tag() {
    return '"' + DigestUtils.sha256Hex(form()).substring(0, TAG_DIGITS) + '"';
  }
}
