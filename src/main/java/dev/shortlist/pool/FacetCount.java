package dev.shortlist.pool;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Counts the profiles of an index that pass a filter, kind by kind. */
final class FacetCount {

  private final Map<String, SortedMap<String, Integer>> counts = new HashMap<>();
  private int profiles;

  private FacetCount() {}

  static Facets of(IndexSearcher searcher, Filters filters) throws IOException {
    FacetCount count = new FacetCount();
    Query query = searcher.rewrite(FilterQuery.of(filters).orElse(MatchAllDocsQuery.INSTANCE));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      count.leaf(leaf, weight);
    }
    return new Facets(
        count.profiles,
        count.of(ProfileDocument.OCCUPATION),
        count.of(ProfileDocument.HIGHEST),
        count.of(ProfileDocument.LANGUAGE));
  }

  private SortedMap<String, Integer> of(String field) {
    return counts.getOrDefault(field, new TreeMap<>());
  }

  private void leaf(LeafReaderContext leaf, Weight weight) throws IOException {
    profiles += Math.toIntExact(passing(leaf, weight, doc -> {}));
    field(ProfileDocument.OCCUPATION, leaf, weight);
    field(ProfileDocument.LANGUAGE, leaf, weight);
    field(ProfileDocument.HIGHEST, leaf, weight);
  }

  private void field(String field, LeafReaderContext leaf, Weight weight) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
    int[] found = new int[Math.toIntExact(values.getValueCount())];
    passing(
        leaf,
        weight,
        doc -> {
          if (values.advanceExact(doc)) {
            for (int i = 0; i < values.docValueCount(); i++) {
              found[Math.toIntExact(values.nextOrd())]++;
            }
          }
        });
    SortedMap<String, Integer> totals = counts.computeIfAbsent(field, name -> new TreeMap<>());
    for (int i = 0; i < found.length; i++) {
      if (found[i] > 0) {
        String word = values.lookupOrd(i).utf8ToString();
        String key = field.equals(ProfileDocument.HIGHEST) ? word.toLowerCase(Locale.ROOT) : word;
        totals.merge(key, found[i], Integer::sum);
      }
    }
  }

  /** Something done with the number of a document. */
  private interface Each {
    void doc(int doc) throws IOException;
  }

  private static long passing(LeafReaderContext leaf, Weight weight, Each each) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return 0;
    }
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator docs = scorer.iterator();
    long passing = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        each.doc(doc);
        passing++;
      }
    }
    return passing;
  }
}
