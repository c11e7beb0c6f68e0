package dev.shortlist;

import dev.shortlist.cli.Shell;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Runs a command and then the service in one JVM, so that what the JVM keeps of it for later runs
 * serves both. Used when the image is built.
 */
final class TrainingRun {

  private TrainingRun() {}

  /**
   * Matches a résumé, then serves.
   *
   * @param words the résumé's file, and settings of the service
   */
  public static void main(String[] words) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = Shell.run(out, err, "match", words[0]);
    if (status != 0) {
      System.exit(status);
    }
    Application.main(Arrays.copyOfRange(words, 1, words.length));
  }
}
