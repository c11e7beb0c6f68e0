package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.assess.Faults;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.original.Originals;
import dev.shortlist.web.problem.Refusal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works on rankings after their requests are answered, a few at once on the shared workers. When
 * the service stops, it takes no more and finishes what it has, as far as the time for that goes;
 * the pages can still be asked for meanwhile.
 */
@Component
class BackOffice implements SmartLifecycle, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BackOffice.class);

  /** They share the cores evenly, so that more would only make each slower. */
  private static final int MOST_AT_ONCE = 8;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final int places;
  private final Semaphore free;
  private final Assessor assessor;
  private final Workers workers;
  private final Rankings rankings;
  private final Originals originals;
  private final Clock clock;

  private volatile boolean open = true;
  private volatile boolean brokenOff;

  @Autowired
  BackOffice(
      Assessor assessor, Workers workers, Rankings rankings, Originals originals, Clock clock) {
    this(assessor, workers, rankings, originals, clock, MOST_AT_ONCE);
  }

  BackOffice(
      Assessor assessor,
      Workers workers,
      Rankings rankings,
      Originals originals,
      Clock clock,
      int places) {
    this.assessor = assessor;
    this.workers = workers;
    this.rankings = rankings;
    this.originals = originals;
    this.clock = clock;
    this.places = places;
    this.free = new Semaphore(places);
  }

  /**
   * What is to be ranked.
   *
   * @param blind whether nobody shall see whose the résumés are
   * @param files holds the sources' files, and is closed when they are read
   */
  record Order(
      Matcher matcher, YearMonth asOf, List<Source> sources, boolean blind, Upload files) {}

  /**
   * Begins a ranking, which is held from now on.
   *
   * @throws Refusal when too many are under way; the order's files are then the caller's still
   */
  HeldRanking begin(Order order) {
    if (!open || !free.tryAcquire()) {
      throw Refusal.busy();
    }
    HeldRanking ranking =
        new HeldRanking(order.matcher(), order.asOf(), order.sources().size(), clock.instant());
    rankings.add(ranking);
    threads.execute(() -> {
      try {
        work(ranking, order);
      } finally {
        free.release();
      }
    });
    return ranking;
  }

  private void work(HeldRanking ranking, Order order) {
    List<Candidate> read = new ArrayList<>();
    List<Assessment> judged = new ArrayList<>();
    // A catalogue that is read anew meanwhile is for the next ranking.
    Assessor by = assessor.of(order.matcher());
    try (Upload _ = order.files()) {
      workers.each(
          new WhileWanted<>(
              (order.blind() ? order.sources() : kept(ranking, order.sources())).iterator(),
              () -> !brokenOff && !ranking.isForgotten()),
          source -> {
            Candidate seen = by.candidate(source, order.asOf());
            Candidate candidate = order.blind() ? seen.blind() : seen;
            return new Done(candidate, by.assess(candidate, order.matcher()));
          },
          done -> {
            read.add(done.candidate());
            judged.add(done.assessment());
            ranking.enter(new HeldRanking.UnderWay(read.size()), clock.instant());
          });
    } catch (RuntimeException e) {
      LOG.error("A ranking was broken off.{}", Faults.withoutMessages(e));
      read.clear();
    }
    ranking.enter(
        read.size() == ranking.files()
            ? HeldRanking.ranked(read, judged, order.matcher())
            : new HeldRanking.BrokenOff(),
        clock.instant());
    rankings.makeRoom(ranking);
    if (ranking.state() instanceof HeldRanking.BrokenOff || ranking.isForgotten()) {
      originals.forget(ranking.id());
    }
  }

  private List<Source> kept(HeldRanking ranking, List<Source> sources) {
    return IntStream.range(0, sources.size())
        .mapToObj(i -> originals.keeping(ranking.id(), i, sources.get(i)))
        .toList();
  }

  /** A file that is read, and what came of it. */
  private record Done(Candidate candidate, Assessment assessment) {}

  /** Things, for as long as anybody wants their results. */
  private record WhileWanted<T>(Iterator<T> things, BooleanSupplier wanted) implements Iterator<T> {

    @Override
    public boolean hasNext() {
      return wanted.getAsBoolean() && things.hasNext();
    }

    @Override
    public T next() {
      return things.next();
    }
  }

  @Override
  public void start() {
    open = true;
  }

  @Override
  public boolean isRunning() {
    return open;
  }

  @Override
  public void stop() {
    open = false;
    free.acquireUninterruptibly(places);
    free.release(places);
  }

  /** Calls back when all is done; Spring waits for that no longer than it is told to. */
  @Override
  public void stop(Runnable callback) {
    open = false;
    Thread.ofVirtual()
        .start(() -> {
          stop();
          callback.run();
        });
  }

  /** Breaks off what is still under way and waits until its files are deleted. */
  @Override
  public void close() {
    open = false;
    brokenOff = true;
    threads.close();
  }
}
