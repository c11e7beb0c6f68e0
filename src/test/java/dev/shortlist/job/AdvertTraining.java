package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.language.Tagger;
import dev.shortlist.language.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.ml.model.Event;

/**
 * Learns from annotated adverts and openings what is their title, which of their sentences ask and
 * how much.
 */
final class AdvertTraining {

  private static final Path MODELS = Path.of("models/adverts");

  /** An advert with longer runs of words has lost lines itself, and nobody knows where. */
  private static final Pattern ENDLESS = Pattern.compile("(?:[^\\s.:;!?]+[^\\S\\n]+){50}");

  /**
   * Each advert is learnt from twice, and blanks are many: of 6, 8 and 12 the one that finds most
   * in adverts of one line.
   */
  private static final int LINES_CUTOFF = 6;

  private final Tagger tagger;
  private final CatalogueFiles.Read catalogue;
  private final Finder titles;

  AdvertTraining(Tagger tagger) {
    this.tagger = tagger;
    this.catalogue = CatalogueFiles.read(tagger);
    this.titles = catalogue.titles();
  }

  /** The adverts that there are to learn from, as the program cuts them. */
  List<LabelledAdvert> adverts() {
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

  /** The model of {@link JobTitle}, as text. */
  String titling(List<Opening> openings) {
    List<Event> events = new ArrayList<>();
    for (Opening opening : openings) {
      String ruled = JobTitle.ruled(opening.text(), titles);
      for (TitleCandidate candidate :
          TitleCandidate.of(opening.text(), ruled, titles, catalogue.skills())) {
        boolean right = opening.isTitled(candidate.title());
        String[] features = candidate.features().toArray(String[]::new);
        events.add(new Event(right ? JobTitle.TITLE : JobTitle.OTHER, features));
      }
    }
    return Training.learn(events);
  }

  /** The model of {@link LostLines}, as text. */
  String lining(List<AnnotatedJob> adverts) {
    List<Event> events = new ArrayList<>();
    for (AnnotatedJob advert : adverts) {
      if (ENDLESS.matcher(advert.text()).find()) {
        continue;
      }
      for (FlattenedAdvert flat :
          List.of(FlattenedAdvert.of(advert.text()), FlattenedAdvert.bare(advert.text()))) {
        for (LostLines.Gap gap : LostLines.gaps(flat.text(), catalogue.skills(), tagger)) {
          String outcome = flat.breaks().contains(gap.at()) ? LostLines.BREAK : LostLines.BLANK;
          events.add(new Event(outcome, gap.features().toArray(String[]::new)));
        }
      }
    }
    return Training.learn(events, LINES_CUTOFF);
  }

  /** Writes the models. */
  public static void main(String[] arguments) throws IOException {
    AdvertTraining training = new AdvertTraining(new Tagger());
    List<LabelledAdvert> adverts = training.adverts();
    Files.writeString(MODELS.resolve("asking.tsv"), training.asking(adverts));
    Files.writeString(MODELS.resolve("importance.tsv"), training.insisting(adverts));
    Files.writeString(MODELS.resolve("lines.tsv"), training.lining(AnnotatedJob.all()));
    Files.writeString(MODELS.resolve("titles.tsv"), training.titling(Opening.all()));
  }
}
