package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.web.problem.Problem;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is written about the service is true. */
class ServiceDocumentTests {

  private static final Path DOCUMENT = Path.of("src/docs/service.md");

  @Test
  void everyProblemIsDocumentedWithItsStatusAndWhetherItMayPass() throws IOException {
    String text = Files.readString(DOCUMENT);
    for (Problem problem : Problem.values()) {
      String name = kebab(problem.name());
      assertThat(problem.type().toString()).endsWith(":" + name);
      assertThat(text)
          .contains(
              "| `%s` | %d | %s |"
                  .formatted(
                      name, problem.told().getStatus(), problem.isRetryable() ? "yes" : "no"));
    }
    assertThat(Arrays.stream(Reason.values()).map(reason -> "| `" + kebab(reason.name()) + "` |"))
        .allSatisfy(reason -> assertThat(text).contains(reason));
  }

  @Test
  void everySettingIsDocumented() throws IOException {
    assertDocumented("shortlist", Settings.class, Files.readString(DOCUMENT));
  }

  private static void assertDocumented(String prefix, Class<?> settings, String text) {
    for (RecordComponent setting : settings.getRecordComponents()) {
      String name = setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      if (setting.getType().isRecord()) {
        assertDocumented(prefix + "." + name, setting.getType(), text);
      } else {
        assertThat(text).contains("| `" + prefix + "." + name + "` |");
      }
    }
  }

  private static String kebab(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
