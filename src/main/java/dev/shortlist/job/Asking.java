package dev.shortlist.job;

import dev.shortlist.language.LinearModel;
import dev.shortlist.language.Tagger;
import dev.shortlist.language.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the sentences of an advert that ask for something from those that tell of the employer, its
 * offers and its ways, by a model learnt from annotated adverts; see {@code models/adverts}. Safe
 * for many threads.
 */
final class Asking {

  /** The outcome of a sentence that asks. */
  static final String ASKS = "asks";

  /** The outcome of any other. */
  static final String TELLS = "tells";

  /** Where nothing speaks against a sentence. */
  private static final int OPEN = 0;

  /** Where its section or its words ask, it must be sure that nothing is asked for. */
  private static final int WHERE_ASKED = -2000;

  /** Where a rule speaks against it, the model must be surer. */
  private static final int RULED_OUT = 1500;

  /** Where what tells of the law or how to apply shares a run of words with what is asked for. */
  private static final int IN_SMALL_PRINT = 5500;

  private static final double USUAL_WORDS = 20;

  private final LinearModel model;
  private final Tagger tagger;

  Asking(LinearModel model, Tagger tagger) {
    this.model = model;
    this.tagger = tagger;
  }

  /** Whether a sentence asks for something. */
  boolean asks(List<AdvertSentence> sentences, int index) {
    AdvertSentence sentence = sentences.get(index);
    return switch (sentence.ruling()) {
      case OPEN -> sentence.isPlain() || margin(sentences, index) > least(sentence);
      case OF_EMPLOYER, ASIDE -> margin(sentences, index) > RULED_OUT * length(sentence);
      case SMALL_PRINT -> margin(sentences, index) > IN_SMALL_PRINT * length(sentence);
      case OF_OTHERS -> false;
    };
  }

  /** What its words say adds up: of a long sentence, in usual ones, more has to speak for it. */
  private static double length(AdvertSentence sentence) {
    return Math.max(1, sentence.tokens().size() / USUAL_WORDS);
  }

  private static int least(AdvertSentence sentence) {
    return sentence.section().kind().lists() || Insistence.isSaid(sentence.words())
        ? WHERE_ASKED
        : OPEN;
  }

  /**
   * How much likelier a sentence asks than it tells.
   *
   * @param sentences of the whole advert
   * @param index of the one in question
   * @return thousandths of a nat
   */
  private int margin(List<AdvertSentence> sentences, int index) {
    return model.margin(features(sentences, index, tagger), ASKS, TELLS);
  }

  /** What the model looks at. */
  static Set<String> features(List<AdvertSentence> sentences, int index, Tagger tagger) {
    AdvertSentence sentence = sentences.get(index);
    List<String> words = sentence.tokens();
    Set<String> features = new LinkedHashSet<>();
    features.add("any");
    for (int i = 0; i < words.size(); i++) {
      features.add("w " + words.get(i));
      features.add("b " + (i == 0 ? "^" : words.get(i - 1)) + " " + words.get(i));
    }
    String section = sentence.section().kind().name();
    features.add("s " + section);
    features.add("s " + section + " " + sentence.item());
    features.add("r " + sentence.ruling());
    features.add("r " + sentence.ruling() + " " + section);
    AdvertSentence.tokens(sentence.section().heading()).forEach(word -> features.add("h " + word));
    features.add("p " + sentence.part());
    features.add("l " + Math.min(words.size() / 4, 6));
    features.add("n " + Math.min(sentence.named().size(), 3));
    List<Token> tokens = tagger.tokens(sentence.words());
    for (int i = 0; i < Math.min(2, tokens.size()); i++) {
      features.add("t" + i + " " + tokens.get(i).tag());
      features.add("t" + i + " " + tokens.get(i).tag() + " " + section);
    }
    neighbour(features, "<", sentences, index - 1);
    neighbour(features, ">", sentences, index + 1);
    return features;
  }

  private static void neighbour(
      Set<String> features, String side, List<AdvertSentence> sentences, int index) {
    if (index < 0 || index >= sentences.size()) {
      features.add(side);
      return;
    }
    AdvertSentence other = sentences.get(index);
    features.add(side + " " + other.ruling());
    List<String> words = other.tokens();
    if (!words.isEmpty()) {
      features.add(side + " " + words.getFirst());
    }
  }
}
