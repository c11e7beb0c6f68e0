package dev.shortlist.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was acknowledged is there after the writer was killed. */
class KilledWriterIT {

  @TempDir Path data;

  @ParameterizedTest(name = "after {0} acknowledgements")
  @ValueSource(ints = {1, 3, 8, 20})
  void nothingAcknowledgedIsLost(int acknowledgements) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RestlessWriter.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int acknowledged = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 1; line != null; i++) {
        acknowledged = Integer.parseInt(line);
        if (i == acknowledgements) {
          // As kill -9, in the middle of the next write; by its handle, for what it still told is
          // read to the end.
          writer.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }

    try (EmbeddedPool pool = new EmbeddedPool(data, People.CATALOGUE.catalogue())) {
      for (int i = 0; i < acknowledged; i++) {
        assertThat(pool.get("p" + i)).contains(People.MANY.person(i));
      }
      assertThat(pool.size() % RestlessWriter.AT_A_TIME).isZero();
      pool.put(List.of(new Pool.Held("new", People.MANY.person(0))));
      assertThat(pool.get("new")).isPresent();
    }
  }
}
