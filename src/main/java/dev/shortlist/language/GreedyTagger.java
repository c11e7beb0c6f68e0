package dev.shortlist.language;

import java.util.Arrays;
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

  /** Of words that are remembered: some fourteen megabytes, the words of some hundred résumés. */
  private static final int PLACES = 1 << 14;

  /** Of a sentence that somebody asks about. */
  private static final int USUAL_WORDS = 16;

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

  /** What a word says for each tag of the words from two before it to two behind it, by turns. */
  private final Memo<double[]> told = new Memo<>(PLACES, this::ask);

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

  /** The tags of a sentence, found from its beginning as far as they are asked for. */
  Tags tags(CutWords words) {
    return new Tags(words);
  }

  /** The tags of one sentence, for one thread. */
  final class Tags {
    private final CutWords words;

    /** What the words around the next one say, each at the place of its number modulo five. */
    private final double[][] heard = new double[MARKS.length][];

    private final double[] sum = new double[tags.length];
    private int[] best = new int[USUAL_WORDS];
    private int found;
    private int listened;

    private Tags(CutWords words) {
      this.words = words;
    }

    /** The tag of a word. */
    String of(int word) {
      for (; found <= word; found++) {
        best = found < best.length ? best : Arrays.copyOf(best, 2 * found);
        best[found] = next(found);
      }
      return tags[best[word]];
    }

    private int next(int word) {
      for (; listened <= word + REACH && words.has(listened); listened++) {
        Span at = words.get(listened);
        heard[listened % heard.length] = told.of(words.sentence(), at.start(), at.end());
      }
      Arrays.fill(sum, 0);
      for (int i = Math.max(0, word - REACH); i < Math.min(word + REACH + 1, listened); i++) {
        add(heard[i % heard.length], (REACH + word - i) * sum.length);
      }
      if (word < atBeginning.length) {
        add(atBeginning[word], 0);
      }
      if (word > 0) {
        add(afterTag[best[word - 1]], 0);
      }
      if (word > 1) {
        add(afterTags[best[word - 2]][best[word - 1]], 0);
      }
      return largest(sum);
    }

    private void add(double[] more, int from) {
      for (int tag = 0; tag < sum.length; tag++) {
        sum[tag] += more[from + tag];
      }
    }
  }

  private static int largest(double[] sum) {
    int largest = 0;
    for (int tag = 1; tag < sum.length; tag++) {
      largest = sum[tag] > sum[largest] ? tag : largest;
    }
    return largest;
  }

  /** By the features that the word has among words that are the same, far from the beginning. */
  private double[] ask(String word) {
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
        .flatMapToDouble(Arrays::stream)
        .toArray();
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
