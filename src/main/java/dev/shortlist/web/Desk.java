package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.job.JobDraft;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.job.UnusableWeightsException;
import dev.shortlist.job.form.JobForm;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.correction.WrongSheetException;
import dev.shortlist.web.problem.Problem;
import dev.shortlist.web.problem.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what requests name, jobs, months and résumés, or refuses them and says why. */
@Component
public class Desk {

  /** The job of a request that names none. */
  public static final String DEFAULT_JOB = "ml-engineer";

  /** What a job is called that came with the request. */
  private static final String SENT = "request";

  /** Years of four digits, where {@code YearMonth} alone would take ten. */
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

  private final Assessor assessor;
  private final Workers workers;
  private final Clock clock;
  private final Shelf shelf;

  Desk(Assessor assessor, Workers workers, Clock clock, Shelf shelf) {
    this.assessor = assessor;
    this.workers = workers;
    this.clock = clock;
    this.shelf = shelf;
  }

  /**
   * What judges by a job that is shipped or stored.
   *
   * @throws Refusal when there is no such job
   */
  public Matcher named(String id) {
    return shelf.get(id);
  }

  /**
   * A job that came with the request.
   *
   * @param isForm whether it came as a profile in its text form
   */
  public record Described(Matcher matcher, boolean isForm) {}

  /**
   * What judges by a job that is described in a file or a text, in its own words or as a profile.
   *
   * @param field what holds it
   * @throws Refusal when it cannot be read
   */
  public Described described(Source description, String field) {
    return workers.one(() ->
        switch (assessor.read(description)) {
          case Extraction.Read read -> {
            try {
              Assessor now = assessor.now();
              yield new Described(now.matcher(now.job(SENT, read)), JobForm.isForm(read.written()));
            } catch (UnusableDraftException e) {
              throw Refusal.field(field, String.valueOf(e.getMessage()));
            }
          }
          case Extraction.Unreadable unreadable ->
              throw Refusal.unreadable(Problem.UNREADABLE_JOB, unreadable.reason());
        });
  }

  /**
   * What judges by a job that somebody has edited.
   *
   * @throws Refusal when it is no job
   */
  public Matcher edited(JobDraft draft) {
    try {
      Assessor now = assessor.now();
      return now.matcher(now.job(draft));
    } catch (UnusableDraftException e) {
      throw Refusal.field("jobProfile", String.valueOf(e.getMessage()));
    }
  }

  /**
   * What judges by the same job, weighed as a request wants it; the same where it wants nothing.
   *
   * @throws Refusal when the job cannot be weighed so
   */
  public Matcher weighed(Matcher matcher, @Nullable Map<String, BigDecimal> weights) {
    if (weights != null && weights.values().stream().anyMatch(Objects::isNull)) {
      throw Refusal.field("weights", "A weight is a number from 0 to 10.");
    }
    try {
      return weights == null ? matcher : matcher.weighed(weights);
    } catch (UnusableWeightsException e) {
      throw Refusal.field("weights", String.valueOf(e.getMessage()));
    }
  }

  /**
   * The month that a request names, or the current one in UTC.
   *
   * @throws Refusal when it is none
   */
  public YearMonth month(@Nullable String asOf) {
    if (asOf == null) {
      return YearMonth.now(clock);
    }
    if (!MONTH.matcher(asOf).matches()) {
      throw Refusal.field("asOf", "A month is written as 2026-11.");
    }
    return YearMonth.parse(asOf);
  }

  /** A text as it was pasted or sent. */
  public Source text(String text) {
    return new Source("text", () -> assessor.files().readText(text));
  }

  /**
   * A résumé.
   *
   * @throws Refusal when it cannot be read
   */
  public Resume resume(Source source, YearMonth asOf) {
    return sent(source, asOf).resume();
  }

  /**
   * A résumé that was sent.
   *
   * @param hidden what its file holds and nobody sees; the résumé is without
   */
  public record Sent(Resume resume, List<Hidden> hidden) {}

  /**
   * A résumé with what is hidden in its file.
   *
   * @throws Refusal when it cannot be read
   */
  public Sent sent(Source source, YearMonth asOf) {
    return workers.one(() ->
        switch (assessor.read(source)) {
          case Extraction.Read read -> new Sent(assessor.resume(read, asOf), read.hidden());
          case Extraction.Unreadable unreadable ->
              throw Refusal.unreadable(Problem.UNREADABLE_RESUME, unreadable.reason());
        });
  }

  /**
   * A résumé as its sheet corrects it; as it was read where none was sent.
   *
   * @param field what holds the sheet
   * @throws Refusal when the sheet is wrong, saying where
   */
  public Corrected corrected(Resume resume, Optional<String> sheet, String field) {
    if (sheet.isEmpty()) {
      return Corrected.none(resume);
    }
    try {
      return assessor.corrected(resume, sheet.get());
    } catch (WrongSheetException e) {
      throw Refusal.field(
          e.field().isEmpty() ? field : field + "." + e.field(),
          sheet.get().indexOf('\n') < 0
              ? "In the sheet, " + e.sentence()
              : "In line %d of the sheet, %s".formatted(e.line(), e.sentence()));
    }
  }
}
