package dev.shortlist.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The job descriptions of {@code models/jobs} that travel in the jar. */
public final class JobShelf {

  private static final String SUFFIX = ".md";

  private JobShelf() {}

  /** The ids of all jobs, in order. */
  public static List<String> ids() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver(JobShelf.class.getClassLoader())
              .getResources("classpath*:models/jobs/*" + SUFFIX);
      return Arrays.stream(files)
          .map(file -> String.valueOf(file.getFilename()))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a job, if there is one with that id. */
  public static Optional<String> text(String id) {
    if (!id.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    try (InputStream stream = JobShelf.class.getResourceAsStream("/models/jobs/" + id + SUFFIX)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
