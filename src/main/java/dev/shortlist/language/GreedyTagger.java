package dev.shortlist.language;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Gives words their parts of speech by OpenNLP's model, following the best tag from word to word
 * where OpenNLP's own tagger follows three; on résumés no tag differs. The model is log-linear:
 * what speaks for a tag is a sum, and what a word adds to it for itself and for the two words on
 * either side is the same wherever it stands. So the model is asked once for each word and each
 * pair of tags, and a sentence takes additions alone. Safe for many threads.
 */
final class GreedyTagger {

  /** Some ten megabytes: the words of some hundred résumés. */
  private static final int MOST_WORDS = 10_000;

  /** Longer ones hardly come twice. */
  private static final int LONGEST = 40;

  /** A word speaks for its own tag and those of so many words on either side. */
  private static final int REACH = 2;

  /**
   * How the model marks what comes from another word: from the one two behind that whose tag is
   * asked for, and so on to the one two before it.
   */
  private static final String[] MARKS = {"n2", "n1", "", "p1", "p2"};

  private static final String AFTER_TAG = "t=";
  private static final String AFTER_TAGS = "t2=";
  private static final String[] BEGINNING = {"S=begin", "p1S=begin", "p2S=begin"};

  private final MaxentModel model;
  private final Borrowed<POSContextGenerator> contexts;
  private final String[] tags;
  private final double[][] atBeginning;
  private final double[][] afterTag;
  private final double[][][] afterTags;
  private final Map<String, double[][]> known = new ConcurrentHashMap<>();

  GreedyTagger(POSModel pos) {
    model = pos.getArtifact("pos.model");
    contexts = new Borrowed<>(() -> pos.getFactory().getPOSContextGenerator());
    tags =
        IntStream.range(0, model.getNumOutcomes())
            .mapToObj(model::getOutcome)
            .toArray(String[]::new);
    atBeginning = each(BEGINNING, feature -> feature);
    afterTag = each(tags, tag -> AFTER_TAG + tag);
    afterTags =
        Arrays.stream(tags)
            .map(earlier -> each(tags, tag -> AFTER_TAGS + earlier + "," + tag))
            .toArray(double[][][]::new);
  }

  private double[][] each(String[] of, UnaryOperator<String> feature) {
    return Arrays.stream(of)
        .map(one -> speaksFor(new String[] {feature.apply(one)}))
        .toArray(double[][]::new);
  }

  /** What features say for each tag, as logarithms and but for a constant. */
  private double[] speaksFor(String[] features) {
    return Arrays.stream(model.eval(features)).map(StrictMath::log).toArray();
  }

  /** The tag of each word of a sentence. */
  String[] tags(String[] words) {
    double[][][] told = Arrays.stream(words).map(this::told).toArray(double[][][]::new);
    int[] best = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      double[] sum = new double[tags.length];
      for (int j = Math.max(0, i - REACH); j <= Math.min(i + REACH, words.length - 1); j++) {
        add(sum, told[j][REACH + i - j]);
      }
      if (i < atBeginning.length) {
        add(sum, atBeginning[i]);
      }
      if (i > 0) {
        add(sum, afterTag[best[i - 1]]);
      }
      if (i > 1) {
        add(sum, afterTags[best[i - 2]][best[i - 1]]);
      }
      best[i] = largest(sum);
    }
    return Arrays.stream(best).mapToObj(tag -> tags[tag]).toArray(String[]::new);
  }

  private static void add(double[] sum, double[] more) {
    for (int tag = 0; tag < sum.length; tag++) {
      sum[tag] += more[tag];
    }
  }

  private static int largest(double[] sum) {
    int largest = 0;
    for (int tag = 1; tag < sum.length; tag++) {
      largest = sum[tag] > sum[largest] ? tag : largest;
    }
    return largest;
  }

  /** What a word says for the tags of the words from two before it to two behind it. */
  private double[][] told(String word) {
    if (word.length() > LONGEST) {
      return ask(word);
    }
    if (known.size() >= MOST_WORDS) {
      known.clear();
    }
    return known.computeIfAbsent(word, this::ask);
  }

  /** By the features that the word has among words that are the same, far from the beginning. */
  private double[][] ask(String word) {
    String[] same = new String[2 * REACH + 2];
    Arrays.fill(same, word);
    String[] before = new String[same.length];
    Arrays.fill(before, tags[0]);
    String[] features =
        contexts.with(generator -> generator.getContext(REACH + 1, same, before, null));
    return IntStream.range(0, MARKS.length)
        .mapToObj(place ->
            Arrays.stream(features)
                .filter(feature -> place(feature) == place)
                .toArray(String[]::new))
        .map(this::speaksFor)
        .toArray(double[][]::new);
  }

  /** The place of a feature's mark; none of those that come of tags. */
  private static int place(String feature) {
    for (int place = 0; place < MARKS.length; place++) {
      if (place != REACH && feature.startsWith(MARKS[place])) {
        return place;
      }
    }
    return feature.startsWith(AFTER_TAG) || feature.startsWith(AFTER_TAGS) ? -1 : REACH;
  }
}
