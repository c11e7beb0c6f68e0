package dev.shortlist.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes résumés out of the pool. */
@Command(
    name = "remove",
    description = {
      "Removes résumés from the pool.",
      "The exit status is 1 where some of them were not in it."
    },
    mixinStandardHelpOptions = true)
final class PoolRemoveCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin PoolFolder folder;

  @Mixin OwnCatalogue own;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Paths as 'pool rank' tells them; the files need not be there any more.")
  List<String> paths;

  @Override
  public Integer call() {
    PoolFolder.given(folder.data);
    TreeSet<String> asked = new TreeSet<>(paths);
    return folder.use(
        own.catalogue(),
        pool -> {
          int removed = pool.remove(asked);
          spec.commandLine()
              .getOut()
              .printf(
                  Locale.ROOT,
                  "Removed %d of %d; the pool holds %d.%n",
                  removed,
                  asked.size(),
                  pool.size());
          return removed < asked.size() ? Shell.SOME_FAILED : 0;
        });
  }
}
