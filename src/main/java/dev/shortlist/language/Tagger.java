package dev.shortlist.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Version;
import org.springframework.util.function.SingletonSupplier;

/**
 * Sentences and English parts of speech, by Apache OpenNLP with its models trained on Universal
 * Dependencies. Each model is loaded when first asked for. Safe for many threads: OpenNLP's own
 * objects are not, so each is borrowed by one thread at a time.
 */
public final class Tagger {

  private static final String ENGLISH = "en-ud-ewt";

  private final Borrowed<SentenceDetectorME> sentences = detectors(ENGLISH);

  /** Of the languages whose own model splits fewer sentences wrongly than the English one. */
  private final Map<String, Borrowed<SentenceDetectorME>> others =
      Map.of("de", detectors("de-ud-gsd"), "fr", detectors("fr-ud-gsd"));

  private final Borrowed<TokenizerME> tokenizers =
      new Borrowed<>(model(ENGLISH, "tokens", TokenizerModel::new), TokenizerME::new);
  private final SingletonSupplier<GreedyTagger> tags =
      SingletonSupplier.of(() -> new GreedyTagger(model(ENGLISH, "pos", POSModel::new).get()));
  private final Chunks chunks =
      new Chunks(chunk -> spans(tokenizers.with(tokenizer -> tokenizer.tokenizePos(chunk))));

  /** What tags the text, with its version and its models'. */
  public static String version() {
    return "Apache OpenNLP %s, models en-ud-ewt, de-ud-gsd, fr-ud-gsd 1.3"
        .formatted(Version.currentVersion());
  }

  /** Loads what English texts need, so that the first of them need not wait for it. */
  public void prepare() {
    Stems.prepare();
    tags.obtain();
    tokenizers.prepare();
    sentences.prepare();
  }

  /** Where the sentences of a running English text stand, in order. */
  public List<Span> sentences(String text) {
    return sentences(text, "en");
  }

  /** The same for a text in the language of an ISO 639-1 code. */
  List<Span> sentences(String text, String language) {
    return spans(
        others.getOrDefault(language, sentences).with(detector -> detector.sentPosDetect(text)));
  }

  /** The words of an English sentence with their parts of speech, in order. */
  public List<Token> tokens(String sentence) {
    Tagging tagging = tagging(sentence);
    return IntStream.iterate(0, tagging::hasWord, word -> word + 1)
        .mapToObj(tagging::token)
        .toList();
  }

  /** The same, each word's tag found when it is asked for; for one thread. */
  public Tagging tagging(String sentence) {
    CutWords words = new CutWords(sentence, chunks);
    return new Tagging(words, tags.obtain().tags(words));
  }

  private static List<Span> spans(opennlp.tools.util.Span[] found) {
    return Arrays.stream(found).map(span -> new Span(span.getStart(), span.getEnd())).toList();
  }

  private static Borrowed<SentenceDetectorME> detectors(String treebank) {
    return new Borrowed<>(model(treebank, "sentence", SentenceModel::new), SentenceDetectorME::new);
  }

  private static <M> Supplier<M> model(String treebank, String kind, Loader<M> loader) {
    return () -> load("/opennlp-%s-%s-1.3-2.5.4.bin".formatted(treebank, kind), loader);
  }

  private static <M> M load(String path, Loader<M> loader) {
    try (InputStream stream = Tagger.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the language model %s is missing".formatted(path));
      }
      return loader.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Loader<M> {
    M load(InputStream stream) throws IOException;
  }
}
