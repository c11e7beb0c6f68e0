package dev.shortlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps many résumés as profiles, to rank them for any job without reading them again. */
@Command(
    name = "pool",
    description = {
      "Keeps résumés to rank them for any job without reading them again.",
      "The pool holds what was understood of them, without names and contacts; each is known by"
          + " the path of its file as it was given, which may tell whose it is."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      PoolAddCommand.class,
      PoolRemoveCommand.class,
      PoolRankCommand.class,
      PoolStatsCommand.class,
      PoolRebuildCommand.class
    })
final class PoolCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the pool: add, remove, rank, stats or rebuild.");
  }
}
