package dev.shortlist.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A log-linear classifier (a maximum-entropy model): each outcome has the sum of the weights of the
 * features that hold. The weights are whole thousandths of a nat, so that sums are the same on
 * every machine and in every order. Immutable.
 */
public final class LinearModel {

  /** What a weight of one nat is written as. */
  public static final int SCALE = 1000;

  private final List<String> outcomes;
  private final Map<String, int[]> weights;

  private LinearModel(List<String> outcomes, Map<String, int[]> weights) {
    this.outcomes = outcomes;
    this.weights = weights;
  }

  /**
   * Reads a model: a heading line {@code feature}, then the outcomes, tab-separated; below it a
   * feature and its weight for each outcome in each line.
   *
   * @throws IllegalArgumentException when the text is none, naming the line
   */
  public static LinearModel of(String text) {
    int heading = text.indexOf('\n');
    String[] columns = text.substring(0, Math.max(heading, 0)).split("\t");
    if (columns.length < 2) {
      throw new IllegalArgumentException("the model has no heading");
    }
    List<String> outcomes = List.of(columns).subList(1, columns.length);
    Map<String, int[]> weights = new HashMap<>();
    for (int start = heading + 1, end; start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, Math.max(tab, 0)), weights(line, tab, outcomes.size()));
    }
    return new LinearModel(outcomes, weights);
  }

  /**
   * The whole numbers of a line, each behind a tab. Models have thousands of lines and are read at
   * every start, so they are read without regular expressions.
   */
  private static int[] weights(String line, int tab, int count) {
    int[] weights = new int[count];
    int from = tab;
    for (int i = 0; i < count; i++) {
      if (from < 0 || from == line.length()) {
        throw new IllegalArgumentException("not as long as the heading: " + line);
      }
      int next = line.indexOf('\t', from + 1);
      int to = next < 0 ? line.length() : next;
      weights[i] = Integer.parseInt(line, from + 1, to, 10);
      from = to;
    }
    if (from < line.length()) {
      throw new IllegalArgumentException("longer than the heading: " + line);
    }
    return weights;
  }

  /** The outcomes in the order of the scores. */
  public List<String> outcomes() {
    return outcomes;
  }

  /**
   * The score of each outcome, in thousandths of a nat; the outcome with the highest is the
   * likeliest.
   *
   * @param features what holds; those that the model does not know count nothing
   */
  public int[] scores(Collection<String> features) {
    int[] scores = new int[outcomes.size()];
    for (String feature : features) {
      int[] weight = weights.get(feature);
      if (weight != null) {
        Arrays.setAll(scores, i -> scores[i] + weight[i]);
      }
    }
    return scores;
  }

  /**
   * How much likelier one outcome is than another, in thousandths of a nat; below 0 it is less
   * likely.
   *
   * @throws IllegalArgumentException when the model has no such outcome
   */
  public int margin(Collection<String> features, String outcome, String other) {
    int[] scores = scores(features);
    return scores[index(outcome)] - scores[index(other)];
  }

  private int index(String outcome) {
    int index = outcomes.indexOf(outcome);
    if (index < 0) {
      throw new IllegalArgumentException("the model tells nothing of " + outcome);
    }
    return index;
  }
}
