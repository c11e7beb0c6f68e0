package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.AnnotatedJob.Asked;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotated advert as the program cuts it.
 *
 * @param sentences in the order of the text
 * @param asks for each sentence whether it asks for something
 * @param places what is asked for, each at its first place
 */
record LabelledAdvert(List<AdvertSentence> sentences, List<Boolean> asks, List<Place> places) {

  /**
   * A phrase that is asked for.
   *
   * @param at in the sentence's words
   */
  record Place(AdvertSentence sentence, Span at, Importance importance) {}

  static LabelledAdvert of(AnnotatedJob advert, CatalogueFiles.Read catalogue, Tagger tagger) {
    OtherPeople others = new OtherPeople(catalogue.titles(), Optional.empty());
    int title = advert.text().indexOf(advert.title());
    List<AdvertSentence> sentences =
        new AdvertReader(catalogue, tagger)
            .read(
                new LostLines(catalogue.adverts().lining(), catalogue.skills(), tagger)
                    .in(advert.text()),
                title < 0 ? 0 : title + advert.title().length(),
                others);
    List<Span> first = new ArrayList<>();
    List<Span> again = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Asked asked : advert.requirements()) {
      for (String phrase : asked.asks()) {
        Optional<Span> place = advert.places(phrase).stream().findFirst();
        place.ifPresent(first::add);
        place.flatMap(at -> place(sentences, at, asked)).ifPresent(places::add);
      }
      Stream.concat(asked.asks().stream(), asked.also().stream())
          .forEach(phrase -> again.addAll(advert.places(phrase)));
    }
    List<Span> nothing =
        advert.nothing().stream().flatMap(phrase -> advert.places(phrase).stream()).toList();
    // What is asked for in one place may be named in another that asks for nothing.
    List<Boolean> asks =
        sentences.stream()
            .map(sentence -> {
              boolean denied = nothing.stream().anyMatch(sentence.at()::overlaps);
              return (denied ? first : again).stream().anyMatch(sentence.at()::overlaps);
            })
            .toList();
    return new LabelledAdvert(sentences, asks, places);
  }

  private static Optional<Place> place(List<AdvertSentence> sentences, Span at, Asked asked) {
    return sentences.stream()
        .filter(sentence -> sentence.at().contains(at))
        .findFirst()
        .map(sentence ->
            new Place(
                sentence, at.plus(-sentence.at().start()), Importance.valueOf(asked.importance())));
  }
}
