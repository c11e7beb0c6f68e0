package dev.shortlist.pool;

import dev.shortlist.pool.UnusablePoolException.Why;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index of which everybody sees whole commits. Any number of processes may read it while
 * one writes: a write is a commit, and each answer is of the last one. The one that has written
 * holds the index's lock until it closes this. Whatever fails is told as {@link
 * UnusablePoolException}, with a sentence for people.
 */
final class CommittedIndex implements AutoCloseable {

  private static final String MADE_BY = "made-by";

  private final String name;
  private final Opening opening;

  /** What the documents depend on besides what they tell of. */
  private final String madeBy;

  private @Nullable Directory directory;
  private @Nullable IndexWriter writer;
  private @Nullable SearcherManager searchers;

  /** Where an index lies, opened when it is first needed. */
  interface Opening {

    /** Whether there can be an index, so that nothing is made where somebody only looks. */
    boolean isThere();

    Directory open() throws IOException;
  }

  /**
   * An index that is opened when it is first needed.
   *
   * @param name what people know its place by
   * @param madeBy what its documents depend on; an index that was made otherwise is refused
   */
  CommittedIndex(String name, Opening opening, String madeBy) {
    this.name = name;
    this.opening = opening;
    this.madeBy = madeBy;
  }

  /** In a folder, which is made when something is stored. */
  static Opening in(Path folder) {
    return new Opening() {
      @Override
      public boolean isThere() {
        return Files.isDirectory(folder);
      }

      @Override
      public Directory open() throws IOException {
        return FSDirectory.open(folder);
      }
    };
  }

  /** What is done with the last commit. */
  interface Reading<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  /** What the last commit tells, or something else where there is none yet. */
  <T> T read(T ifEmpty, Reading<T> reading) {
    try {
      SearcherManager manager = searchers();
      if (manager == null) {
        return ifEmpty;
      }
      manager.maybeRefreshBlocking();
      IndexSearcher searcher = manager.acquire();
      try {
        return reading.of(searcher);
      } finally {
        manager.release(searcher);
      }
    } catch (IOException e) {
      throw new UnusablePoolException(
          Why.FAILED, "The pool in %s cannot be read: %s".formatted(name, reason(e)), e);
    }
  }

  /** The same, where it was made as this release makes it. */
  <T> T readAsItIs(T ifEmpty, Reading<T> reading) {
    return read(
        ifEmpty,
        searcher -> {
          check(((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
          return reading.of(searcher);
        });
  }

  private synchronized @Nullable SearcherManager searchers() throws IOException {
    SearcherManager opened = searchers;
    if (opened == null && exists()) {
      opened = new SearcherManager(directory(), null);
      searchers = opened;
    }
    return opened;
  }

  /** Whether anything was ever committed. */
  synchronized boolean exists() {
    try {
      return opening.isThere() && DirectoryReader.indexExists(directory());
    } catch (IOException e) {
      throw new UnusablePoolException(
          Why.FAILED, "The pool in %s cannot be read: %s".formatted(name, reason(e)), e);
    }
  }

  /** What is done before a commit. */
  interface Writing<T> {
    T to(IndexWriter writer) throws IOException;
  }

  /**
   * Writes and commits, all or nothing.
   *
   * @param asItIs whether the index has to be made as this release makes it
   */
  synchronized <T> T write(boolean asItIs, Writing<T> writing) {
    try {
      IndexWriter open = writer(asItIs);
      T done = writing.to(open);
      open.setLiveCommitData(Map.of(MADE_BY, madeBy).entrySet());
      open.commit();
      return done;
    } catch (LockObtainFailedException e) {
      throw new UnusablePoolException(
          Why.IN_USE,
          "The pool in %s is being written by another process; try again when it is done."
              .formatted(name),
          e);
    } catch (IOException | AlreadyClosedException e) {
      rollBack();
      throw new UnusablePoolException(
          Why.FAILED, "The pool in %s cannot be written: %s".formatted(name, reason(e)), e);
    } catch (RuntimeException e) {
      rollBack();
      throw e;
    }
  }

  private IndexWriter writer(boolean asItIs) throws IOException {
    IndexWriter open = writer;
    if (open == null) {
      Directory at = directory();
      open = new IndexWriter(at, new IndexWriterConfig().setCommitOnClose(false));
      writer = open;
      if (asItIs && DirectoryReader.indexExists(at)) {
        check(SegmentInfos.readLatestCommit(at).getUserData());
      }
    }
    return open;
  }

  /** Refuses a commit that was made otherwise. */
  private void check(Map<String, String> commit) {
    String other = commit.getOrDefault(MADE_BY, madeBy);
    if (!other.equals(madeBy)) {
      throw new UnusablePoolException(
          Why.MADE_OTHERWISE,
          "The pool in %s was made by another release or catalogue (%s; this is %s). Rebuild it: pool rebuild --data %s"
              .formatted(name, other, madeBy, name));
    }
  }

  private Directory directory() throws IOException {
    Directory opened = directory;
    if (opened == null) {
      opened = opening.open();
      directory = opened;
    }
    return opened;
  }

  /** Forgets what was not committed, and lets go of the lock. */
  private void rollBack() {
    IndexWriter open = writer;
    writer = null;
    if (open != null) {
      try {
        open.rollback();
      } catch (IOException | AlreadyClosedException e) {
        // What failed before is told; the last commit stands in any case.
      }
    }
  }

  /** Exceptions of files often name the file alone; what they are then tells the reason. */
  private static String reason(Exception e) {
    boolean isTold =
        e instanceof FileSystemException file ? file.getReason() != null : e.getMessage() != null;
    return isTold ? String.valueOf(e.getMessage()) : e.getClass().getSimpleName();
  }

  @Override
  public synchronized void close() {
    rollBack();
    try {
      if (searchers != null) {
        searchers.close();
      }
      if (directory != null) {
        directory.close();
      }
    } catch (IOException e) {
      throw new UnusablePoolException(
          Why.FAILED, "The pool in %s cannot be closed: %s".formatted(name, reason(e)), e);
    }
  }
}
