package dev.shortlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the command line's that is read as it is. */
final class GivenFile {

  private GivenFile() {}

  /**
   * Its bytes.
   *
   * @throws UsageException when it cannot be read
   */
  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UsageException("The file '%s' cannot be read.".formatted(path));
    }
  }
}
