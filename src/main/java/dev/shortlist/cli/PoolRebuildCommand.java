package dev.shortlist.cli;

import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the pool's index anew. */
@Command(
    name = "rebuild",
    description = {
      "Makes the pool's index anew from the profiles that it stores.",
      "Needed after a change of release or catalogue; once a year it keeps rankings quick. What a"
          + " new catalogue finds in a text is only found when its file is added again."
    },
    mixinStandardHelpOptions = true)
final class PoolRebuildCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin PoolFolder folder;

  @Mixin OwnCatalogue own;

  @Mixin AsOf asOf;

  @Override
  public Integer call() {
    PoolFolder.given(folder.data);
    YearMonth month = asOf.told(spec.commandLine().getErr());
    int rebuilt = folder.use(own.catalogue(), pool -> pool.rebuild(month));
    spec.commandLine().getOut().printf(Locale.ROOT, "Rebuilt %d.%n", rebuilt);
    return 0;
  }
}
