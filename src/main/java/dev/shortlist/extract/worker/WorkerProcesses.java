package dev.shortlist.extract.worker;

import dev.shortlist.extract.Drawing;
import dev.shortlist.extract.Drawing.NotDrawn;
import dev.shortlist.extract.Drawing.Why;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Parsing;
import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.worker.Wire.Question;
import dev.shortlist.extract.worker.Wire.Request;
import dev.shortlist.extract.worker.WorkerProcess.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * As many worker processes as there are cores. Each has one file at a time. One that hangs, crashes
 * or runs out of memory is killed and replaced; its file gets the reason, after a second try where
 * it was not the file for certain; nobody else's file is touched. Safe for many threads.
 */
public final class WorkerProcesses implements Parsing {

  /** A file that takes longer is set aside: its neighbours get another worker in the meantime. */
  private static final Duration SLOW = Duration.ofSeconds(1);

  /** When so many more in a row do not come up, the next will not either. */
  private static final int MOST_FAILURES = 2;

  /** What a worker answers that has been at the end of its memory. */
  private static final Set<Object> OUT_OF_MEMORY =
      Set.of(new Unreadable(Reason.OUT_OF_MEMORY), new NotDrawn(Why.OUT_OF_MEMORY));

  private static final Logger LOG = LoggerFactory.getLogger(WorkerProcesses.class);

  private final Limits limits;
  private final Pace first;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final Semaphore places;
  private final Semaphore asides;
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private final BlockingDeque<WorkerProcess> idle = new LinkedBlockingDeque<>();
  private final ScheduledThreadPoolExecutor clock;
  private volatile boolean closed;

