package dev.shortlist.job.form;

import dev.shortlist.job.Job;
import dev.shortlist.job.JobDraft;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.yaml.WrongYamlException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a job: Markdown with a front matter that holds what the job asks for, above the
 * job's own words. What was written reads as the very same job, and is written again as the same
 * bytes. Safe for many threads.
 *
 * <p>A front matter may leave things out. With {@code requirements}, these are all that the job
 * asks for; without, they are read from the text below. Without a {@code title} the text's is
 * taken, and without an {@code occupation} the one that the title names.
 */
public final class JobForm {

  private static final String UNTITLED = "Untitled";

  private final JobIntake jobs;
  private final UnaryOperator<String> cleaner;

  /**
   * Reads forms.
   *
   * @param jobs makes jobs of drafts and texts
   * @param cleaner cleans a text before anything is looked for in it
   */
  public JobForm(JobIntake jobs, UnaryOperator<String> cleaner) {
    this.jobs = jobs;
    this.cleaner = cleaner;
  }

  /** Whether a text is a form, be it right or wrong, and not a job's words alone. */
  public static boolean isForm(String text) {
    return FrontMatter.opens(text);
  }

  /** The form of a job, whole. */
  public static String write(Job job) {
    return FormWriter.write(job);
  }

  /**
   * The job of a form.
   *
   * @param id what to call it
   * @throws UnusableDraftException when it is none, saying why and, where it can, on which line
   */
  public Job read(String id, String text) {
    FrontMatter form = FrontMatter.of(text);
    JobDraft draft = draft(id, form);
    if (draft.requirements() == null) {
      return ofText(id, draft, form.body());
    }
    return jobs.read(draft.title() == null ? titled(draft, form.body()) : draft);
  }

  private static JobDraft draft(String id, FrontMatter form) {
    try {
      return FormReader.read(id, form);
    } catch (WrongYamlException e) {
      throw new UnusableDraftException(String.valueOf(e.getMessage()));
    }
  }

  private JobDraft titled(JobDraft draft, String body) {
    Job read = jobs.read(String.valueOf(draft.id()), cleaner.apply(body));
    return with(draft, titleOf(read), draft.occupation());
  }

  private Job ofText(String id, JobDraft draft, String body) {
    String text = cleaner.apply(body);
    if (text.isBlank()) {
      throw new UnusableDraftException(
          "The form has neither requirements nor, below them, a text to read them from.");
    }
    Job read = jobs.read(id, text);
    if (draft.title() == null && draft.occupation() == null) {
      return read;
    }
    JobDraft whole = JobDraft.of(read);
    String title = draft.title() == null ? titleOf(read) : draft.title();
    Job named = jobs.read(with(whole, title, draft.occupation()));
    // A title that names no occupation leaves the one that the text names.
    return named.occupation().isPresent() || read.occupation().isEmpty()
        ? named
        : jobs.read(with(whole, title, read.occupation().get()));
  }

  /** A text without a title still is a job that somebody can edit. */
  private static String titleOf(Job read) {
    return read.title().isBlank() ? UNTITLED : read.title();
  }

  private static JobDraft with(
      JobDraft draft, @Nullable String title, @Nullable String occupation) {
    return new JobDraft(
        draft.id(), title, occupation, draft.requirements(), draft.groups(), draft.description());
  }
}
