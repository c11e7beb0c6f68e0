package dev.shortlist.pool;

import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Filters as a query; none where everybody passes. */
final class FilterQuery {

  private FilterQuery() {}

  static Optional<Query> of(Filters filters) {
    if (filters.equals(Filters.NONE)) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    filters.occupation().ifPresent(id -> add(all, ProfileDocument.OCCUPATION, id));
    filters.level().ifPresent(level -> add(all, ProfileDocument.LEVEL, level.name()));
    filters.language().ifPresent(id -> add(all, ProfileDocument.LANGUAGE, id));
    filters.words().stream().distinct().forEach(word -> add(all, ProfileDocument.TEXT, word));
    if (filters.months() > 0) {
      all.add(
          IntPoint.newRangeQuery(ProfileDocument.MONTHS, filters.months(), Integer.MAX_VALUE),
          Occur.FILTER);
    }
    return Optional.of(all.build());
  }

  private static void add(BooleanQuery.Builder all, String field, String word) {
    all.add(new TermQuery(new Term(field, word)), Occur.FILTER);
  }
}
