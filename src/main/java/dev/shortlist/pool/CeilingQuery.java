package dev.shortlist.pool;

import dev.shortlist.job.Job;
import dev.shortlist.match.Ceiling;
import dev.shortlist.match.Ceiling.Clause;
import dev.shortlist.match.Ceiling.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The ceiling of a job as a query, whose score is a bound of the exact score: a sum of linear
 * features and of capped sums of them. That the groups together earn no more than there is besides
 * the role is left out: few profiles reach that, and one more level of sums takes five times as
 * long.
 *
 * @param query for what a profile has; it does not match a profile that has none of it
 * @param granted what every profile gets, in hundredths of a point
 */
record CeilingQuery(Query query, double granted) {

  /** Features take weights up to 64, so points are told as parts of all there are. */
  private static final double UNIT = Job.ALL_POINTS;

  /**
   * So many clauses at most, of the 1,024 that Lucene allows, words of terms included; what else a
   * job asks for, the least worth first, is granted to everybody.
   */
  private static final int MOST_CLAUSES = 900;

  /**
   * Sums of floating-point numbers are off by one part in 2²⁴ for each of at most so many additions
   * and roundings on the way.
   */
  private static final double ROUNDING = 4 * MOST_CLAUSES / (double) (1 << 24);

  static CeilingQuery of(Ceiling ceiling) {
    Set<Clause> looked = heaviest(ceiling);
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    double granted = 0;
    List<Part> parts = new ArrayList<>(ceiling.others().parts());
    parts.add(ceiling.role());
    for (Part part : parts) {
      double given = Math.min(part.most(), granted(part, looked));
      granted += given;
      add(sum, part, part.most() - given, looked);
    }
    return new CeilingQuery(sum.build(), granted);
  }

  /** The same among those that pass a filter. */
  Query within(Optional<Query> filter) {
    return filter
        .<Query>map(passed ->
            new BooleanQuery.Builder().add(passed, Occur.FILTER).add(query, Occur.MUST).build())
        .orElse(query);
  }

  /** The bound that a score of the query stands for, in hundredths of a point. */
  int bound(float score) {
    double bound = granted + score * UNIT * (1 + ROUNDING) + ROUNDING;
    return (int) Math.min(Job.ALL_POINTS, Math.floor(bound));
  }

  private static Set<Clause> heaviest(Ceiling ceiling) {
    List<Clause> all = new ArrayList<>(ceiling.role().clauses());
    ceiling.others().parts().forEach(part -> all.addAll(part.clauses()));
    all.sort(Comparator.comparingDouble(Clause::points).reversed());
    Set<Clause> looked = new HashSet<>();
    int left = MOST_CLAUSES;
    for (Clause clause : all) {
      left -= words(clause).size();
      if (left >= 0 && Words.areKept(words(clause))) {
        looked.add(clause);
      }
    }
    return looked;
  }

  private static List<String> words(Clause clause) {
    return clause.evidence() == Ceiling.Evidence.WORDS
        ? List.of(clause.key().split(" "))
        : List.of(clause.key());
  }

  private static double granted(Part part, Set<Clause> looked) {
    return part.granted()
        + part.clauses().stream()
            .filter(clause -> !looked.contains(clause))
            .mapToDouble(Clause::points)
            .sum();
  }

  /** Only sums that can be above their bound are nested, for Lucene is quickest with flat ones. */
  private static void add(BooleanQuery.Builder to, Part part, double most, Set<Clause> looked) {
    List<Clause> clauses = part.clauses().stream().filter(looked::contains).toList();
    double all = clauses.stream().mapToDouble(Clause::points).sum();
    if (most <= 0) {
      return;
    }
    if (all <= most + ROUNDING) {
      clauses.forEach(clause -> to.add(query(clause), Occur.SHOULD));
    } else {
      BooleanQuery.Builder sum = new BooleanQuery.Builder();
      clauses.forEach(clause -> sum.add(query(clause), Occur.SHOULD));
      to.add(new CappedQuery(sum.build(), (float) (most / UNIT)), Occur.SHOULD);
    }
  }

  private static Query query(Clause clause) {
    float weight = (float) (clause.points() / UNIT);
    return switch (clause.evidence()) {
      case SKILL -> feature(ProfileDocument.SKILLS, clause.key(), weight);
      case OCCUPATION -> feature(ProfileDocument.OCCUPATIONS, clause.key(), weight);
      case UNTOLD_TITLE -> feature(ProfileDocument.UNTOLD_TITLES, clause.key(), weight);
      case TITLE -> feature(ProfileDocument.TITLES, clause.key(), weight);
      case LEVEL -> feature(ProfileDocument.LEVELS, clause.key(), weight);
      case WORDS -> new BoostQuery(new ConstantScoreQuery(all(words(clause))), weight);
    };
  }

  private static Query feature(String field, String key, float weight) {
    return FeatureField.newLinearQuery(field, key, weight);
  }

  /** What holds all words, in any order. */
  static Query all(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.stream()
        .distinct()
        .forEach(
            word -> all.add(new TermQuery(new Term(ProfileDocument.TEXT, word)), Occur.FILTER));
    return all.build();
  }
}
