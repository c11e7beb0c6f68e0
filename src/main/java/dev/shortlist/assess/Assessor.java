package dev.shortlist.assess;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobDraft;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.job.form.JobForm;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Advice;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.match.Quotes;
import dev.shortlist.match.Report;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.profile.Profile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that résumés and jobs are worked on with: it loads the catalogue and, when first
 * needed, the language models. Safe for many threads, also while the catalogue is read anew.
 */
public final class Assessor {

  private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

  private final Stage.Listener listener;
  private final FileReader files;
  private final KnowledgeNow latest;
  private final Supplier<Knowledge> knowledge;
  private final Explainer explainer;

  /** An assessor that parses files in this process and that nobody times. */
  public Assessor(Limits limits) {
    this(new FileReader(limits));
  }

  /** An assessor that nobody times. */
  public Assessor(FileReader files) {
    this(files, List.of());
  }

  /**
   * An assessor that nobody times, with an organisation's own skills and occupations.
   *
   * @param own the files that tell them
   * @throws dev.shortlist.catalogue.WrongCatalogueException when one is wrong, saying what
   */
  public Assessor(FileReader files, List<Path> own) {
    this(files, own, new Tagger());
  }

  private Assessor(FileReader files, List<Path> own, Tagger tagger) {
    this.listener = (stage, time) -> {};
    this.files = files;
    // Meanwhile; whoever needs a model that cannot be loaded is told so then.
    var _ = CompletableFuture.runAsync(tagger::prepare);
    this.latest = new KnowledgeNow(tagger, own);
    this.knowledge = latest;
    this.explainer = new Explainer(files, new Digests(), this::match);
  }

  private Assessor(
      FileReader files, Stage.Listener listener, Supplier<Knowledge> knowledge, Assessor other) {
    this.listener = listener;
    this.files = files;
    this.latest = other.latest;
    this.knowledge = knowledge;
    this.explainer = new Explainer(files, other.explainer.digests(), this::match);
  }

  /**
   * An assessor that has read every shipped job, and with that loaded all models.
   *
   * @param own the files of an organisation's own skills and occupations
   * @throws dev.shortlist.catalogue.WrongCatalogueException when one is wrong, saying what
   */
  public static Assessor warmedUp(List<Path> own) {
    Assessor assessor = new Assessor(new FileReader(Limits.DEFAULT), own);
    assessor.warmUp();
    return assessor;
  }

  private void warmUp() {
    JobShelf.ids().stream().map(this::shipped).flatMap(Optional::stream).forEach(this::matcher);
  }

  /**
   * Reads the catalogue anew. What is asked from now on is answered by it, also of every assessor
   * that comes from the same one; where it is wrong, everything stays as it was.
   *
   * @param own the files of an organisation's own skills and occupations
   * @throws dev.shortlist.catalogue.WrongCatalogueException when one is wrong, saying what
   */
  public void learn(List<Path> own) {
    Knowledge next = latest.learnt(own);
    knowing(next).warmUp();
    latest.become(next);
  }

  /** The same, for which the catalogue stays as it is now. */
  public Assessor now() {
    return knowing(knowledge.get());
  }

  /** The same, for which the catalogue stays as it was when the matcher was made. */
  public Assessor of(Matcher matcher) {
    return knowing(latest.of(matcher));
  }

  private Assessor knowing(Knowledge fixed) {
    return new Assessor(files, listener, () -> fixed, this);
  }

  /** The same with another reader, telling how long each stage takes. */
  public Assessor with(FileReader others, Stage.Listener told) {
    return new Assessor(others, told, knowledge, this);
  }

  /** The skills and occupations that it finds. */
  public Catalogue catalogue() {
    return knowledge.get().catalogue().catalogue();
  }

  /** Reads files within its limits. */
  public FileReader files() {
    return files;
  }

  /** The text of a file. */
  public Extraction read(Source source) {
    Extraction extraction = timed(Stage.EXTRACT, source::read);
    if (extraction instanceof Extraction.Unreadable unreadable) {
      listener.unreadable(unreadable.reason());
    }
    return extraction;
  }

  /** A text that needs no file, cleaned. */
  public Extraction readText(String text) {
    return read(new Source("text", () -> files.readText(text)));
  }

  /** The job that is shipped under that id, if there is one; it is read once. */
  public Optional<Job> shipped(String id) {
    Knowledge known = knowledge.get();
    return Optional.ofNullable(known.shipped().get(id))
        .or(() ->
            JobShelf.text(id)
                .map(text ->
                    known
                        .shipped()
                        .computeIfAbsent(
                            id,
                            absent -> timed(Stage.JOB, () -> known.jobs().read(absent, text)))));
  }

  /**
   * The job of a text that could be read: the text's form where it is one, else what its words ask
   * for.
   *
   * @throws UnusableDraftException when it is a form that is wrong, saying why
   */
  public Job job(String id, Extraction.Read read) {
    JobIntake jobs = knowledge.get().jobs();
    return timed(
        Stage.JOB,
        () ->
            JobForm.isForm(read.written())
                ? new JobForm(jobs, this::cleaned).read(id, read.written())
                : jobs.read(id, read.text()));
  }

  private String cleaned(String text) {
    return files.readText(text) instanceof Extraction.Read read ? read.text() : "";
  }

  /**
   * The job of a draft.
   *
   * @throws UnusableDraftException when it is none, saying why
   */
  public Job job(JobDraft draft) {
    return timed(Stage.JOB, () -> knowledge.get().jobs().read(draft));
  }

  /** What judges by a job. */
  public Matcher matcher(Job job) {
    return knowledge.get().matcher(job);
  }

