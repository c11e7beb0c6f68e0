package dev.shortlist.assess;

import dev.shortlist.job.Job;
import dev.shortlist.job.form.JobForm;
import dev.shortlist.match.Inputs;
import dev.shortlist.match.Matcher;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.commons.codec.digest.DigestUtils;

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
        resumeText.map(DigestUtils::sha256Hex),
        job.jobText(),
        job.job(),
        corrections.map(DigestUtils::sha256Hex));
  }

  private static Inputs job(Job job) {
    return new Inputs(
        Optional.empty(),
        DigestUtils.sha256Hex(job.text()),
        DigestUtils.sha256Hex(JobForm.write(job)),
        Optional.empty());
  }
}
