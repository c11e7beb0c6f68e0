package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Offer;
import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.extract.Extraction;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobShelf;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.job.form.JobFolder;
import dev.shortlist.job.form.JobForm;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.problem.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The jobs that have an id: the shipped ones, which are understood once, at start-up, so that the
 * models are loaded before the first request comes; and the stored ones, which count in their place
 * and are read again whenever their file has changed. All are read again by another catalogue.
 */
@Component
public class Shelf {

  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

  /** So many stored jobs are held as they were understood; reading one takes milliseconds. */
  private static final int MOST_HELD = 64;

  private static final float USUAL_LOAD = 0.75f;

  private final Assessor assessor;
  private volatile Shipped shipped;
  private final Optional<JobFolder> folder;

  private final Map<String, Held> held =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_HELD, USUAL_LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
              return size() > MOST_HELD;
            }
          });

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Held(String text, Matcher matcher) {}

  private record Known(String text, Catalogue catalogue, Listed listed) {}

  /** What judges by the shipped jobs, by a state of the catalogue. */
  private record Shipped(Catalogue catalogue, Map<String, Matcher> matchers) {

    static Shipped by(Assessor assessor) {
      Map<String, Matcher> read = new LinkedHashMap<>();
      for (String id : JobShelf.ids()) {
        read.put(id, assessor.matcher(assessor.shipped(id).orElseThrow()));
      }
      return new Shipped(assessor.catalogue(), Collections.unmodifiableMap(read));
    }
  }

  Shelf(Assessor assessor, Settings settings) {
    this.assessor = assessor;
    this.folder = Optional.ofNullable(settings.data()).map(JobFolder::new);
    this.shipped = Shipped.by(assessor.now());
  }

  private Map<String, Matcher> shipped() {
    if (shipped.catalogue() != assessor.catalogue()) {
      shipped = Shipped.by(assessor.now());
    }
    return shipped.matchers();
  }

  /**
   * A job in the list of all.
   *
   * @param title its id where it cannot be read
   * @param stored whether it is stored, and not only shipped
   * @param problem why it cannot be read
   */
  public record Listed(String id, String title, boolean stored, Optional<String> problem) {}

  /** Whether jobs can be stored. */
  public boolean isOpen() {
    return folder.isPresent();
  }

  /**
   * All jobs, by id.
   *
   * @throws Refusal when the folder cannot be read
   */
  public List<Listed> all() {
    Set<String> ids = ids();
    List<Listed> all = new ArrayList<>();
    for (String id : ids) {
      try {
        text(id).map(text -> listed(id, text)).or(() -> listed(id)).ifPresent(all::add);
      } catch (Refusal refusal) {
        all.add(new Listed(id, id, true, Optional.ofNullable(refusal.told().getDetail())));
      }
    }
    known.keySet().retainAll(ids);
    return List.copyOf(all);
  }

  /**
   * The ids of all jobs, in order.
   *
   * @throws Refusal when the folder cannot be read
   */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>(shipped().keySet());
    folder.ifPresent(f -> ids.addAll(tried(f::ids)));
    return ids;
  }

  /** The job of that id, or why it cannot be read; nothing of it disturbs another. */
  public Offer offer(String id) {
    try {
      return new Offer.Open(id, get(id));
    } catch (Refusal refusal) {
      return new Offer.Unreadable(id, String.valueOf(refusal.told().getDetail()));
    }
  }

  private Optional<Listed> listed(String id) {
    return Optional.ofNullable(shipped().get(id))
        .map(matcher -> new Listed(id, matcher.job().title(), false, Optional.empty()));
  }

  /** Only a text that is new has to be understood. */
  private Listed listed(String id, String text) {
    Known before = known.get(id);
    Catalogue catalogue = assessor.catalogue();
    if (before != null && before.text().equals(text) && before.catalogue() == catalogue) {
      return before.listed();
    }
    String title = stored(id, text).job().title();
    Listed listed = new Listed(id, title, true, Optional.empty());
    known.put(id, new Known(text, catalogue, listed));
    return listed;
  }

  /**
   * What judges by the job of that id.
   *
   * @throws Refusal when there is none, or the stored one cannot be read
   */
  public Matcher get(String id) {
    return find(id).orElseThrow(Refusal::unknownJob);
  }

  /** Whether a stored job has that id. */
  public boolean isStored(String id) {
    return text(id).isPresent();
  }

  private Optional<Matcher> find(String id) {
    return text(id).map(text -> stored(id, text)).or(() -> Optional.ofNullable(shipped().get(id)));
  }

  private Optional<String> text(String id) {
    return folder.flatMap(f -> tried(() -> f.text(id)));
  }

  private Matcher stored(String id, String text) {
    Held before = held.get(id);
    Assessor now = assessor.now();
    if (before != null
        && before.text().equals(text)
        && before.matcher().judgesBy(now.catalogue())) {
      return before.matcher();
    }
    try {
      Matcher matcher =
          switch (now.readText(text)) {
            case Extraction.Read read -> now.matcher(now.job(id, read));
            case Extraction.Unreadable unreadable ->
                throw Refusal.unusableJob(
                    "The stored job cannot be read. " + unreadable.reason().sentence());
          };
      held.put(id, new Held(text, matcher));
      return matcher;
    } catch (UnusableDraftException e) {
      throw Refusal.unusableJob("The stored job cannot be used. " + e.getMessage());
    }
  }

  /**
   * Stores a job, whole, so that it stays what it is when the program or its catalogue are newer.
   *
   * @param expected whether what is there now, if anything, may be replaced
   * @return whether there was no stored job of that id before
   * @throws Refusal when it cannot be stored; everything is then as it was
   */
  public boolean store(String id, Job job, Predicate<Optional<Job>> expected) {
    JobFolder open = folder.orElseThrow(Refusal::noStore);
    checkId(id);
    synchronized (this) {
      check(id, expected);
      boolean isNew = !isStored(id);
      String form = JobForm.write(job);
      // What could not be read again, such as a form over the limit of texts, is not stored.
      stored(id, form);
      tried(() -> {
        open.store(id, form);
        return form;
      });
      return isNew;
    }
  }

  /**
   * Deletes a stored job; a shipped one that it stood for counts again.
   *
   * @param expected whether what is there now may be deleted
   * @throws Refusal when there is none, or it cannot be deleted
   */
  public void delete(String id, Predicate<Optional<Job>> expected) {
    JobFolder open = folder.orElseThrow(Refusal::noStore);
    synchronized (this) {
      if (!isStored(id)) {
        throw shipped().containsKey(id) ? Refusal.shippedJob() : Refusal.unknownJob();
      }
      check(id, expected);
      tried(() -> open.delete(id));
      held.remove(id);
    }
  }

  /**
   * Refuses what cannot be the id of a job.
   *
   * @throws Refusal when it cannot
   */
  public static void checkId(String id) {
    if (!JobFolder.isId(id)) {
      throw Refusal.field(
          "id",
          "The id of a job has small letters, digits and hyphens, at most 64 of them, and is none of"
              + " draft, own, preview and request.");
    }
  }

  /** What cannot be read is nothing that anybody could expect. */
  private void check(String id, Predicate<Optional<Job>> expected) {
    Optional<Job> now;
    try {
      now = find(id).map(Matcher::job);
    } catch (Refusal unusable) {
      now = Optional.empty();
    }
    if (!expected.test(now)) {
      throw Refusal.changed();
    }
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  private static <T> T tried(Work<T> work) {
    try {
      return work.done();
    } catch (IOException | java.io.UncheckedIOException e) {
      LOG.error("The folder of stored jobs failed: {}", e.getClass().getName());
      throw isFull(e) ? Refusal.noRoom() : Refusal.storeFailed();
    }
  }

  private static boolean isFull(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("No space left on device") || message.contains("quota exceeded");
  }
}
