package dev.shortlist.pool;

import dev.shortlist.match.Matcher;
import dev.shortlist.match.Potential;
import dev.shortlist.pool.Page.Hit;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Profile;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One search for the best profiles of a job. Candidates come in the order of a bound that no exact
 * score exceeds; the matcher judges them until the k-th best exact score is above the next bound
 * (the threshold algorithm of Fagin, Lotem and Naor, "Optimal aggregation algorithms for
 * middleware", PODS 2001, with one list). Every profile that was not judged has a bound no higher
 * than that, so a score no higher than that, and cannot be among the k best. Where bound and k-th
 * score are the same the candidate is still judged, for its id may come first.
 *
 * <p>Bounds hold for some months ({@link Potential#MONTHS}). Profiles that were put in earlier than
 * that, or later than the month that is asked for, are all judged, so that no answer is wrong;
 * putting them in again or rebuilding the pool makes it quick.
 */
final class Search {

  /** So many candidates are fetched at first, and four times as many each further time. */
  private static final int FIRST = 256;

  private static final int GROWTH = 4;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::place, Cursor.BEST_FIRST);

  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Matcher matcher;
  private final YearMonth asOf;
  private final Request request;
  private final TreeSet<Hit> best = new TreeSet<>(BEST_FIRST);
  private boolean more;
  private int judged;

  private Search(IndexSearcher searcher, Matcher matcher, YearMonth asOf, Request request)
      throws IOException {
    this.searcher = searcher;
    this.stored = searcher.storedFields();
    this.matcher = matcher;
    this.asOf = asOf;
    this.request = request;
  }

  /** The best profiles of an index. */
  static Page page(IndexSearcher searcher, Matcher matcher, YearMonth asOf, Request request)
      throws IOException {
    return new Search(searcher, matcher, asOf, request).page();
  }

  private Page page() throws IOException {
    Query filter = FilterQuery.of(request.filters());
    int month = Months.index(asOf);
    Query holds = IntPoint.newRangeQuery(ProfileDocument.AS_OF, month - Potential.MONTHS, month);
    judgeAll(both(filter, not(holds)));
    judgeBest(both(filter, holds), CeilingQuery.of(matcher.ceiling()));
    Optional<Cursor> next = more ? Optional.of(best.getLast().place()) : Optional.empty();
    return new Page(best.stream().toList(), next, judged);
  }

  private void judgeAll(Query query) throws IOException {
    int all = searcher.count(query);
    if (all > 0) {
      for (ScoreDoc candidate : searcher.search(query, all).scoreDocs) {
        judge(candidate.doc);
      }
    }
  }

  /** In the order of their bounds; who has nothing that is asked for comes last. */
  private void judgeBest(Query filter, CeilingQuery ceiling) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(filter, Occur.FILTER)
            .add(ceiling.query(), Occur.SHOULD)
            .build();
    @Nullable ScoreDoc last = null;
    int fetched = Math.max(FIRST, 2 * request.top());
    while (true) {
      TopDocs candidates =
          searcher.search(query, new TopScoreDocCollectorManager(fetched, last, 1));
      for (ScoreDoc candidate : candidates.scoreDocs) {
        if (isSure(ceiling.bound(candidate.score))) {
          more = true;
          return;
        }
        judge(candidate.doc);
      }
      if (candidates.scoreDocs.length < fetched) {
        return;
      }
      last = candidates.scoreDocs[fetched - 1];
      fetched = Math.min(GROWTH * fetched, Math.max(1, searcher.getIndexReader().maxDoc()));
    }
  }

  /** Whether nobody of such a bound can be among the best. */
  private boolean isSure(int bound) {
    return best.size() == request.top() && best.getLast().score() > bound;
  }

  private void judge(int doc) throws IOException {
    Document document = stored.document(doc, Set.of(ProfileDocument.ID, ProfileDocument.PROFILE));
    BytesRef form = document.getBinaryValue(ProfileDocument.PROFILE);
    Profile profile = StoredForm.read(form.bytes, form.offset, form.length).at(asOf);
    Hit hit = new Hit(document.get(ProfileDocument.ID), matcher.score(profile), profile);
    judged++;
    boolean isAfter =
        request
            .after()
            .map(place -> Cursor.BEST_FIRST.compare(hit.place(), place) > 0)
            .orElse(true);
    if (isAfter) {
      best.add(hit);
      if (best.size() > request.top()) {
        best.removeLast();
        more = true;
      }
    }
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }
}
