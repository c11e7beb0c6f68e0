package dev.shortlist.pool;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Filters as a query. */
final class FilterQuery {

  private FilterQuery() {}

  static Query of(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    filters.occupation().ifPresent(id -> add(all, ProfileDocument.OCCUPATION, id));
    filters.level().ifPresent(level -> add(all, ProfileDocument.LEVEL, level.name()));
    filters.language().ifPresent(id -> add(all, ProfileDocument.LANGUAGE, id));
    filters.words().stream().distinct().forEach(word -> add(all, ProfileDocument.TEXT, word));
    if (filters.months() > 0) {
      all.add(
          IntPoint.newRangeQuery(ProfileDocument.MONTHS, filters.months(), Integer.MAX_VALUE),
          Occur.FILTER);
    }
    return all.build();
  }

  private static void add(BooleanQuery.Builder all, String field, String word) {
    all.add(new TermQuery(new Term(field, word)), Occur.FILTER);
  }
}
