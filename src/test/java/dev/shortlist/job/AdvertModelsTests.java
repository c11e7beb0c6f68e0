package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.job.AdvertSentence.Ruling;
import dev.shortlist.language.LinearModel;
import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Models earn their place where they do better than the rules that they are given, on adverts that
 * they have not learnt from: each eighth of the adverts, or quarter of the titles, is judged by
 * what the others teach.
 */
class AdvertModelsTests {

  private static final int FOLDS = 8;

  /** Titles take longest to learn. */
  private static final int TITLE_FOLDS = 4;

  private static final Tagger TAGGER = new Tagger();
  private static final AdvertTraining TRAINING = new AdvertTraining(TAGGER);
  private static final List<LabelledAdvert> ADVERTS = TRAINING.adverts();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final Finder TITLES = CATALOGUE.titles();
  private static final List<String> FIGURES = new ArrayList<>();

  /** How sentences are told apart; strays are skills named in those that are read for nothing. */
  private record Sentences(int right, int read, int asking, int strays) {

    static Sentences of(List<LabelledAdvert> adverts, BiPredicate<LabelledAdvert, Integer> reads) {
      int right = 0;
      int read = 0;
      int asking = 0;
      int strays = 0;
      for (LabelledAdvert advert : adverts) {
        for (int i = 0; i < advert.sentences().size(); i++) {
          boolean asks = advert.asks().get(i);
          boolean told = reads.test(advert, i);
          right += asks && told ? 1 : 0;
          read += told ? 1 : 0;
          asking += asks ? 1 : 0;
          strays += told && !asks ? advert.sentences().get(i).named().size() : 0;
        }
      }
      return new Sentences(right, read, asking, strays);
    }

    Sentences plus(Sentences other) {
      return new Sentences(
          right + other.right, read + other.read, asking + other.asking, strays + other.strays);
    }

    double precision() {
      return (double) right / read;
    }

    double recall() {
      return (double) right / asking;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "precision %.3f, recall %.3f, strays %d", precision(), recall(), strays);
    }
  }

  @AfterAll
  static void writeTheFigures() throws IOException {
    Files.write(Path.of("target/advert-models.txt"), FIGURES);
  }

  @Test
  void sentencesThatAskAreToldBetterThanByTheRules() {
    Sentences rules =
        Sentences.of(ADVERTS, (advert, i) -> advert.sentences().get(i).ruling() == Ruling.OPEN);
    List<Sentences> folds = new ArrayList<>();
    heldOut(
        TRAINING::asking,
        (model, judged) -> {
          Asking asking = new Asking(model, TAGGER);
          folds.add(Sentences.of(judged, (advert, i) -> asking.asks(advert.sentences(), i)));
        });
    Sentences model = folds.stream().reduce(Sentences::plus).orElseThrow();
    FIGURES.add("asking: rules " + rules + "; model " + model);

    assertThat(model.precision()).isGreaterThan(rules.precision() + 0.18);
    assertThat(model.recall()).isGreaterThan(rules.recall() - 0.05);
    assertThat(model.strays()).isLessThan(rules.strays() * 2 / 3);
  }

  @Test
  void importanceIsToldBetterThanByTheRules() {
    List<LabelledAdvert.Place> places =
        ADVERTS.stream().flatMap(advert -> advert.places().stream()).toList();
    long rules =
        places.stream()
            .filter(place ->
                place.importance()
                    == Insistence.ruled(
                        place.sentence().words(), place.at(), place.sentence().section().kind()))
            .count();
    List<Long> folds = new ArrayList<>();
    heldOut(
        TRAINING::insisting,
        (model, judged) -> {
          Insistence insistence = new Insistence(model);
          folds.add(
              judged.stream()
                  .flatMap(advert -> advert.places().stream())
                  .filter(
                      place -> place.importance() == insistence.of(place.sentence(), place.at()))
                  .count());
        });
    long model = folds.stream().mapToLong(right -> right).sum();
    FIGURES.add("importance: rules %d, model %d of %d".formatted(rules, model, places.size()));

    assertThat(model).isGreaterThan(rules + places.size() / 20);
  }

  @Test
  void titlesAreToldBetterThanByTheRules() {
    List<Opening> openings = Opening.all();
    long rules =
        openings.stream()
            .filter(opening -> opening.isTitled(JobTitle.ruled(opening.text(), TITLES)))
            .count();
    int model = 0;
    for (int fold = 0; fold < TITLE_FOLDS; fold++) {
      List<Opening> learnt = new ArrayList<>();
      List<Opening> judged = new ArrayList<>();
      for (int i = 0; i < openings.size(); i++) {
        (i % TITLE_FOLDS == fold ? judged : learnt).add(openings.get(i));
      }
      JobTitle titles =
          new JobTitle(LinearModel.of(TRAINING.titling(learnt)), TITLES, CATALOGUE.skills());
      for (Opening opening : judged) {
        model += opening.isTitled(titles.of(opening.text())) ? 1 : 0;
      }
    }
    FIGURES.add("titles: rules %d, model %d of %d".formatted(rules, model, openings.size()));

    assertThat(model).isGreaterThan((int) rules * 3 / 2);
  }

  /** Where no stop tells that a line ends; a sentence ends at a stop in any case. */
  @Test
  void linesThatAreLostAreFoundAgain() {
    LostLines lines = new LostLines(CATALOGUE.adverts().lining(), CATALOGUE.skills(), TAGGER);
    int right = 0;
    int told = 0;
    int ends = 0;
    for (AnnotatedJob advert : AnnotatedJob.in(AnnotatedJob.HELD_OUT)) {
      FlattenedAdvert flat = FlattenedAdvert.of(advert.text());
      for (LostLines.Gap gap : LostLines.gaps(flat.text(), CATALOGUE.skills(), TAGGER)) {
        if (".!?".indexOf(flat.text().charAt(gap.at() - 1)) < 0) {
          boolean end = flat.breaks().contains(gap.at());
          boolean found = lines.isBreak(gap);
          ends += end ? 1 : 0;
          told += found ? 1 : 0;
          right += end && found ? 1 : 0;
        }
      }
    }
    FIGURES.add("lines, held out: %d told, %d of %d right".formatted(told, right, ends));

    assertThat((double) right / told).isGreaterThan(0.8);
    assertThat((double) right / ends).isGreaterThan(0.6);
  }

  /** What is shipped is what the adverts teach; run the training after changing either. */
  @Test
  void theShippedModelsAreLearntFromTheseAdverts() throws IOException {
    assertThat(Path.of("models/adverts/asking.tsv")).hasContent(TRAINING.asking(ADVERTS));
    assertThat(Path.of("models/adverts/importance.tsv")).hasContent(TRAINING.insisting(ADVERTS));
    assertThat(Path.of("models/adverts/lines.tsv")).hasContent(TRAINING.lining(AnnotatedJob.all()));
    assertThat(Path.of("models/adverts/titles.tsv")).hasContent(TRAINING.titling(Opening.all()));
  }

  private static void heldOut(
      Function<List<LabelledAdvert>, String> learn,
      BiConsumer<LinearModel, List<LabelledAdvert>> judge) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      judge.accept(
          LinearModel.of(learn.apply(adverts(i -> i % FOLDS != left))),
          adverts(i -> i % FOLDS == left));
    }
  }

  private static List<LabelledAdvert> adverts(IntPredicate chosen) {
    return IntStream.range(0, ADVERTS.size()).filter(chosen).mapToObj(ADVERTS::get).toList();
  }
}
