package dev.shortlist.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Stands in the list of commands; {@code Application} starts the service before any command is
 * looked at.
 */
@Command(
    mixinStandardHelpOptions = true,
    name = "serve",
    description = "Starts the service on 127.0.0.1; also when no command is given.",
    footer = {
      "",
      "Settings of the service follow as name and value:",
      "serve --server.port=8081 --shortlist.data=FOLDER"
    })
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new UsageException("The service starts with 'serve' as the first word.");
  }
}
