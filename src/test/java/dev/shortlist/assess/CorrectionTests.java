package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.RequirementTold;
import dev.shortlist.match.Matcher;
import dev.shortlist.match.Report;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.correction.Correction;
import dev.shortlist.resume.correction.Correction.Act;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.Sheet.EntryRow;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import dev.shortlist.resume.correction.SheetText;
import dev.shortlist.resume.correction.WrongSheetException;
import dev.shortlist.resume.profile.Profile;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each correction has exactly the effect of what it corrects. */
class CorrectionTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);
  private static final Assessor ASSESSOR = new Assessor(Limits.DEFAULT);
  private static final Matcher MATCHER =
      ASSESSOR.matcher(ASSESSOR.shipped("ml-engineer").orElseThrow());

  private static final String TEXT =
      """
      Dana Whitlock
      dana@example.org

      Experience

      Shop Assistant, Larkfield Labs
      Mar 2021 - Feb 2023
      - Trained PyTorch models for the stock of the shop
      - No experience with scikit-learn

      Data Analyst, Brightwater Ltd
      Jan 2018 - Feb 2021
      - Wrote reports with Python and ran K8tes in the evenings

      Education
      BSc in Physics, University of Leeds, 2014 - 2017

      Languages
      German (B1)

      Skills
      SQL, Tableau
      """;

  @Test
  void aLaterEndCountsAsIfTheDocumentSaidIt() {
    assertSame(entry("Shop Assistant", "to: 2025-06"), TEXT.replace("Feb 2023", "Jun 2025"));
  }

  @Test
  void anEarlierBeginningCountsAsIfTheDocumentSaidIt() {
    assertSame(entry("Data Analyst", "from: 2012-02"), TEXT.replace("Jan 2018", "Feb 2012"));
  }

  @Test
  void whatGoesOnCountsAsIfTheDocumentSaidIt() {
    String recent = TEXT.replace("Mar 2021 - Feb 2023", "Mar 2025 - Feb 2026");
    assertSame(
        recent, entry("Shop Assistant", "to: present"), recent.replace("Feb 2026", "present"));
  }

  @Test
  void anotherTitleCountsAsIfTheDocumentSaidIt() {
    assertSame(
        entry("Shop Assistant", "title: Machine Learning Engineer"),
        TEXT.replace("Shop Assistant", "Machine Learning Engineer"));
  }

  @Test
  void aTitleThatNamesASkillShowsIt() {
    assertSame(
        entry("Shop Assistant", "title: Python Developer"),
        TEXT.replace("Shop Assistant", "Python Developer"));
  }

  @Test
  void anotherDegreeCountsAsIfTheDocumentSaidIt() {
    String computing = TEXT.replace("Physics", "Computer Science");
    assertSame(
        computing, "degrees: [{id: d0, level: master}]", computing.replace("BSc in", "MSc in"));
  }

  @Test
  void anotherFieldOfStudyCounts() {
    Corrected corrected = corrected("degrees: [{id: d0, fields: [Computer science]}]");

    assertThat(told(corrected).score()).isGreaterThan(explained(TEXT).score());
  }

  @Test
  void aSkillByAnotherNameCountsAsIfTheDocumentNamedIt() {
    assertSame(
        entry("Data Analyst", "skills: [{skill: Kubernetes, words: k8tes}]"),
        TEXT.replace("K8tes", "Kubernetes"));
  }

  @Test
  void anEntryThatIsNotSoCountsAsIfItWereNotThere() {
    assertSame(
        entry("Shop Assistant", "remove: true"),
        TEXT.replaceAll("(?s)Shop Assistant.*?(?=Data Analyst)", ""));
  }

  @Test
  void anotherStanceCounts() {
    Corrected corrected = corrected(entry("Shop Assistant", skill("scikit-learn", "stance: did")));

    assertThat(credit(TEXT, "scikit-learn")).isEqualTo("0.000");
    assertThat(new java.math.BigDecimal(credit(corrected, "scikit-learn"))).isPositive();
  }

  @Test
  void aSkillThatIsNotThePersonsEarnsNothing() {
    Corrected corrected = corrected(entry("Shop Assistant", skill("PyTorch", "remove: true")));

    assertThat(told(corrected).groups().toString())
        .isNotEqualTo(explained(TEXT).groups().toString());
    assertThat(corrected.resume().profile().mentions())
        .noneMatch(mention -> mention.skill().equals("pytorch"));
  }

  @Test
  void aSkillThatTheDocumentDoesNotNameCountsAsListed() {
    Corrected corrected = corrected(entry("Shop Assistant", "skills: [{skill: Keras}]"));

    assertThat(told(corrected).score())
        .isEqualTo(explained(TEXT.replace("SQL,", "Keras, SQL,")).score());
    assertThat(corrected.corrections().getFirst().note().orElseThrow()).contains("only listed");
  }

  @Test
  void aPositionThatIsAnInternshipCountsAsOne() {
    Corrected corrected = corrected(entry("Data Analyst", "kind: internship"));

    assertThat(told(corrected).score()).isLessThan(explained(TEXT).score());
    assertThat(corrected.resume().profile().mentions())
        .filteredOn(mention -> mention.skill().equals("python"))
        .allMatch(mention -> mention.place().name().equals("INTERNSHIP"));
  }

  @Test
  void aPositionThatWasMissedCountsWithItsTitleAndTime() {
    Corrected corrected =
        corrected(
            """
            entries:
              - kind: position
                title: Machine Learning Engineer
                employer: Quarry Bank
                from: 2023-03
                to: present
            """);

    assertThat(told(corrected).role().earned()).isGreaterThan(explained(TEXT).role().earned());
    assertThat(told(corrected).role().quotes())
        .contains("Machine Learning Engineer, Quarry Bank (corrected by hand)");
    assertThat(corrected.corrections().getFirst().note()).isPresent();
  }

  @Test
  void anEntryThatIsPartOfAnotherLendsItWhatItSays() {
    Resume read = resume(TEXT);
    String whole = row(read, "Data Analyst").id();

    Corrected corrected = corrected(entry("Shop Assistant", "partOf: " + whole));

    assertThat(corrected.resume().profile().entries()).hasSize(read.profile().entries().size() - 1);
    assertThat(corrected.resume().profile().mentions())
        .hasSameSizeAs(read.profile().mentions())
        .filteredOn(mention -> mention.skill().equals("pytorch"))
        .allMatch(mention ->
            corrected.resume().heading(mention.entry()).orElse("").contains("Data Analyst"));
  }

  @Test
  void anEmployerIsToldAndChangesNoPoint() {
    Corrected corrected = corrected(entry("Shop Assistant", "employer: Larkfield and Sons"));

    assertThat(told(corrected).score()).isEqualTo(explained(TEXT).score());
    assertThat(corrected.corrections()).singleElement().matches(correction -> !correction.scored());
  }

  @Test
  void aLevelOfALanguageIsToldAndChangesNoPoint() {
    Corrected corrected = corrected("languages: [{id: l0, level: fluent}]");

    assertThat(told(corrected).score()).isEqualTo(explained(TEXT).score());
    assertThat(corrected.corrections().getFirst().corrected()).contains("fluent");
  }

  @Test
  void aLanguageThatWasMissedIsListed() {
    Corrected corrected = corrected("languages: [{language: French, level: native}]");

    assertThat(corrected.resume().profile().mentions())
        .anyMatch(mention -> mention.skill().equals("french"));
  }

  @Test
  void presentCanBeSaidToBeLater() {
    String old = TEXT.replace("Mar 2021 - Feb 2023", "Mar 2021 - present");
    Resume read = resume(old);
    assertThat(ASSESSOR.sheet(read).present()).isPresent();

    Corrected corrected = corrected(read, "present: 2026-11");

    assertThat(corrected.resume().profile().presentMayBeOld()).isFalse();
    assertThat(told(corrected).score()).isGreaterThanOrEqualTo(explained(old).score());
  }

  @Test
  void everyCorrectionIsToldInTheReport() {
    Explanation told = told(corrected(entry("Shop Assistant", "to: 2025-06")));

    var byHand = told.corrected().orElseThrow();
    assertThat(byHand.facts()).singleElement().matches(fact -> fact.field().equals("to"));
    assertThat(byHand.scoreAsRead()).isEqualTo(explained(TEXT).score());
    assertThat(byHand.requirements()).isNotEmpty();
    assertThat(
            byHand.requirements().stream()
                .map(moved -> moved.gain())
                .reduce(byHand.role().subtract(byHand.roleAsRead()), java.math.BigDecimal::add))
        .isEqualTo(told.score().subtract(byHand.scoreAsRead()));
    assertThat(told.inputs().corrections()).isPresent();
  }

  @Test
  void theReportHidesTheNameInCorrectionsToo() {
    Corrected corrected = corrected(entry("Shop Assistant", "employer: Dana Whitlock Consulting"));

    Explanation told =
        ASSESSOR.explain(
            corrected,
            List.of(),
            MATCHER,
            dev.shortlist.resume.Identity.of(corrected.asRead())::hiddenIn);

    assertThat(told.toString()).doesNotContain("Whitlock");
  }

  @Test
  void anAddedSkillInPastedTextStaysUncounted() {
    String job = MATCHER.job().text();
    String pasted = TEXT + "\n" + job.substring(0, Math.min(3000, job.length()));
    Resume read = resume(pasted);

    Corrected corrected = corrected(read, "skills: [{skill: Keras, words: learning}]");

    assertThat(told(corrected).score().subtract(explained(pasted).score()))
        .isLessThanOrEqualTo(java.math.BigDecimal.ONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entries: [{id: e99, to: 2020-01}]                          | entries[e99].id
          entries: [{id: e0, to: 2020-13}]                           | entries[e0].to
          entries: [{id: e0, to: 2020-01}]                           | entries[e0].to
          entries: [{id: e0, from: 2024-01}]                         | entries[e0].to
          entries: [{id: e0, to: 2099-01}]                           | entries[e0].to
          entries: [{id: e0, from: 1066-10}]                         | entries[e0].from
          entries: [{id: e0, kind: hobby}]                           | entries[e0].kind
          entries: [{id: e0, colour: red}]                           | entries[e0].colour
          entries: [{id: e0, quote: something else}]                 | entries[e0].quote
          entries: [{id: e0, partOf: e0}]                            | entries[e0].partOf
          entries: [{id: e0, remove: perhaps}]                       | entries[e0].remove
          entries: [{id: e0, remove: true}, {id: e0}]                | entries[e0].id
          entries: [{kind: position}]                                | entries[#1].title
          entries: [{kind: project, from: 2020-01}]                  | entries[#1].to
          entries: [{title: Baker}]                                  | entries[#1].kind
          entries: [{id: e2, title: Baker}]                          | entries[e2].title
          entries: [{id: e0, title: ''}]                             | entries[e0].title
          entries: {id: e0}                                          | entries
          entries: [{id: e0, skills: [{skill: juggling of clouds}]}] | entries[e0].skills[#1].skill
          entries: [{id: e0, skills: [{id: m999, stance: did}]}]     | entries[e0].skills[m999].id
          skills: [{id: m999, stance: did}]                          | skills[m999].id
          degrees: [{id: d0, level: wizard}]                         | degrees[d0].level
          degrees: [{id: d7, level: master}]                         | degrees[d7].id
          degrees: [{level: master, fields: [spoons]}]               | degrees[#1].fields
          degrees: [{fields: [physics]}]                             | degrees[#1].level
          languages: [{id: l0, level: superb}]                       | languages[l0].level
          languages: [{language: Python}]                            | languages[#1].language
          present: 2020-01                                           | present
          wishes: [more]                                             | wishes
          """)
  void whatCannotBeIsRefusedWithItsPlace(String sheet, String field) {
    assertThatThrownBy(() -> corrected(sheet))
        .isInstanceOfSatisfying(
            WrongSheetException.class,
            wrong -> {
              assertThat(wrong.field()).isEqualTo(field);
              assertThat(wrong.line()).isEqualTo(2);
              assertThat(wrong.sentence()).doesNotContain("wizard", "spoons", "juggling");
            });
  }

  @Test
  void aSheetOfAnotherResumeIsRefused() {
    Resume other = resume(TEXT.replace("PyTorch", "Keras"));
    String sheet = SheetText.of(ASSESSOR.sheet(resume(TEXT)));

    assertThatThrownBy(() -> ASSESSOR.corrected(other, sheet))
        .isInstanceOf(WrongSheetException.class)
        .hasMessageContaining("another");
  }

  @Test
  void whatIsNoSheetIsRefused() {
    Resume read = resume(TEXT);
    for (String sheet :
        List.of("", "words", "[1, 2]", "reading: [", "reading: *a", "a".repeat(5_000_000))) {
      assertThatThrownBy(() -> ASSESSOR.corrected(read, sheet))
          .isInstanceOf(WrongSheetException.class);
    }
  }

  @Test
  void moreThanAnybodyMissesIsRefused() {
    String skills = "{skill: Keras}, ".repeat(201);

    assertThatThrownBy(() -> corrected("skills: [%s]".formatted(skills)))
        .isInstanceOf(WrongSheetException.class)
        .hasMessageContaining("more than 200 rows");
  }

  @Test
  void aSheetHoldsAsJsonToo() {
    Resume read = resume(TEXT);
    Sheet sheet = ASSESSOR.sheet(read);
    String json = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(sheet);

    assertThat(ASSESSOR.corrected(read, json).corrections()).isEmpty();
    assertThat(ASSESSOR.corrected(read, json.replace("2023-02", "2025-06")).corrections())
        .singleElement()
        .extracting(Correction::act)
        .isEqualTo(Act.CHANGED);
  }

  private static void assertSame(String correction, String text) {
    assertSame(TEXT, correction, text);
  }

  private static void assertSame(String read, String correction, String text) {
    Corrected corrected = corrected(resume(read), correction);
    assertThat(corrected.corrections()).isNotEmpty();
    Report expected = report(resume(text).profile());
    Report report = report(corrected.resume().profile());
    assertThat(expected).isNotEqualTo(report(resume(read).profile()));
    assertThat(values(report)).isEqualTo(values(expected));
  }

  /** Scores, credits and strengths; ids of mentions may be others. */
  private static List<String> values(Report report) {
    return Stream.concat(
            Stream.of("%d of %d".formatted(report.score(), report.upper())),
            report.groups().stream()
                .flatMap(group -> group.members().stream())
                .map(line ->
                    "%s %d %s"
                        .formatted(
                            line.requirement().label(),
                            line.credit(),
                            line.evidence().stream()
                                .map(e -> e.skill() + " " + e.strength() + " " + e.months())
                                .toList())))
        .toList();
  }

  private static Report report(Profile profile) {
    return ASSESSOR.match(profile, MATCHER);
  }

  private static Resume resume(String text) {
    return ASSESSOR.resume((Extraction.Read) ASSESSOR.readText(text), AS_OF);
  }

  private static Explanation explained(String text) {
    return ASSESSOR.explain(resume(text), MATCHER);
  }

  private static Explanation told(Corrected corrected) {
    return ASSESSOR.explain(corrected, List.of(), MATCHER, UnaryOperator.identity());
  }

  private static Corrected corrected(String rows) {
    return corrected(resume(TEXT), rows);
  }

  private static Corrected corrected(Resume read, String rows) {
    return ASSESSOR.corrected(
        read, "reading: %s%n%s".formatted(ASSESSOR.sheet(read).reading(), rows));
  }

  private static EntryRow row(Resume read, String title) {
    return ASSESSOR.sheet(read).entries().stream()
        .filter(row -> row.title().equals(Optional.of(title)))
        .findFirst()
        .orElseThrow();
  }

  /** A correction of the entry with that title. */
  private static String entry(String title, String fields) {
    return "entries: [{id: %s, %s}]".formatted(row(resume(TEXT), title).id(), fields);
  }

  private static String skill(String name, String fields) {
    SkillRow found =
        ASSESSOR.sheet(resume(TEXT)).entries().stream()
            .flatMap(row -> row.skills().stream())
            .filter(row -> row.skill().equals(name))
            .findFirst()
            .orElseThrow();
    return "skills: [{id: %s, %s}]".formatted(found.id(), fields);
  }

  private static String credit(String text, String label) {
    return credit(explained(text), label);
  }

  private static String credit(Corrected corrected, String label) {
    return credit(told(corrected), label);
  }

  private static String credit(Explanation told, String label) {
    return told.groups().stream()
        .flatMap(group -> group.requirements().stream())
        .filter(requirement -> requirement.label().contains(label))
        .map(RequirementTold::credit)
        .findFirst()
        .orElseThrow()
        .toPlainString();
  }
}
