package dev.shortlist.catalogue;

/** The words of a language as a pack, in the order of the record. */
final class PackedVocabulary {

  private PackedVocabulary() {}

  static void write(Vocabulary words, PackWriter into) {
    into.text(words.language());
    into.text(words.name());
    into.lists(words.headings());
    into.lists(words.headingWords());
    into.texts(words.fillingWords());
    into.list(words.months(), into::texts);
    into.lists(words.seasons());
    into.texts(words.quarters());
    into.texts(words.present());
    into.texts(words.since());
    into.texts(words.until());
    into.texts(words.documentDate());
    into.texts(words.betweenMonthAndYear());
    into.texts(words.internship());
    into.texts(words.studentJobs());
    into.texts(words.volunteer());
    into.texts(words.careerBreaks());
    into.lists(words.degrees());
    into.texts(words.schoolWords());
    into.texts(words.companyWords());
    into.texts(words.titleWords());
    into.lists(words.seniority());
    into.texts(words.gradeLabels());
    into.texts(words.grades());
    into.lists(words.languageNames());
    into.lists(words.languageLevels());
    into.lists(words.listWords());
    into.texts(words.employmentForms());
    into.lists(words.fieldLabels());
    into.texts(words.abbreviations());
    into.lists(words.stances());
    into.lists(words.contactLabels());
    into.texts(words.titlesBeforeNames());
    into.texts(words.titlesAfterNames());
  }

  static Vocabulary read(PackReader from) {
    return new Vocabulary(
        from.text(),
        from.text(),
        from.lists(),
        from.lists(),
        from.texts(),
        from.list(from::texts),
        from.lists(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.lists(),
        from.texts(),
        from.texts(),
        from.texts(),
        from.lists(),
        from.texts(),
        from.texts(),
        from.lists(),
        from.lists(),
        from.lists(),
        from.texts(),
        from.lists(),
        from.texts(),
        from.lists(),
        from.lists(),
        from.texts(),
        from.texts());
  }
}
