package dev.shortlist.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer.L2RegFunction;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns linear models by OpenNLP's maximum-entropy trainer (L-BFGS with a Gaussian prior). */
public final class Training {

  /** The prior's strength: of .1, 1 and 3 the one whose held-out adverts are told apart best. */
  private static final double L2 = 1;

  /** Features that hold more rarely are left out, where nothing else is said. */
  private static final int CUTOFF = 3;

  /** Of one run; it mostly stops before. */
  private static final int ITERATIONS = 200;

  /** Runs that lower what is minimized by a smaller part than this have arrived. */
  private static final double ARRIVED = 1e-4;

  private Training() {}

  /** A model as text, as {@link LinearModel#of} reads it; features of no weight are left out. */
  public static String learn(List<Event> events) {
    return learn(events, CUTOFF);
  }

  /**
   * The same without rare features.
   *
   * @param cutoff how often a feature must hold
   */
  public static String learn(List<Event> events, int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    DataIndexer data = new OnePassDataIndexer();
    data.init(parameters, new HashMap<>());
    try {
      data.index(ObjectStreamUtils.createObjectStream(events));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written(data, minimum(new L2RegFunction(new NegLogLikelihood(data), L2)));
  }

  /**
   * Where a function is least. OpenNLP's minimizer stops at the first small step, which may come
   * far from there and elsewhere for nearly the same data; so it is started again where it stopped,
   * until it gains nothing more.
   */
  private static double[] minimum(Function function) {
    double[] place = new double[function.getDimension()];
    double before = Double.POSITIVE_INFINITY;
    double value = function.valueAt(place);
    while (value < before * (1 - ARRIVED)) {
      place = sum(place, new QNMinimizer(0, 0, ITERATIONS).minimize(new From(place, function)));
      before = value;
      value = function.valueAt(place);
    }
    return place;
  }

  private static double[] sum(double[] left, double[] right) {
    double[] sum = left.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += right[i];
    }
    return sum;
  }

  /** A function told from another place than zero. */
  private static final class From implements Function {

    private final double[] origin;
    private final Function function;

    From(double[] origin, Function function) {
      this.origin = origin;
      this.function = function;
    }

    @Override
    public int getDimension() {
      return function.getDimension();
    }

    @Override
    public double valueAt(double[] place) {
      return function.valueAt(sum(origin, place));
    }

    @Override
    public double[] gradientAt(double[] place) {
      return function.gradientAt(sum(origin, place));
    }
  }

  private static String written(DataIndexer data, double[] weights) {
    String[] outcomes = data.getOutcomeLabels();
    String[] features = data.getPredLabels();
    Map<String, long[]> rounded = new TreeMap<>();
    for (int feature = 0; feature < features.length; feature++) {
      int at = feature;
      rounded.put(
          features[feature],
          IntStream.range(0, outcomes.length)
              .mapToLong(outcome ->
                  Math.round(weights[outcome * features.length + at] * LinearModel.SCALE))
              .toArray());
    }
    StringBuilder text = new StringBuilder("feature\t" + String.join("\t", outcomes) + "\n");
    rounded.forEach((feature, row) -> {
      if (LongStream.of(row).anyMatch(weight -> weight != 0)) {
        text.append(feature);
        LongStream.of(row).forEach(weight -> text.append('\t').append(weight));
        text.append('\n');
      }
    });
    return text.toString();
  }
}
