package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.Filling;
import dev.shortlist.pool.Pool.Held;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts many résumés into the pool. */
@Command(
    name = "add",
    description = {
      "Adds résumés to the pool, each in place of the one that was read from the same path.",
      "A résumé is known by its file's path as it is given here, within archives by the member's as"
          + " well."
    },
    mixinStandardHelpOptions = true)
final class PoolAddCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin PoolFolder folder;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Mixin OwnCatalogue own;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, archives and mails of résumés.")
  List<Path> paths;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    PoolFolder.given(folder.data);
    YearMonth month = asOf.told(err);
    try (FileReader files = reading.open(Runtime.getRuntime().availableProcessors());
        Sources sources = new Sources(files, err)) {
      Assessor assessor = own.assessor(files);
      List<Source> found = sources.of(paths);
      return folder.use(assessor.catalogue(), pool -> add(pool, found, assessor, month, err));
    }
  }

  private int add(
      EmbeddedPool pool,
      List<Source> sources,
      Assessor assessor,
      YearMonth month,
      PrintWriter err) {
    Filling filling = new Filling(pool);
    AtomicInteger failed = new AtomicInteger();
    try (Workers workers = new Workers();
        Progress progress = new Progress(sources.size())) {
      workers.each(
          sources.iterator(),
          source -> assessor.candidate(source, month),
          candidate -> {
            switch (candidate) {
              case Candidate.Read told ->
                  filling.add(new Held(told.file(), told.resume().profile()));
              case Candidate.Unreadable told -> {
                err.printf("%s: %s%n", told.file(), told.reason().sentence());
                failed.incrementAndGet();
              }
            }
            progress.step();
          });
    }
    int added = filling.finish();
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "Added %d; the pool holds %d, and %d could not be read.%n",
            added,
            pool.size(),
            failed.get());
    return failed.get() > 0 ? Shell.SOME_FAILED : 0;
  }
}
