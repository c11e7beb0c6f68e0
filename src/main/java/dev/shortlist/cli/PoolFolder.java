package dev.shortlist.cli;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.UnusablePoolException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The pool that a command works on. */
final class PoolFolder {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where jobs and the pool are stored; must be given.")
  @Nullable Path data;

  /**
   * Works on the pool of the folder, and closes it.
   *
   * @throws UsageException when there is no folder, or the pool cannot be used, saying why
   */
  <T> T use(Catalogue catalogue, Function<EmbeddedPool, T> work) {
    return use(data, catalogue, work);
  }

  /** Tells that no folder was given, before anything is worked on. */
  static Path given(@Nullable Path data) {
    if (data == null) {
      throw new UsageException("Name the folder that the pool is in: --data FOLDER.");
    }
    return data;
  }

  static <T> T use(@Nullable Path data, Catalogue catalogue, Function<EmbeddedPool, T> work) {
    try (EmbeddedPool pool = new EmbeddedPool(given(data), catalogue)) {
      return work.apply(pool);
    } catch (UnusablePoolException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
