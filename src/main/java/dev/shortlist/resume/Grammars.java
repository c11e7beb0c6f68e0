package dev.shortlist.resume;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.RankWords;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Sentences;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.contact.Address;
import dev.shortlist.resume.contact.ContactReader;
import dev.shortlist.resume.contact.ContactWords;
import dev.shortlist.resume.contact.Header;
import dev.shortlist.resume.contact.Locations;
import dev.shortlist.resume.contact.NameShape;
import dev.shortlist.resume.contact.Names;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.entry.Specialisms;
import dev.shortlist.resume.listing.ListingReader;
import dev.shortlist.resume.listing.SpokenLanguages;
import dev.shortlist.resume.stance.Stances;
import dev.shortlist.resume.study.StudyWords;
import dev.shortlist.resume.text.Headings;
import dev.shortlist.resume.text.Outline;
import dev.shortlist.resume.text.Phrases;
import dev.shortlist.resume.time.DateForms;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How the résumés of each language tell their parts, made when first asked for. */
final class Grammars {

  private static final String ENGLISH = "en";

  private final CatalogueFiles.Read catalogue;
  private final Tagger tagger;
  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

  Grammars(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.tagger = tagger;
  }

  /** That of a language by its ISO 639-1 code; the English one where it is not known. */
  Grammar grammar(String language) {
    return grammars.computeIfAbsent(isKnown(language) ? language : ENGLISH, this::grammarOf);
  }

  private boolean isKnown(String language) {
    return catalogue.vocabularies().languages().contains(language);
  }

  /** Splits the texts of a language. */
  Sentences sentences(String language) {
    return catalogue.vocabularies().sentences(language, tagger);
  }

  private Grammar grammarOf(String language) {
    Vocabulary words = catalogue.vocabularies().in(language);
    Headings headings = new Headings(words);
    DateForms dates = new DateForms(words);
    Specialisms specialisms =
        new Specialisms(catalogue.catalogue(), catalogue.skills().in(language), words);
    HeadingWords heading =
        new HeadingWords(catalogue.titles(), specialisms, catalogue.places(), words);
    StudyWords studies = new StudyWords(catalogue.degrees(), words);
    ContactWords contacts = new ContactWords(words);
    Address addresses = new Address(catalogue.places());
    NameShape names = new NameShape(catalogue.titles(), catalogue.places(), contacts, headings);
    return new Grammar(
        new Outline(headings),
        dates,
        new Phrases(words.documentDate()),
        heading,
        new RankWords(words),
        studies,
        new Stances(words),
        new ListingReader(words, headings, heading, studies),
        new Header.Readers(
            catalogue.titles(),
            catalogue.skills(),
            new Names(names, contacts),
            contacts,
            addresses),
        new ContactReader(new Locations(addresses, contacts, catalogue.titles())));
  }

  /** The names of languages in every language. */
  Stream<SpokenLanguages> spokenLanguages() {
    return catalogue.vocabularies().languages().stream()
        .map(this::grammar)
        .map(grammar -> grammar.listings().spoken());
  }
}
