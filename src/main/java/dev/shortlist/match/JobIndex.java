package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A job as a Lucene index in memory: one document per requirement, with a feature for every skill
 * that speaks for it, weighted by how much. A profile is the query, and the hits are the
 * requirements that it touches, the most touched first; what each is worth is then computed
 * exactly.
 */
final class JobIndex {

  private static final String SKILL = "skill";
  private static final String TERM = "term";

  private final IndexSearcher searcher;
  private final Map<String, Map<String, Integer>> rates = new HashMap<>();
  private final Map<String, List<Says>> saidBy = new HashMap<>();
  private final Set<String> skills = new HashSet<>();
  private final Map<String, List<List<String>>> termsByFirstStem = new HashMap<>();

  /**
   * What a skill says about a requirement.
   *
   * @param requirement its id
   * @param rate how much, in thousandths
   */
  private record Says(String requirement, int rate) {}

  /** The requirements in the order of their documents. */
  private final List<String> ids;

  JobIndex(Job job, Catalogue catalogue) {
    ids = job.requirements().stream().map(Requirement::id).toList();
    direct(job);
    implied(job, catalogue);
    rates.forEach((id, bySkill) -> {
      skills.addAll(bySkill.keySet());
      bySkill.forEach((skill, rate) ->
          saidBy.computeIfAbsent(skill, s -> new ArrayList<>()).add(new Says(id, rate)));
    });
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
        for (Requirement requirement : job.requirements()) {
          writer.addDocument(document(requirement));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The skills that speak for any requirement. */
  Set<String> skills() {
    return skills;
  }

  /** The terms of the job's own that begin with a stem. */
  List<List<String>> termsFrom(String stem) {
    return termsByFirstStem.getOrDefault(stem, List.of());
  }

  /** How much each skill says about a requirement, in thousandths; those that say nothing apart. */
  Map<String, Integer> rates(Requirement requirement) {
    return rates.getOrDefault(requirement.id(), Map.of());
  }

  /**
   * How strongly skills speak for the requirements that any of them speaks for, by their ids: of
   * each the best in each respect. The requirements are those of a search.
   */
  Map<String, Strength> said(Map<String, Strength> strengths) {
    Map<String, Strength> said = new HashMap<>();
    strengths.forEach((skill, strength) -> {
      for (Says says : saidBy.getOrDefault(skill, List.of())) {
        said.merge(says.requirement(), strength.times(says.rate()), Strength::or);
      }
    });
    return said;
  }

  /**
   * The ids of the requirements that a profile touches, the most touched first.
   *
   * @param strengths how strongly the profile speaks for each skill and term, in thousandths
   */
  Set<String> touched(Map<String, Integer> strengths) {
    Set<String> touched = new LinkedHashSet<>();
    try {
      for (BooleanQuery query : queries(strengths)) {
        for (ScoreDoc hit : searcher.search(query, Math.max(1, ids.size())).scoreDocs) {
          touched.add(ids.get(hit.doc));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return touched;
  }

  /**
   * What the job does not know is left out first, and a query never has more clauses than Lucene
   * takes.
   */
  private List<BooleanQuery> queries(Map<String, Integer> strengths) {
    List<BooleanQuery> queries = new ArrayList<>();
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    int clauses = 0;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(strengths).entrySet()) {
      if (entry.getValue() <= 0) {
        continue;
      }
      boolean skill = skills.contains(entry.getKey());
      Query query =
          skill
              ? FeatureField.newLinearQuery(
                  SKILL, entry.getKey(), entry.getValue() / (float) Scale.FULL)
              : new TermQuery(new Term(TERM, entry.getKey()));
      builder.add(query, Occur.SHOULD);
      if (++clauses == IndexSearcher.getMaxClauseCount()) {
        queries.add(builder.build());
        builder = new BooleanQuery.Builder();
        clauses = 0;
      }
    }
    if (clauses > 0) {
      queries.add(builder.build());
    }
    return queries;
  }

  private Document document(Requirement requirement) {
    Document document = new Document();
    ratesOf(requirement)
        .forEach((skill, rate) ->
            document.add(new FeatureField(SKILL, skill, rate / (float) Scale.FULL)));
    for (Alternative alternative : requirement.alternatives()) {
      if (alternative instanceof OfTerm term) {
        document.add(new StringField(TERM, key(term.stems()), Field.Store.NO));
        termsByFirstStem
            .computeIfAbsent(term.stems().getFirst(), stem -> new ArrayList<>())
            .add(term.stems());
      }
    }
    return document;
  }

  /** The name of a term among skills: no skill's id has a blank or begins with one. */
  static String key(List<String> stems) {
    return " " + String.join(" ", stems);
  }

  private Map<String, Integer> ratesOf(Requirement requirement) {
    return rates.computeIfAbsent(requirement.id(), id -> new HashMap<>());
  }

  private void direct(Job job) {
    for (Requirement requirement : job.requirements()) {
      for (Alternative alternative : requirement.alternatives()) {
        if (alternative instanceof OfSkill skill) {
          ratesOf(requirement).put(skill.id(), Scale.FULL);
        }
      }
    }
  }

  private record Loan(Requirement requirement, int rate) {
    int worth() {
      return rate * requirement.weight();
    }
  }

  /**
   * Each narrower skill lends to the three requirements where it is worth most, whatever else is
   * there.
   */
  private void implied(Job job, Catalogue catalogue) {
    List<Requirement> requirements = job.requirements();
    Set<String> asked = asked(requirements);
    for (String skill : catalogue.skillIds()) {
      SortedMap<String, Integer> broader = catalogue.broader(skill);
      if (Collections.disjoint(asked, broader.keySet())) {
        continue;
      }
      List<Loan> loans = new ArrayList<>();
      for (Requirement requirement : requirements) {
        int best = 0;
        for (Alternative alternative : requirement.alternatives()) {
          best =
              alternative instanceof OfSkill of
                  ? Math.max(best, broader.getOrDefault(of.id(), 0))
                  : best;
        }
        if (best > 0 && !ratesOf(requirement).containsKey(skill)) {
          loans.add(new Loan(requirement, best));
        }
      }
      loans.sort(
          Comparator.comparingInt(Loan::worth)
              .reversed()
              .thenComparing(loan -> loan.requirement().label())
              .thenComparing(loan -> loan.requirement().id()));
      loans.stream()
          .limit(Scale.MOST_IMPLIED)
          .forEach(loan -> ratesOf(loan.requirement()).put(skill, loan.rate()));
    }
  }

  /** The skills that answer requirements. */
  private static Set<String> asked(List<Requirement> requirements) {
    Set<String> asked = new HashSet<>();
    for (Requirement requirement : requirements) {
      for (Alternative alternative : requirement.alternatives()) {
        if (alternative instanceof OfSkill skill) {
          asked.add(skill.id());
        }
      }
    }
    return asked;
  }
}
