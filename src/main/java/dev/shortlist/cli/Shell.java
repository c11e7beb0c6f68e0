package dev.shortlist.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Runs one command. Results go to standard output and everything else to standard error, both in
 * UTF-8. The exit status is 0 when all files were read, 1 when some were not or results could not
 * be written, and 2 when the command line is wrong.
 */
@Command(
    name = "shortlist",
    description = "Says how well a résumé matches a job, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Shell.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Every option can also be set in the environment: --as-of as SHORTLIST_AS_OF.",
      "Exit status: 0 all files read, 1 some files failed or results could not be written,",
      "2 wrong usage."
    })
public final class Shell {

  static final int SOME_FAILED = 1;

  private static final List<Class<?>> COMMANDS =
      List.of(
          RankCommand.class,
          RankJobsCommand.class,
          AuditCommand.class,
          MatchCommand.class,
          PacketCommand.class,
          ReplayCommand.class,
          JobCommand.class,
          ParseCommand.class,
          ScoreCommand.class,
          PoolCommand.class,
          SkillsCommand.class,
          ServeCommand.class);

  /**
   * What libraries log by the JDK's own means; held here, for the JDK forgets loggers that nobody
   * holds.
   */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private static final int WRONG_USAGE = 2;

  Shell() {}

  /** Runs the command that the words name, and returns the exit status. */
  public static int run(String... words) {
    // A command tells what matters itself; what libraries say of a file could hold a person's data.
    System.setProperty("slf4j.provider", NOP_FallbackServiceProvider.class.getName());
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    LIBRARIES.setLevel(Level.OFF);
    System.setProperty("picocli.ansi", Boolean.toString(isAtTerminal()));
    StandardOutput results = new StandardOutput();
    try (PrintWriter out = writer(results);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err))) {
      int status = run(out, err, words);
      Optional<String> loss = results.loss();
      loss.ifPresent(why -> err.printf("Results are missing: %s%n", why));
      return loss.isPresent() ? SOME_FAILED : status;
    }
  }

  /** Whether a person sits in front of it. */
  static boolean isAtTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  /** The same, writing elsewhere and leaving what libraries log as it is. */
  public static int run(PrintWriter out, PrintWriter err, String... words) {
    CommandLine line = new CommandLine(new Shell());
    commands(words).forEach(line::addSubcommand);
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setOut(out);
    line.setErr(err);
    line.setDefaultValueProvider(new FromEnvironment());
    line.registerConverter(YearMonth.class, new MonthConverter());
    line.registerConverter(BigDecimal.class, new NumberConverter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((exception, command, parsed) -> {
      if (!(exception instanceof UsageException)) {
        throw exception;
      }
      err.println(exception.getMessage());
      return WRONG_USAGE;
    });
    int status = words.length == 0 ? help(line, out) : line.execute(words);
    out.flush();
    err.flush();
    return status;
  }

  /**
   * The command that the first word names; all of them where it names none, for help with them.
   * Picocli looks at every option of a command that it is given, which takes longer than some
   * commands do.
   */
  private static List<Class<?>> commands(String... words) {
    return COMMANDS.stream()
        .filter(command ->
            words.length > 0 && command.getAnnotation(Command.class).name().equals(words[0]))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(COMMANDS);
  }

  private static int help(CommandLine line, PrintWriter out) {
    line.usage(out);
    return 0;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  /** {@code --as-of} is {@code SHORTLIST_AS_OF} in the environment. */
  private static final class FromEnvironment implements IDefaultValueProvider {
    @Override
    public @org.jspecify.annotations.Nullable String defaultValue(ArgSpec argument) {
      if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
        return null;
      }
      String name = option.longestName().replaceFirst("^-+", "").replace('-', '_');
      return System.getenv("SHORTLIST_" + name.toUpperCase(Locale.ROOT));
    }
  }

  private static final class MonthConverter implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String value) {
      try {
        return YearMonth.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'%s' is no month; write it as 2026-11".formatted(value));
      }
    }
  }

  private static final class NumberConverter implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String value) {
      try {
        return new BigDecimal(value);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'%s' is no number".formatted(value));
      }
    }
  }

  /** The version that the build gave. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Shell.class.getPackage().getImplementationVersion();
      return new String[] {"shortlist " + (version == null ? "(not built)" : version)};
    }
  }
}
