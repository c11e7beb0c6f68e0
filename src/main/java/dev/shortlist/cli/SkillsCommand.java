package dev.shortlist.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about the catalogue of skills and occupations. */
@Command(
    name = "skills",
    description = "Finds, checks, counts and tries the skills and occupations that are known.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      SkillsFindCommand.class,
      SkillsCheckCommand.class,
      SkillsStatsCommand.class,
      SkillsTryCommand.class
    })
final class SkillsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }
}
