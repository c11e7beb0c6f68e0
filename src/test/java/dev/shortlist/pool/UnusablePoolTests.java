package dev.shortlist.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.pool.Pool.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pool that cannot be used says why, and what it has acknowledged stays. */
class UnusablePoolTests {

  private static final Held ANN = new Held("ann", People.MANY.person(1));
  private static final Held BO = new Held("bo", People.MANY.person(2));

  @TempDir Path data;

  private EmbeddedPool pool() {
    return new EmbeddedPool(data, People.CATALOGUE.catalogue());
  }

  @Test
  void theLockOfAnotherProcessIsNamed() throws IOException {
    try (EmbeddedPool pool = pool()) {
      pool.put(List.of(ANN));
    }
    try (Directory directory = FSDirectory.open(data.resolve("pool"));
        Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        EmbeddedPool pool = pool()) {
      held.ensureValid();

      assertThatThrownBy(() -> pool.put(List.of(BO)))
          .isInstanceOf(UnusablePoolException.class)
          .hasMessageContaining("is being written by another process");
      assertThat(pool.get("ann")).contains(ANN.profile());
    }
  }

  @Test
  void whoReadsSeesWhatAnotherWritesAtOnce() {
    try (EmbeddedPool reader = pool();
        EmbeddedPool writer = pool()) {
      writer.put(List.of(ANN));
      assertThat(reader.size()).isEqualTo(1);
      writer.put(List.of(BO));
      assertThat(reader.get("bo")).contains(BO.profile());
      writer.remove(List.of("ann"));
      assertThat(reader.get("ann")).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "no folder");
    try (EmbeddedPool pool = new EmbeddedPool(file, People.CATALOGUE.catalogue())) {
      assertThatThrownBy(() -> pool.put(List.of(ANN)))
          .isInstanceOf(UnusablePoolException.class)
          .hasMessageContaining("cannot be written")
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void aFullDiskCostsOnlyWhatWasNotAcknowledged() {
    FullDisk disk = new FullDisk();
    try (EmbeddedPool pool =
        new EmbeddedPool("here", opening(disk), People.CATALOGUE.catalogue())) {
      pool.put(List.of(ANN));
      disk.full = true;
      assertThatThrownBy(() -> pool.put(List.of(BO)))
          .isInstanceOf(UnusablePoolException.class)
          .hasMessageContaining("No space left on device");
      assertThat(pool.get("ann")).contains(ANN.profile());
      disk.full = false;

      pool.put(List.of(new Held("cy", BO.profile())));
      assertThat(pool.size()).isEqualTo(2);
      assertThat(pool.get("bo")).isEmpty();
    }
  }

  /** A disk that may be full. */
  private static final class FullDisk extends FilterDirectory {

    private boolean full;

    FullDisk() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
      return super.createOutput(name, context);
    }
  }

  private static CommittedIndex.Opening opening(Directory directory) {
    return new CommittedIndex.Opening() {
      @Override
      public boolean isThere() {
        return true;
      }

      @Override
      public Directory open() {
        return directory;
      }
    };
  }

  @Test
  void aPoolOfAnotherReleaseIsRefusedUntilItIsRebuilt() throws IOException {
    try (EmbeddedPool pool = pool()) {
      pool.put(List.of(ANN, BO));
    }
    try (Directory directory = FSDirectory.open(data.resolve("pool"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("made-by", "layout 0").entrySet());
    }
    Request best = Request.best(2);
    try (EmbeddedPool pool = pool()) {
      assertThatThrownBy(() -> pool.rank(People.matcher("welder"), Population.AS_OF, best))
          .isInstanceOf(UnusablePoolException.class)
          .hasMessageContaining("pool rebuild");
      assertThatThrownBy(() -> pool.put(List.of(ANN)))
          .isInstanceOf(UnusablePoolException.class)
          .hasMessageContaining("pool rebuild");

      assertThat(pool.rebuild(Population.AS_OF.plusMonths(1))).isEqualTo(2);
      assertThat(pool.rank(People.matcher("welder"), Population.AS_OF, best).hits()).hasSize(2);
      assertThat(pool.get("ann")).contains(ANN.profile().at(Population.AS_OF.plusMonths(1)));
    }
  }
}