  /** The résumé of a text that could be read. */
  public Resume resume(Extraction.Read read, YearMonth asOf) {
    return timed(
        Stage.RESUME,
        () ->
            knowledge
                .get()
                .resumes()
                .read(read.text(), asOf)
                .recognisedBy(read.recogniser())
                .without(read.unreadPages()));
  }

  /** The score of a profile. */
  Report match(Profile profile, Matcher matcher) {
    return timed(Stage.MATCH, () -> matcher.match(profile));
  }

  /**
   * The score of a résumé, explained with its own words.
   *
   * @param hidden what its file holds and nobody sees
   */
  public Explanation explain(Resume resume, List<Hidden> hidden, Matcher matcher) {
    return explain(resume, hidden, matcher, UnaryOperator.identity());
  }

  /** The same where nothing is known of what its file hides. */
  public Explanation explain(Resume resume, Matcher matcher) {
    return explain(resume, List.of(), matcher);
  }

  private Explanation explain(
      Resume resume, List<Hidden> hidden, Matcher matcher, UnaryOperator<String> quoted) {
    return explain(Corrected.none(resume), hidden, matcher, quoted);
  }

  /**
   * The score of a résumé that was corrected by hand, explained with what the corrections did;
   * where there are none, what {@link #explain} tells of it, to the byte.
   *
   * @param hidden what the résumé's file holds and nobody sees
   * @param quoted what may be told of a quote
   */
  public Explanation explain(
      Corrected corrected, List<Hidden> hidden, Matcher matcher, UnaryOperator<String> quoted) {
    return explainer.of(corrected, hidden, matcher, quoted);
  }

  /** What was read of a résumé, as a sheet that can be corrected. */
  public Sheet sheet(Resume resume) {
    return knowledge.get().resumes().sheet(resume);
  }

  /**
   * A résumé as a sheet of it corrects it.
   *
   * @throws dev.shortlist.resume.correction.WrongSheetException when it is not one of this résumé,
   *     cannot be understood or says what cannot be
   */
  public Corrected corrected(Resume resume, String sheet) {
    return timed(Stage.RESUME, () -> knowledge.get().resumes().corrected(resume, sheet));
  }

  /**
   * The same with advice for the person whose résumé it is, which takes some milliseconds more.
   *
   * @param hidden what the résumé's file holds and nobody sees
   */
  public Explanation advise(Resume resume, List<Hidden> hidden, Matcher matcher) {
    Advice advice =
        matcher.advise(resume.profile(), new ResumeQuotes(resume, UnaryOperator.identity()));
    return explain(resume, hidden, matcher).with(advice.with(Legibility.of(resume, hidden)));
  }

  /** The same for a profile whose text is elsewhere. */
  public Explanation advise(Profile profile, Matcher matcher) {
    return explain(profile, matcher).with(matcher.advise(profile, Quotes.NONE));
  }

  /** The score of a profile whose text is elsewhere, explained without quotes. */
  public Explanation explain(Profile profile, Matcher matcher) {
    return explainer.of(profile, matcher);
  }

  /**
   * The whole way for one file. It always answers: a fault of ours costs this file its score and
   * nothing else.
   */
  public Assessment assess(Source source, Matcher matcher, YearMonth asOf) {
    return assess(candidate(source, asOf), matcher);
  }

  /** The way of one file as far as it is the same for every job; it always answers. */
  public Candidate candidate(Source source, YearMonth asOf) {
    try {
      return switch (read(source)) {
        case Extraction.Read read ->
            new Candidate.Read(source.name(), resume(read, asOf), read.hidden(), false);
        case Extraction.Unreadable unreadable ->
            new Candidate.Unreadable(source.name(), unreadable.reason());
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Candidate.Unreadable(source.name(), fault(e));
    }
  }

  /** The rest of the way, by one job; it always answers. */
  public Assessment assess(Candidate candidate, Matcher matcher) {
    return judged(candidate, read -> explain(read.resume(), read.hidden(), matcher, read.quoted()));
  }

  /** The same for a profile whose text is elsewhere. */
  public Assessment assess(String name, Profile profile, Matcher matcher) {
    try {
      return new Assessment.Scored(name, explain(profile, matcher));
    } catch (RuntimeException | StackOverflowError e) {
      return new Assessment.Unreadable(name, fault(e));
    }
  }

  /** The same for what its owner corrected. */
  public Assessment assess(Candidate.Read candidate, Corrected corrected, Matcher matcher) {
    return judged(candidate, read -> explain(corrected, read.hidden(), matcher, read.quoted()));
  }

  /** The same with advice for the person whose résumé it is. */
  public Assessment advise(Candidate candidate, Matcher matcher) {
    return judged(candidate, read -> advise(read.resume(), read.hidden(), matcher));
  }

  private static Assessment judged(
      Candidate candidate, Function<Candidate.Read, Explanation> judge) {
    try {
      return switch (candidate) {
        case Candidate.Read read -> new Assessment.Scored(read.file(), judge.apply(read));
        case Candidate.Unreadable(String file, Reason reason) ->
            new Assessment.Unreadable(file, reason);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Assessment.Unreadable(candidate.file(), fault(e));
    }
  }

  private static Reason fault(Throwable thrown) {
    LOG.error("A résumé could not be worked on.{}", Faults.withoutMessages(thrown));
    return Reason.FAULT;
  }

  /** Everything that makes a score in the given month, by the catalogue as it is now. */
  public Fingerprint fingerprint(YearMonth asOf) {
    return explainer.fingerprint(catalogue().version(), asOf, Optional.empty());
  }

  /** The same of a score by that matcher. */
  public Fingerprint fingerprint(Matcher matcher, YearMonth asOf) {
    return explainer.fingerprint(matcher.catalogue(), asOf, Optional.empty());
  }

  private <T> T timed(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      listener.took(stage, Duration.ofNanos(System.nanoTime() - start));
    }
  }
}