  /**
   * Workers for all cores.
   *
   * @param first what the first ones are made for
   * @param ahead how many are started now, without waiting for them; others when they are needed
   */
  public WorkerProcesses(Limits limits, Pace first, int ahead) {
    this.limits = limits;
    this.places = new Semaphore(cores, true);
    this.asides = new Semaphore(cores);
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("workers-clock").factory());
    this.clock.setRemoveOnCancelPolicy(true);
    TemporaryFolders.deleteOrphans();
    this.first = first;
    for (int i = 0; i < Math.min(ahead, cores); i++) {
      startAhead(first);
    }
  }

  /** The numbers of the processes that wait for files. */
  List<Long> idlePids() {
    return idle.stream().map(WorkerProcess::pid).toList();
  }

  @Override
  public Extraction parse(String name, byte[] content, Kind kind) {
    Request request = new Request(Question.of(kind), name, content);
    return ask(request, Wire::extraction, Unreadable::new);
  }

  @Override
  public List<Document> documents(String name, byte[] content) {
    Request request = new Request(Question.DOCUMENTS, name, content);
    return ask(request, Wire::documents, reason -> List.of());
  }

  @Override
  public Drawing draw(String name, byte[] content, int page) {
    Request request = new Request(Question.PAGE, name, content, page);
    return ask(request, DrawnWire::drawing, reason -> new NotDrawn(Why.of(reason)));
  }

  @Override
  public boolean draws() {
    return true;
  }

  /** The answer; where there is none, what stands for the reason. */
  private <T> T ask(Request request, Answer<T> answer, Function<Reason, T> otherwise) {
    try (Turn turn = new Turn()) {
      Outcome<T> outcome = attempt(request, answer, turn);
      if (outcome.equals(new Outcome.Ended<T>(WorkerProcess.End.CRASHED))) {
        // Somebody else may have killed it.
        outcome = attempt(request, answer, turn);
      }
      return switch (outcome) {
        case Outcome.Answered<T>(T answered) -> answered;
        case Outcome.Ended<T>(WorkerProcess.End end) -> otherwise.apply(reason(end));
      };
    } catch (UncheckedIOException e) {
      LOG.error("No worker process can be started.", e);
      boolean noRoom = e.getCause() instanceof FileSystemException;
      return otherwise.apply(noRoom ? Reason.NO_ROOM : Reason.FAULT);
    }
  }

  private static Reason reason(WorkerProcess.End end) {
    return switch (end) {
      case OVERDUE -> Reason.TIMED_OUT;
      case OUT_OF_MEMORY -> Reason.OUT_OF_MEMORY;
      case CRASHED -> Reason.CRASHED;
    };
  }

  private sealed interface Outcome<T> {
    record Answered<T>(T answer) implements Outcome<T> {}

    record Ended<T>(WorkerProcess.End end) implements Outcome<T> {}
  }

  private <T> Outcome<T> attempt(Request request, Answer<T> answer, Turn turn) {
    WorkerProcess worker = ready();
    Future<?> slow = clock.schedule(turn::stepAside, SLOW.toMillis(), TimeUnit.MILLISECONDS);
    try {
      T answered = worker.ask(request, answer, limits.time());
      giveBack(worker, OUT_OF_MEMORY.contains(answered));
      return new Outcome.Answered<>(answered);
    } catch (IOException e) {
      WorkerProcess.End end = worker.end();
      all.remove(worker);
      startAhead(first);
      return new Outcome.Ended<>(end);
    } finally {
      slow.cancel(false);
    }
  }

  /**
   * A worker that is up. One that was killed while it started or waited has a successor.
   *
   * @throws UncheckedIOException when that ends as well before it is up
   */
  private WorkerProcess ready() {
    for (int failures = 0; ; ) {
      WorkerProcess idling = idle.pollFirst();
      if (idling != null && !idling.isAlive()) {
        discard(idling);
        continue;
      }
      WorkerProcess worker = idling == null ? start(first) : idling;
      try {
        worker.await();
        return worker;
      } catch (IOException e) {
        discard(worker);
        if (++failures > MOST_FAILURES) {
          throw new UncheckedIOException("worker processes end before they are up", e);
        }
      }
    }
  }

  /** What has been at the end of its memory is not trusted with other files. */
  private void giveBack(WorkerProcess worker, boolean isOutOfMemory) {
    if (isOutOfMemory || worker.isWornOut()) {
      discard(worker);
      startAhead(Pace.LASTING);
    } else if (closed || idle.size() >= cores) {
      discard(worker);
    } else {
      idle.addFirst(worker);
    }
  }

  /** Starts one ahead of the next file, which starts its own where that fails. */
  private void startAhead(Pace pace) {
    if (!closed && idle.size() < cores) {
      try {
        idle.addLast(start(pace));
      } catch (UncheckedIOException e) {
        LOG.warn("No worker process can be started ahead.", e);
      }
    }
  }

  private WorkerProcess start(Pace pace) {
    try {
      WorkerProcess worker = new WorkerProcess(limits, pace, clock);
      all.add(worker);
      if (closed) {
        discard(worker);
        throw new IllegalStateException("the workers have been dismissed");
      }
      return worker;
    } catch (IOException e) {
      throw new UncheckedIOException("no worker process can be started", e);
    }
  }

  private void discard(WorkerProcess worker) {
    worker.close();
    all.remove(worker);
  }

  /** Kills all workers, whatever they are about. */
  @Override
  public void close() {
    closed = true;
    idle.clear();
    all.forEach(this::discard);
    clock.shutdownNow();
  }

  /**
   * One of the places, until the file is done or steps aside; so many files may step aside as there
   * are places.
   */
  private final class Turn implements AutoCloseable {

    private final AtomicBoolean inPlace = new AtomicBoolean(true);

    Turn() {
      places.acquireUninterruptibly();
    }

    void stepAside() {
      if (asides.tryAcquire()) {
        Semaphore left = inPlace.compareAndSet(true, false) ? places : asides;
        left.release();
      }
    }

    @Override
    public void close() {
      if (inPlace.compareAndSet(true, false)) {
        places.release();
      } else {
        asides.release();
      }
    }
  }
}
