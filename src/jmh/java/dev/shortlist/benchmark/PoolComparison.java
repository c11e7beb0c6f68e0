package dev.shortlist.benchmark;

import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.match.Matcher;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.Page;
import dev.shortlist.pool.Pool;
import dev.shortlist.pool.Pool.Held;
import dev.shortlist.pool.Population;
import dev.shortlist.pool.Request;
import dev.shortlist.resume.profile.Profile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The hundred best of many made-up people for the shipped job, by the pool and by plain Lucene
 * (BM25, every word of the job's text) on the same texts: one thread, warm, in turns, in CPU time.
 */
final class PoolComparison {

  private static final int SEED = 1;
  private static final int TOP = 100;
  private static final int BATCH = 10_000;
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 31;

  private final Samples samples = new Samples();
  private final Job job = samples.matcher.job();
  private final Population people =
      new Population(SEED, samples.catalogue.catalogue(), frequentWords());

  /**
   * What came of it.
   *
   * @param ours the pool's time, in milliseconds
   * @param theirs BM25's
   * @param judged how many were judged exactly
   */
  record Compared(int people, double ours, double theirs, int judged) {}

  /**
   * Compares both.
   *
   * @param folder for the indexes, some 4 KB a person; what is there already is used again, also
   *     where it is more
   */
  Compared compare(int size, Path folder) throws IOException {
    Path plain = folder.resolve("bm25");
    try (EmbeddedPool pool = new EmbeddedPool(folder, samples.catalogue.catalogue())) {
      if (pool.size() < size) {
        index(pool.size(), size, pool, plain);
      }
      try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(plain))) {
        if (reader.numDocs() != pool.size()) {
          throw new IllegalStateException("the indexes hold different people; delete " + folder);
        }
        System.out.printf(
            Locale.ROOT,
            "%d people; index of the pool %d MB, of BM25 %d MB.%n",
            pool.size(),
            megabytes(folder.resolve("pool")),
            megabytes(plain));
        return compare(pool, new IndexSearcher(reader));
      }
    }
  }

  private Compared compare(Pool pool, IndexSearcher searcher) throws IOException {
    Matcher matcher = samples.matcher;
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    new TreeSet<>(job.stems())
        .forEach(stem -> words.add(new TermQuery(new Term("text", stem)), Occur.SHOULD));
    Query query = words.build();
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    int judged = 0;
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = cpuTime();
      Page page = pool.rank(matcher, Population.AS_OF, Request.best(TOP));
      long between = cpuTime();
      searcher.search(query, TOP);
      long end = cpuTime();
      judged = page.judged();
      if (i >= 0) {
        ours[i] = (between - start) / 1e6;
        theirs[i] = (end - between) / 1e6;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(theirs);
    System.out.printf(
        Locale.ROOT,
        "The best %d by the pool: %.1f ms (p10 %.1f, p90 %.1f), %d judged exactly; by BM25: %.1f ms (p10 %.1f, p90 %.1f). The pool takes %.2f of BM25's time.%n",
        TOP,
        ours[ROUNDS / 2],
        ours[ROUNDS / 10],
        ours[ROUNDS * 9 / 10],
        judged,
        theirs[ROUNDS / 2],
        theirs[ROUNDS / 10],
        theirs[ROUNDS * 9 / 10],
        ours[ROUNDS / 2] / theirs[ROUNDS / 2]);
    return new Compared(pool.size(), ours[ROUNDS / 2], theirs[ROUNDS / 2], judged);
  }

  /** Of this thread, so that nobody else's work is counted; both searches run on it alone. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void index(int from, int size, Pool pool, Path plain) throws IOException {
    long start = System.nanoTime();
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(plain), new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      List<Held> batch = new ArrayList<>();
      for (int i = from; i < size; i++) {
        Profile person = people.person(i);
        batch.add(new Held("person-" + i, person));
        String text =
            person.passages().stream()
                .flatMap(passage -> passage.stems().stream())
                .collect(Collectors.joining(" "));
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
        if (batch.size() == BATCH || i == size - 1) {
          pool.put(batch);
          writer.commit();
          batch.clear();
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "Made and indexed in %d s.%n", (System.nanoTime() - start) / 1_000_000_000);
  }

  /** The words of the shipped jobs, the most frequent first: what texts about work are made of. */
  private List<String> frequentWords() {
    JobIntake intake = new JobIntake(samples.catalogue, samples.tagger);
    Map<String, Integer> counts = new HashMap<>();
    for (String id : JobShelf.ids()) {
      intake
          .read(id, JobShelf.text(id).orElseThrow())
          .stems()
          .forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> word) -> -word.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static long megabytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1_000_000;
    }
  }
}
