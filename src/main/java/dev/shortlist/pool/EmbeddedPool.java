package dev.shortlist.pool;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A pool as a Lucene index in a folder. Any number of processes may read it while one writes: a
 * write is a commit, and each answer is of the last one. The one that has written holds the index's
 * lock until it closes the pool.
 */
public final class EmbeddedPool implements Pool {

  private static final String MADE_BY = "made-by";

  private final String name;
  private final Opening opening;
  private final ProfileDocument documents;

  /** What the documents depend on besides the profiles. */
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
   * The pool within the folder of all that is stored.
   *
   * @param data need not be there before something is stored
   */
  public EmbeddedPool(Path data, Catalogue catalogue) {
    this(data.toString(), in(data.resolve("pool")), catalogue);
  }

  EmbeddedPool(String name, Opening opening, Catalogue catalogue) {
    this.name = name;
    this.opening = opening;
    this.documents = new ProfileDocument(catalogue);
    this.madeBy =
        "layout %d, engine %s, catalogue %s"
            .formatted(ProfileDocument.LAYOUT, Matcher.ENGINE, catalogue.version());
  }

  private static Opening in(Path folder) {
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

  @Override
  public void put(Collection<Held> profiles) {
    write(
        true,
        into -> {
          for (Held held : profiles) {
            into.updateDocument(
                ProfileDocument.id(held.id()), documents.of(held.id(), held.profile()));
          }
          return profiles.size();
        });
  }

  @Override
  public int remove(Collection<String> ids) {
    if (size() == 0) {
      return 0;
    }
    return write(
        true,
        from -> {
          int removed = 0;
          try (DirectoryReader reader = DirectoryReader.open(from)) {
            for (String id : Set.copyOf(ids)) {
              removed += new IndexSearcher(reader).count(new TermQuery(ProfileDocument.id(id)));
              from.deleteDocuments(ProfileDocument.id(id));
            }
          }
          return removed;
        });
  }

  /**
   * Makes the index anew from the profiles that it stores, as this release and its catalogue make
   * it; profiles of an earlier month are read in the given one. Until that is done, and if it is
   * not, the pool is as it was.
   *
   * @return how many profiles there are
   */
  public int rebuild(YearMonth asOf) {
    if (!exists()) {
      return 0;
    }
    return write(
        false,
        into -> {
          int rebuilt = 0;
          try (DirectoryReader before = DirectoryReader.open(into)) {
            into.deleteAll();
            for (Document stored : StoredDocuments.of(before)) {
              Profile profile = profile(stored);
              into.addDocument(
                  documents.of(
                      stored.get(ProfileDocument.ID),
                      profile.asOf().isBefore(asOf) ? profile.at(asOf) : profile));
              rebuilt++;
            }
          }
          return rebuilt;
        });
  }

  @Override
  public Optional<Profile> get(String id) {
    return read(
        Optional.empty(),
        searcher -> {
          TopDocs found = searcher.search(new TermQuery(ProfileDocument.id(id)), 1);
          StoredFields stored = searcher.storedFields();
          return found.scoreDocs.length == 0
              ? Optional.empty()
              : Optional.of(profile(stored.document(found.scoreDocs[0].doc)));
        });
  }

  static Profile profile(Document stored) {
    BytesRef form = stored.getBinaryValue(ProfileDocument.PROFILE);
    return StoredForm.read(form.bytes, form.offset, form.length);
  }

  @Override
  public int size() {
    return read(0, searcher -> searcher.getIndexReader().numDocs());
  }

  @Override
  public Page rank(Matcher matcher, YearMonth asOf, Request request) {
    return read(
        Page.EMPTY,
        searcher -> {
          check(((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
          return Search.page(searcher, matcher, asOf, request);
        });
  }

  @Override
  public Facets facets(Filters filters) {
    return read(Facets.NONE, searcher -> FacetCount.of(searcher, filters));
  }

  /** What is done with the last commit. */
  private interface Reading<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(T ifEmpty, Reading<T> reading) {
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
          "The pool in %s cannot be read: %s".formatted(name, reason(e)), e);
    }
  }

  private synchronized @Nullable SearcherManager searchers() throws IOException {
    SearcherManager opened = searchers;
    if (opened == null && exists()) {
      opened = new SearcherManager(directory(), null);
      searchers = opened;
    }
    return opened;
  }

  private synchronized boolean exists() {
    try {
      return opening.isThere() && DirectoryReader.indexExists(directory());
    } catch (IOException e) {
      throw new UnusablePoolException(
          "The pool in %s cannot be read: %s".formatted(name, reason(e)), e);
    }
  }

  /** What is done before a commit. */
  private interface Writing<T> {
    T to(IndexWriter writer) throws IOException;
  }

  private synchronized <T> T write(boolean asItIs, Writing<T> writing) {
    try {
      IndexWriter open = writer(asItIs);
      T done = writing.to(open);
      open.setLiveCommitData(Map.of(MADE_BY, madeBy).entrySet());
      open.commit();
      return done;
    } catch (LockObtainFailedException e) {
      throw new UnusablePoolException(
          "The pool in %s is being written by another process; try again when it is done."
              .formatted(name),
          e);
    } catch (IOException | AlreadyClosedException e) {
      rollBack();
      throw new UnusablePoolException(
          "The pool in %s cannot be written: %s".formatted(name, reason(e)), e);
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

  private void check(Map<String, String> commit) {
    String other = commit.getOrDefault(MADE_BY, madeBy);
    if (!other.equals(madeBy)) {
      throw new UnusablePoolException(
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

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
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
          "The pool in %s cannot be closed: %s".formatted(name, reason(e)), e);
    }
  }
}
