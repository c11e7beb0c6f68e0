package dev.shortlist;

import dev.shortlist.cli.Shell;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The way in: {@code serve}, or no word at all, starts the service; any other word is a command of
 * the shell, which never starts Spring.
 */
@SpringBootApplication
public class Application {

  /** Starts what the first word asks for. */
  public static void main(String[] words) {
    if (words.length == 0 || isSetting(words[0])) {
      SpringApplication.run(Application.class, words);
    } else if (words[0].equals("serve") && !Arrays.asList(words).contains("--help")) {
      SpringApplication.run(Application.class, Arrays.copyOfRange(words, 1, words.length));
    } else {
      System.exit(Shell.run(words));
    }
  }

  /** {@code --server.port=8081} sets something of the service; {@code --help} asks the shell. */
  private static boolean isSetting(String word) {
    return word.startsWith("--") && word.contains("=");
  }
}
