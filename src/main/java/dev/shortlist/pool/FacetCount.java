package dev.shortlist.pool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the profiles of an index that pass a filter, kind by kind. */
final class FacetCount implements Collector {

  private static final List<String> FIELDS =
      List.of(ProfileDocument.OCCUPATION, ProfileDocument.LANGUAGE, ProfileDocument.HIGHEST);

  private final Map<String, SortedMap<String, Integer>> counts = new HashMap<>();
  private int profiles;

  private FacetCount() {}

  static Facets of(IndexSearcher searcher, Filters filters) throws IOException {
    return searcher.search(
        FilterQuery.of(filters).orElse(MatchAllDocsQuery.INSTANCE),
        new CollectorManager<FacetCount, Facets>() {
          @Override
          public FacetCount newCollector() {
            return new FacetCount();
          }

          @Override
          public Facets reduce(Collection<FacetCount> parts) {
            FacetCount all = new FacetCount();
            parts.forEach(all::add);
            return all.facets();
          }
        });
  }

  private void add(FacetCount part) {
    profiles += part.profiles;
    part.counts.forEach((field, values) ->
        values.forEach((value, count) -> of(field).merge(value, count, Integer::sum)));
  }

  private Facets facets() {
    return new Facets(
        profiles,
        of(ProfileDocument.OCCUPATION),
        of(ProfileDocument.HIGHEST),
        of(ProfileDocument.LANGUAGE));
  }

  private SortedMap<String, Integer> of(String field) {
    return counts.computeIfAbsent(field, name -> new TreeMap<>());
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    for (String field : FIELDS) {
      tallies.add(new Tally(field, DocValues.getSortedSet(leaf.reader(), field)));
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int doc) throws IOException {
        profiles++;
        for (Tally tally : tallies) {
          tally.add(doc);
        }
      }

      @Override
      public void finish() throws IOException {
        for (Tally tally : tallies) {
          tally.addTo(of(tally.field));
        }
      }
    };
  }

  /** How often each value of a field stands in a part of the index, by its number there. */
  private static final class Tally {

    private final String field;
    private final SortedSetDocValues values;
    private final int[] found;

    Tally(String field, SortedSetDocValues values) {
      this.field = field;
      this.values = values;
      this.found = new int[Math.toIntExact(values.getValueCount())];
    }

    void add(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          found[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }

    void addTo(SortedMap<String, Integer> totals) throws IOException {
      for (int i = 0; i < found.length; i++) {
        if (found[i] > 0) {
          String word = values.lookupOrd(i).utf8ToString();
          totals.merge(word, found[i], Integer::sum);
        }
      }
    }
  }
}
