package dev.shortlist.resume;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.language.Languages;
import dev.shortlist.language.Languages.Told;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.Resume.Particulars;
import dev.shortlist.resume.contact.Header;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.entry.HeadingReader;
import dev.shortlist.resume.entry.Headline;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.time.Dates;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes a résumé of a text: cut into sections, sections into entries, entries into sentences, and
 * every sentence searched for what the catalogue knows. Safe for many threads.
 */
public final class ResumeIntake {

  private static final String ENGLISH = "en";

  /** A section of studies tells a degree and a school within so many chars. */
  private static final int FIRST = 150;

  private final CatalogueFiles.Read catalogue;
  private final Grammars grammars;
  private final Languages languages = new Languages();
  private final SingletonSupplier<SkillNames> names;

  /** Understands résumés by the given catalogue. */
  public ResumeIntake(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.grammars = new Grammars(catalogue, tagger);
    this.names = SingletonSupplier.of(() -> new SkillNames(catalogue));
  }

  /**
   * Reads a résumé.
   *
   * @param text the whole text of the file
   * @param asOf the month in which it is read; "present" ends there
   */
  public Resume read(String text, YearMonth asOf) {
    Told language = languages.tell(text, catalogue.vocabularies().languages());
    String code = language.code().orElse(language.foreign() ? Languages.UNTOLD : ENGLISH);
    Grammar grammar = grammars.grammar(code);
    List<Section> sections =
        grammar.outline().of(text).stream()
            .map(section -> studied(text, section, grammar))
            .toList();
    Header header = Header.of(text, sections, grammar.headers());
    Supplier<Present> present = SingletonSupplier.of(() -> grammar.present(text, asOf));
    Dates dates = new Dates(grammar.dates(), asOf, () -> present.get().end(asOf));
    Reading reading =
        new Reading(
            catalogue,
            PersonsName.blankedIn(text, header),
            sections,
            grammar,
            grammars.sentences(code),
            dates,
            catalogue.skills().in(code));
    sections.forEach(section -> reading.section(section, header));
    Optional<String> foreign = language.foreign() ? Optional.of(code) : Optional.empty();
    return new Resume(
        text,
        language.code(),
        sections,
        reading.positions(),
        reading.spans(),
        reading.profile(asOf, present, foreign, header.headline()),
        () -> particulars(text, sections, header, grammar, reading),
        Optional.empty());
  }

  /** What was read of a résumé, as a sheet that can be corrected. */
  public Sheet sheet(Resume resume) {
    return new SheetTeller(resume, catalogue).sheet();
  }

  /**
   * A résumé as a sheet of it corrects it.
   *
   * @param sheet as it came back: YAML or JSON
   * @throws dev.shortlist.resume.correction.WrongSheetException when it is not one of this résumé,
   *     cannot be understood or says what cannot be
   */
  public Corrected corrected(Resume resume, String sheet) {
    String code = resume.language().or(() -> resume.profile().foreignLanguage()).orElse(ENGLISH);
    return new Corrector(
            sheet(resume),
            new Amending(resume, catalogue.skills().in(code)),
            new Titles(grammars.grammar(code)),
            names.obtain())
        .corrected(sheet);
  }

  private Particulars particulars(
      String text, List<Section> sections, Header header, Grammar grammar, Reading reading) {
    List<Study> studies = reading.studies();
    return new Particulars(
        grammar.contacts().read(text, header, sections),
        Headline.of(text, header, sections.getFirst(), new HeadingReader(grammar.words())),
        studies,
        reading.listings(studies, grammars::spokenLanguages));
  }

  /** "Qualifications" may be skills or, where they begin with a degree, studies. */
  private static Section studied(String text, Section section, Grammar grammar) {
    if (section.kind() != Section.Kind.SKILLS) {
      return section;
    }
    int colon = text.startsWith(":", section.body().start()) ? 1 : 0;
    Span body = new Span(section.body().start() + colon, section.body().end()).trimmed(text);
    String first = new Span(body.start(), Math.min(body.end(), body.start() + FIRST)).in(text);
    boolean studies =
        grammar.studies().degree(first).filter(degree -> degree.span().start() == 0).isPresent()
            && grammar.words().hasSchoolWord(first)
            && first.chars().anyMatch(Character::isDigit);
    return studies ? new Section(Section.Kind.EDUCATION, section.body()) : section;
  }
}
