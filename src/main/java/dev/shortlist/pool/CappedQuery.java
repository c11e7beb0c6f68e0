package dev.shortlist.pool;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Another query whose scores end at a bound. It tells that bound on to Lucene's block-max pruning
 * (Ding and Suel, "Faster top-k document retrieval using block-max indexes", SIGIR 2011): once the
 * k-th best score is above all that the other parts of a sum can bring, whole blocks are passed
 * over in which this one brings too little.
 */
final class CappedQuery extends Query {

  private final Query query;
  private final float most;

  CappedQuery(Query query, float most) {
    this.query = query;
    this.most = most;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    if (rewritten instanceof MatchNoDocsQuery) {
      return rewritten;
    }
    return rewritten.equals(query) ? super.rewrite(searcher) : new CappedQuery(rewritten, most);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = query.createWeight(searcher, mode, boost);
    return mode.needsScores() ? new CappedWeight(this, weight, most * boost) : weight;
  }

  private static final class CappedWeight extends FilterWeight {

    private final float most;

    CappedWeight(Query query, Weight weight, float most) {
      super(query, weight);
      this.most = most;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(context);
      return supplier == null ? null : new CappedSupplier(supplier, most);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Explanation whole = in.explain(context, doc);
      return whole.isMatch()
          ? Explanation.match(
              Math.min(most, whole.getValue().floatValue()), "at most " + most, whole)
          : whole;
    }
  }

  private static final class CappedSupplier extends ScorerSupplier {

    private final ScorerSupplier supplier;
    private final float most;

    CappedSupplier(ScorerSupplier supplier, float most) {
      this.supplier = supplier;
      this.most = most;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new CappedScorer(supplier.get(leadCost), most);
    }

    @Override
    public long cost() {
      return supplier.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      supplier.setTopLevelScoringClause();
    }
  }

  private static final class CappedScorer extends FilterScorer {

    private final float most;

    CappedScorer(Scorer scorer, float most) {
      super(scorer);
      this.most = most;
    }

    @Override
    public float score() throws IOException {
      return Math.min(most, in.score());
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return Math.min(most, in.getMaxScore(upTo));
    }

    /** What is below it without the bound is below it with the bound. */
    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      in.setMinCompetitiveScore(least);
    }
  }

  @Override
  public String toString(String field) {
    return "min(%s, %s)".formatted(most, query.toString(field));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other)
        && other instanceof CappedQuery capped
        && capped.query.equals(query)
        && Float.compare(capped.most, most) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + query.hashCode()) + Float.hashCode(most);
  }
}
