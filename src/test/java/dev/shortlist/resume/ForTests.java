package dev.shortlist.resume;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Tagger;

/** The catalogue, read once for the tests of this module. */
public final class ForTests {

  public static final Tagger TAGGER = new Tagger();
  public static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);

  public static final ResumeIntake INTAKE = new ResumeIntake(CATALOGUE, TAGGER);

  private ForTests() {}

  /** The words of résumés in a language. */
  public static Vocabulary words(String language) {
    return CATALOGUE.vocabularies().in(language);
  }
}
