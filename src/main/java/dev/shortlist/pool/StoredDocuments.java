package dev.shortlist.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/** Everything that an index stores, document by document. */
final class StoredDocuments {

  private StoredDocuments() {}

  static Iterable<Document> of(IndexReader reader) throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    StoredFields stored = reader.storedFields();
    return () ->
        IntStream.range(0, reader.maxDoc())
            .filter(doc -> live == null || live.get(doc))
            .mapToObj(doc -> document(stored, doc))
            .iterator();
  }

  private static Document document(StoredFields stored, int doc) {
    try {
      return stored.document(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
