package dev.shortlist.pool;

import dev.shortlist.pool.Pool.Held;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** A program that puts people into a pool, telling how many are in it, until it is killed. */
final class RestlessWriter {

  static final int AT_A_TIME = 20;

  private RestlessWriter() {}

  public static void main(String[] words) {
    try (EmbeddedPool pool = new EmbeddedPool(Path.of(words[0]), People.CATALOGUE.catalogue())) {
      for (int i = 0; ; i += AT_A_TIME) {
        pool.put(
            IntStream.range(i, i + AT_A_TIME)
                .mapToObj(n -> new Held("p" + n, People.MANY.person(n)))
                .toList());
        // Read by the test that kills this program.
        System.out.println(i + AT_A_TIME);
        System.out.flush();
      }
    }
  }
}
