package dev.shortlist.extract.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of workers, in the machine's temporary folder; their names tell whose they are. */
final class TemporaryFolders {

  private static final String PREFIX = "shortlist-worker-";
  private static final Pattern OF_PARENT = Pattern.compile(PREFIX + "(\\d+)-.*");

  private TemporaryFolders() {}

  /** A new folder that nobody else may enter. */
  static Path create() throws IOException {
    return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
  }

  /** Deletes the folders of workers that were killed together with their parent. */
  static void deleteOrphans() {
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
      for (Path folder : folders) {
        Matcher name = OF_PARENT.matcher(folder.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be listed or is somebody else's stays.
    }
  }

  /** Deletes this process's temporary folder, where it is a worker's. */
  static void deleteOwn() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    if (OF_PARENT.matcher(folder.getFileName().toString()).matches()) {
      delete(folder);
    }
  }

  /** Deletes a folder and all in it, as far as that is possible. */
  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // The worker may have been at it at the same time.
    }
  }
}
