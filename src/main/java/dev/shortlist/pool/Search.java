package dev.shortlist.pool;

import dev.shortlist.match.Matcher;
import dev.shortlist.match.Potential;
import dev.shortlist.pool.Page.Hit;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Profile;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
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

  /**
   * Four times as many candidates as are asked for are fetched at first, for among made-up people
   * three times as many were judged; but so many at least, and four times as many each further
   * time.
   */
  private static final int FIRST = 256;

  private static final long GROWTH = 4;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::place, Cursor.BEST_FIRST);

  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Matcher matcher;
  private final YearMonth asOf;
  private final Request request;
  private final TreeSet<Hit> best = new TreeSet<>(BEST_FIRST);
  private final Set<Integer> seen = new HashSet<>();
  private boolean more;

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
    Optional<Query> filter = FilterQuery.of(request.filters());
    judgeAll(all(filter, ofOtherMonths()));
    CeilingQuery ceiling = CeilingQuery.of(matcher.ceiling());
    judgeBest(ceiling.within(filter), ceiling);
    Query others = without(filter, ceiling.query());
    if (!isSure(ceiling.bound(0))) {
      judgeAll(others);
    } else if (!more) {
      more = isAnyUnseen(searcher.search(others, seen.size() + 1));
    }
    Optional<Cursor> next = more ? Optional.of(best.getLast().place()) : Optional.empty();
    return new Page(best.stream().toList(), next, seen.size());
  }

  /** Those whose bounds do not hold in the month that is asked for. */
  private Query ofOtherMonths() {
    int month = Months.index(asOf);
    String field = ProfileDocument.AS_OF;
    return new BooleanQuery.Builder()
        .add(
            IntPoint.newRangeQuery(field, Integer.MIN_VALUE, month - Potential.MONTHS - 1),
            Occur.SHOULD)
        .add(IntPoint.newRangeQuery(field, month + 1, Integer.MAX_VALUE), Occur.SHOULD)
        .build();
  }

  private boolean isAnyUnseen(TopDocs found) {
    return Arrays.stream(found.scoreDocs).anyMatch(candidate -> !seen.contains(candidate.doc));
  }

  private void judgeAll(Query query) throws IOException {
    int all = searcher.count(query);
    if (all > 0) {
      for (ScoreDoc candidate : searcher.search(query, all).scoreDocs) {
        judge(candidate.doc);
      }
    }
  }

  /** In the order of their bounds, as far as any can be among the best. */
  private void judgeBest(Query query, CeilingQuery ceiling) throws IOException {
    @Nullable ScoreDoc last = null;
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    int fetched = (int) Math.min(most, Math.max(FIRST, GROWTH * request.top()));
    while (true) {
      TopDocs candidates =
          searcher.search(query, new TopScoreDocCollectorManager(fetched, last, 1));
      for (ScoreDoc candidate : candidates.scoreDocs) {
        if (!seen.contains(candidate.doc)) {
          if (isSure(ceiling.bound(candidate.score))) {
            more = true;
            return;
          }
          judge(candidate.doc);
        }
      }
      if (candidates.scoreDocs.length < fetched) {
        return;
      }
      last = candidates.scoreDocs[fetched - 1];
      fetched = (int) Math.min(most, GROWTH * fetched);
    }
  }

  /** Whether nobody of such a bound can be among the best. */
  private boolean isSure(int bound) {
    return best.size() == request.top() && best.getLast().score() > bound;
  }

  /** Once only: who was judged whatever the bound may come up as a candidate, too. */
  private void judge(int doc) throws IOException {
    if (!seen.add(doc)) {
      return;
    }
    Document document = stored.document(doc, Set.of(ProfileDocument.ID, ProfileDocument.PROFILE));
    Profile profile = EmbeddedPool.profile(document).at(asOf);
    Hit hit = new Hit(document.get(ProfileDocument.ID), matcher.score(profile), profile);
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

  private static Query all(Optional<Query> filter, Query query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.FILTER);
    filter.ifPresent(passed -> all.add(passed, Occur.FILTER));
    return all.build();
  }

  private static Query without(Optional<Query> filter, Query query) {
    return new BooleanQuery.Builder()
        .add(filter.orElse(MatchAllDocsQuery.INSTANCE), Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }
}
