package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.language.Tagger;
import dev.shortlist.language.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;

/** Learns from annotated adverts which of their sentences ask, and how much they insist. */
final class AdvertTraining {

  private static final Path MODELS = Path.of("models/adverts");

  private final Tagger tagger;

  AdvertTraining(Tagger tagger) {
    this.tagger = tagger;
  }

  /** The adverts that there are to learn from, as the program cuts them. */
  List<LabelledAdvert> adverts() {
    CatalogueFiles.Read catalogue = CatalogueFiles.read(tagger);
    return AnnotatedJob.all().stream()
        .map(advert -> LabelledAdvert.of(advert, catalogue, tagger))
        .toList();
  }

  /** The model of {@link Asking}, as text. */
  String asking(List<LabelledAdvert> adverts) {
    List<Event> events = new ArrayList<>();
    for (LabelledAdvert advert : adverts) {
      for (int i = 0; i < advert.sentences().size(); i++) {
        String outcome = advert.asks().get(i) ? Asking.ASKS : Asking.TELLS;
        String[] features = Asking.features(advert.sentences(), i, tagger).toArray(String[]::new);
        events.add(new Event(outcome, features));
      }
    }
    return Training.learn(events);
  }

  /** The model of {@link Insistence}, as text. */
  String insisting(List<LabelledAdvert> adverts) {
    return Training.learn(
        adverts.stream()
            .flatMap(advert -> advert.places().stream())
            .map(place ->
                new Event(
                    place.importance().name(),
                    Insistence.features(place.sentence(), place.at()).toArray(String[]::new)))
            .toList());
  }

  /** Writes the models. */
  public static void main(String[] arguments) throws IOException {
    AdvertTraining training = new AdvertTraining(new Tagger());
    List<LabelledAdvert> adverts = training.adverts();
    Files.writeString(MODELS.resolve("asking.tsv"), training.asking(adverts));
    Files.writeString(MODELS.resolve("importance.tsv"), training.insisting(adverts));
  }
}
