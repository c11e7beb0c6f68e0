package dev.shortlist.catalogue;

import dev.shortlist.language.Languages;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what the catalogue knows in a whole text of any kind: the language is told from the text,
 * and each sentence is searched by itself. Safe for many threads.
 */
public final class TextSearch {

  private final CatalogueFiles.Read catalogue;
  private final Tagger tagger;
  private final Languages languages = new Languages();

  /** Searches by the given catalogue. */
  public TextSearch(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.tagger = tagger;
  }

  /**
   * The skills in a text, by place.
   *
   * @param setting what the text is, except for lines that announce a list themselves
   */
  public List<TracedFind> skills(String text, Setting setting) {
    String language = language(text);
    return found(text, language, catalogue.skills().in(language), setting);
  }

  /** The occupations in a text, by place. */
  public List<TracedFind> titles(String text) {
    return found(text, language(text), catalogue.titles(), Setting.PROSE);
  }

  private String language(String text) {
    Languages.Told told = languages.tell(text, catalogue.vocabularies().languages());
    return told.code().orElse(told.foreign() ? Languages.UNTOLD : Tongue.ENGLISH);
  }

  private List<TracedFind> found(String text, String language, Finder finder, Setting setting) {
    List<TracedFind> all = new ArrayList<>();
    for (Span sentence :
        catalogue.vocabularies().sentences(language, tagger).of(text, new Span(0, text.length()))) {
      for (TracedFind sighting : finder.sight(sentence.in(text), setting)) {
        Find find = sighting.find();
        Find placed = new Find(find.id(), find.span().plus(sentence.start()));
        all.add(new TracedFind(placed, sighting.by()));
      }
    }
    return all;
  }
}
