package dev.shortlist.resume;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Tagger;

/** The catalogue, read once for the tests of this package. */
final class ForTests {

  static final Tagger TAGGER = new Tagger();
  static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);

  static final ResumeIntake INTAKE = new ResumeIntake(CATALOGUE, TAGGER);

  private ForTests() {}

  /** The words of résumés in a language. */
  static Vocabulary words(String language) {
    return CATALOGUE.vocabularies().in(language);
  }
}
