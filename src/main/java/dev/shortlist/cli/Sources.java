package dev.shortlist.cli;

import dev.shortlist.extract.Archives;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that the paths of a command line stand for: files, all files of folders, and members of
 * archives and mails.
 */
final class Sources implements AutoCloseable {

  private final FileReader reader;
  private final PrintWriter err;
  private final Archives archives;
  private final Map<String, Source> found = new LinkedHashMap<>();
  private int skipped;

  Sources(FileReader reader, PrintWriter err) {
    this.reader = reader;
    this.archives = new Archives(reader);
    this.err = err;
  }

  /**
   * All files, each once, in the order of the paths.
   *
   * @throws UsageException when a path does not exist or a folder cannot be listed
   */
  List<Source> of(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.exists(path)) {
        file(path);
      } else {
        throw new UsageException("There is no file or folder called '%s'.".formatted(path));
      }
    }
    if (skipped > 0) {
      err.printf(Locale.ROOT, "Passed over %d README and dot-files.%n", skipped);
    }
    return List.copyOf(found.values());
  }

  /**
   * The only file that a path stands for.
   *
   * @param command that takes no more
   * @throws UsageException when the path stands for none or for several
   */
  Source one(Path path, String command) {
    List<Source> all = of(List.of(path));
    if (all.size() != 1) {
      throw new UsageException(
          "'%s' holds %d files; %s takes one.".formatted(path, all.size(), command));
    }
    return all.getFirst();
  }

  private void folder(Path folder) {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (isPassedOver(folder.relativize(file))) {
          skipped++;
        } else {
          file(file);
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UsageException("The folder '%s' cannot be read.".formatted(folder));
    }
  }

  private static boolean isPassedOver(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return file.getFileName().toString().toUpperCase(Locale.ROOT).startsWith("README");
  }

  private void file(Path file) {
    if (Archives.holds(file.toString())) {
      archive(file);
    } else {
      found.putIfAbsent(file.toString(), new Source(file.toString(), () -> reader.read(file)));
    }
  }

  private void archive(Path file) {
    for (Source source : archives.sources(file.toString(), file)) {
      found.putIfAbsent(source.name(), source);
    }
  }

  @Override
  public void close() {
    archives.close();
  }
}
