package dev.shortlist.pool;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.profile.Profile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.springframework.util.function.SingletonSupplier;

/**
 * A pool as a Lucene index in a folder. Any number of processes may read it while one writes: a
 * write is a commit, and each answer is of the last one. The one that has written holds the index's
 * lock until it closes the pool.
 */
public final class EmbeddedPool implements Pool {

  private final CommittedIndex index;

  /** Made when something is stored: who only looks does not need what profiles may show. */
  private final Supplier<ProfileDocument> documents;

  /**
   * The pool within the folder of all that is stored.
   *
   * @param data need not be there before something is stored
   */
  public EmbeddedPool(Path data, Catalogue catalogue) {
    this(data.toString(), CommittedIndex.in(data.resolve("pool")), catalogue);
  }

  EmbeddedPool(String name, CommittedIndex.Opening opening, Catalogue catalogue) {
    this.documents = SingletonSupplier.of(() -> new ProfileDocument(catalogue));
    this.index =
        new CommittedIndex(
            name,
            opening,
            "layout %s, engine %s, catalogue %s"
                .formatted(ProfileDocument.LAYOUT, Matcher.ENGINE, catalogue.version()));
  }

  @Override
  public void put(Collection<Held> profiles) {
    index.write(
        true,
        into -> {
          for (Held held : profiles) {
            into.updateDocument(
                ProfileDocument.id(held.id()), documents.get().of(held.id(), held.profile()));
          }
          return profiles.size();
        });
  }

  @Override
  public int remove(Collection<String> ids) {
    if (size() == 0) {
      return 0;
    }
    return index.write(
        true,
        from -> {
          int removed = 0;
          try (DirectoryReader reader = DirectoryReader.open(from)) {
            IndexSearcher before = new IndexSearcher(reader);
            for (String id : Set.copyOf(ids)) {
              removed += before.count(new TermQuery(ProfileDocument.id(id)));
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
    if (!index.exists()) {
      return 0;
    }
    return index.write(
        false,
        into -> {
          int rebuilt = 0;
          try (DirectoryReader before = DirectoryReader.open(into)) {
            into.deleteAll();
            for (Document stored : StoredDocuments.of(before)) {
              Profile profile = profile(stored);
              into.addDocument(
                  documents
                      .get()
                      .of(
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
    return index.read(
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
    return index.read(0, searcher -> searcher.getIndexReader().numDocs());
  }

  @Override
  public Page rank(Matcher matcher, YearMonth asOf, Request request) {
    return index.readAsItIs(Page.EMPTY, searcher -> Search.page(searcher, matcher, asOf, request));
  }

  @Override
  public Facets facets(Filters filters) {
    return index.read(Facets.NONE, searcher -> FacetCount.of(searcher, filters));
  }

  @Override
  public void close() {
    index.close();
  }
}
