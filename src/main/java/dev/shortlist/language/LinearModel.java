package dev.shortlist.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A log-linear classifier (a maximum-entropy model): each outcome has the sum of the weights of the
 * features that hold. The weights are whole thousandths of a nat, so that sums are the same on
 * every machine and in every order. Immutable.
 */
public final class LinearModel {

  /** What a weight of one nat is written as. */
  public static final int SCALE = 1000;

  private static final Pattern TAB = Pattern.compile("\t");

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
    List<String> lines = text.lines().filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("the model is empty");
    }
    List<String> heading = List.of(TAB.split(lines.getFirst()));
    List<String> outcomes = heading.subList(1, heading.size());
    Map<String, int[]> weights = HashMap.newHashMap(lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = TAB.split(line);
      if (cells.length != heading.size()) {
        throw new IllegalArgumentException("not as long as the heading: " + line);
      }
      weights.put(cells[0], Arrays.stream(cells).skip(1).mapToInt(Integer::parseInt).toArray());
    }
    return new LinearModel(List.copyOf(outcomes), weights);
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
}
