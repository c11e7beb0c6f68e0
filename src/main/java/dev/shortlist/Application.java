package dev.shortlist;

import dev.shortlist.assess.Assessor;
import dev.shortlist.catalogue.WrongCatalogueException;
import dev.shortlist.cli.Shell;
import dev.shortlist.extract.worker.Worker;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.BeansException;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The way in: {@code serve}, or no word at all, starts the service; any other word is a command of
 * the shell, which never starts Spring. With {@code worker} the program starts itself once more, to
 * parse files.
 */
@SpringBootApplication
public class Application {

  /** As of a command line that is wrong. */
  private static final int WRONG_USAGE = 2;

  /** Starts what the first word asks for. */
  public static void main(String[] words) {
    // Elsewhere numbers are written in other digits, and words have other capitals.
    Locale.setDefault(Locale.ROOT);
    if (words.length == 1 && words[0].equals("worker")) {
      Worker.run();
    } else if (startsService(words)) {
      serve(Arrays.stream(words).filter(Application::isSetting).toArray(String[]::new));
    } else {
      System.exit(Shell.run(words));
    }
  }

  private static void serve(String... settings) {
    Loading loading = new Loading();
    try {
      new SpringApplicationBuilder(Application.class)
          .listeners(loading)
          .initializers((GenericApplicationContext context) ->
              context.registerBean("loaded", Assessor.class, loading.assessor::join))
          .run(settings);
    } catch (BeansException e) {
      // Spring has said why.
      if (e.contains(WrongCatalogueException.class)) {
        System.exit(WRONG_USAGE);
      }
      throw e;
    }
  }

  /**
   * Loads the models while Spring starts, for either takes about as long as the other. It begins
   * when the settings are known and Spring has logging in hand: lines from two threads before that
   * would go astray.
   */
  private static final class Loading
      implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private final CompletableFuture<Assessor> assessor = new CompletableFuture<>();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
      List<Path> own =
          Optional.ofNullable(prepared.getEnvironment().getProperty("shortlist.catalogue"))
              .filter(file -> !file.isBlank())
              .map(Path::of)
              .stream()
              .toList();
      assessor.completeAsync(() -> Assessor.warmedUp(own));
    }
  }

  /** Whether there is nothing to do but to serve; what else {@code serve} is given is wrong. */
  static boolean startsService(String... words) {
    return Arrays.stream(words)
        .skip(words.length > 0 && words[0].equals("serve") ? 1 : 0)
        .allMatch(Application::isSetting);
  }

  /** {@code --server.port=8081} sets something of the service; {@code --help} asks the shell. */
  private static boolean isSetting(String word) {
    return word.startsWith("--") && word.contains("=");
  }
}
