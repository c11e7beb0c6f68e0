package dev.shortlist.extract.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.LogFactoryImpl;
import org.apache.commons.logging.impl.NoOpLog;
import org.slf4j.helpers.NOP_FallbackServiceProvider;

/** How this very program is started once more, as a worker. */
final class WorkerCommand {

  /** The heap of a worker; an ordinary résumé takes a tenth of it. */
  private static final String HEAP = "-Xmx256m";

  /** What a worker may know of the environment; a key of the service is none of its business. */
  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "SYSTEMROOT");

  /** Options that make a JVM start sooner and that the worker takes over from this one. */
  private static final Pattern HEAD_START =
      Pattern.compile("-XX:(Flags|AOTCache|SharedArchiveFile)=.*");

  private WorkerCommand() {}

  /** Starts a worker that has the given temporary folder to itself. */
  static Process start(Path temporary, Pace pace) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(temporary, pace));
    builder.directory(temporary.toFile());
    builder.environment().keySet().retainAll(ENVIRONMENT);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static List<String> command(Path temporary, Pace pace) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ProcessHandle.current().info().arguments().stream()
        .flatMap(Arrays::stream)
        .filter(word -> HEAD_START.matcher(word).matches())
        .forEach(command::add);
    command.add(pace.option());
    command.addAll(
        List.of(
            HEAP,
            // What the JVM itself has to say would otherwise stand among the answers.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + temporary.resolve("crash.log"),
            "-Djava.io.tmpdir=" + temporary,
            "-Djava.awt.headless=true",
            // Names of other machines are looked up in a file that is not there.
            "-Djdk.net.hosts.file=" + temporary.resolve("hosts"),
            // Nothing is logged, for it could tell what stands in a file; nor is a logger started.
            "-Dslf4j.provider=" + NOP_FallbackServiceProvider.class.getName(),
            "-D%s=%s".formatted(LogFactory.FACTORY_PROPERTY, LogFactory.FACTORY_DEFAULT),
            "-D%s=%s".formatted(LogFactoryImpl.LOG_PROPERTY, NoOpLog.class.getName())));
    String path = System.getProperty("java.class.path");
    if (ClassLoader.getSystemClassLoader().equals(Worker.class.getClassLoader())) {
      command.addAll(List.of("-cp", absolute(path), Worker.class.getName()));
    } else {
      command.addAll(List.of("-jar", absolute(path), "worker"));
    }
    return command;
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
