package dev.shortlist.assess;

import dev.shortlist.job.Job;
import dev.shortlist.job.form.JobForm;
import dev.shortlist.match.Inputs;
import dev.shortlist.match.Matcher;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** Hashes of what goes into a score; a job's is made once for each of its matchers. */
final class Digests {

  private final Map<Matcher, Inputs> jobs = Collections.synchronizedMap(new WeakHashMap<>());

  /** The inputs of a score of what was read. */
  Inputs of(Optional<String> resumeText, Matcher matcher) {
    return of(resumeText, Optional.empty(), matcher);
  }

  /** The inputs of a score of what was corrected by hand. */
  Inputs of(Optional<String> resumeText, Optional<String> corrections, Matcher matcher) {
    Inputs job = jobs.computeIfAbsent(matcher, m -> job(m.job()));
    return new Inputs(
        resumeText.map(Digests::sha256),
        job.jobText(),
        job.job(),
        corrections.map(Digests::sha256));
  }

  private static Inputs job(Job job) {
    return new Inputs(
        Optional.empty(), sha256(job.text()), sha256(JobForm.write(job)), Optional.empty());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
