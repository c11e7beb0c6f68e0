package dev.shortlist.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns linear models by OpenNLP's maximum-entropy trainer (L-BFGS with a Gaussian prior). */
public final class Training {

  /** The prior's strength: of .1, 1 and 3 the one whose held-out adverts are told apart best. */
  private static final double L2 = 1;

  /** Features that hold more rarely are left out, where nothing else is said. */
  private static final int CUTOFF = 3;

  private static final int ITERATIONS = 200;

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
    try {
      QNTrainer trainer = new QNTrainer();
      TrainingParameters parameters = new TrainingParameters();
      parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
      parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
      parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
      parameters.put(QNTrainer.L1COST_PARAM, 0.0);
      parameters.put(QNTrainer.L2COST_PARAM, L2);
      parameters.put(QNTrainer.THREADS_PARAM, 1);
      trainer.init(parameters, new HashMap<>());
      AbstractModel model =
          (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
      return written(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(AbstractModel model) {
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked") // getDataStructures() tells what each place of its array holds
    Map<String, Context> features = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    StringBuilder text = new StringBuilder("feature\t" + String.join("\t", outcomes) + "\n");
    new TreeMap<>(features)
        .forEach((feature, context) -> {
          long[] weights = new long[outcomes.length];
          for (int i = 0; i < context.getOutcomes().length; i++) {
            weights[context.getOutcomes()[i]] =
                Math.round(context.getParameters()[i] * LinearModel.SCALE);
          }
          StringBuilder line = new StringBuilder(feature);
          boolean any = false;
          for (long weight : weights) {
            line.append('\t').append(weight);
            any |= weight != 0;
          }
          if (any) {
            text.append(line).append('\n');
          }
        });
    return text.toString();
  }
}
