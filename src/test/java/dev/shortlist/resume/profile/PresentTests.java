package dev.shortlist.resume.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.profile.Profile.Entry;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When "present" is, in résumés that were written some time before they are read. */
class PresentTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);

  private static Profile profile(String text) {
    return ForTests.INTAKE.read(text, AS_OF).profile();
  }

  private static Months months(Profile profile) {
    return profile.entries().stream()
        .filter(Entry::open)
        .flatMap(entry -> entry.months().stream())
        .findFirst()
        .orElseThrow();
  }

  private static String held(String dates, String besides) {
    return "Ida Quill\n\nExperience\n\nStaff Nurse, Harrow Vale Hospital, "
        + dates
        + "\n- Cared for patients\n\n"
        + besides;
  }

  @Test
  void presentIsTheMonthOfReadingWhileTheResumeIsFresh() {
    Profile profile = profile(held("Mar 2021 – Present", "Education\nBSc Nursing, 2024\n"));

    assertThat(months(profile).interval()).isEqualTo("2021-03/2026-11");
    assertThat(profile.presentMayBeOld()).isFalse();
  }

  @Test
  void presentOfAnOldResumeEndsAYearAfterItsLatestDateAndMayLastUntilNow() {
    Profile profile = profile(held("Mar 2015 – Present", "Education\nBSc Nursing, June 2017\n"));

    assertThat(profile.presentMayBeOld()).isTrue();
    assertThat(months(profile).interval()).isEqualTo("2015-03/2018-06");
    assertThat(months(profile.atBest()).interval()).isEqualTo("2015-03/2026-11");
  }

  @Test
  void theBoundIsThirtySixMonths() {
    assertThat(profile(held("Mar 2015 – Present", "Course, Nov 2023\n")).presentMayBeOld())
        .isFalse();
    assertThat(profile(held("Mar 2015 – Present", "Course, Oct 2023\n")).presentMayBeOld())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last updated: May 2019",
        "Last updated 05/2019",
        "Revised May 2019",
        "Date: 12 May 2019",
        "Leeds, 12 May 2019",
        "Leeds, 12.05.2019",
        "(updated May 2019)"
      })
  void presentEndsWhereTheResumeSaysThatItWasWritten(String line) {
    Profile below = profile(held("Mar 2015 – Present", "Skills\nTriage, wound care\n\n" + line));
    Profile above = profile(line + "\n" + held("Mar 2015 – Present", "Skills\nTriage\n"));

    assertThat(List.of(months(below).interval(), months(above).interval()))
        .containsOnly("2015-03/2019-05");
    assertThat(below.presentMayBeOld()).isFalse();
    assertThat(below.atBest()).isEqualTo(below);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Berlin, den 3. Mai 2019", "Stand: Mai 2019", "Stand 05/2019"})
  void itIsToldInOtherLanguagesToo(String line) {
    String text =
        "Ida Quill\n\nBerufserfahrung\n\n03/2015 – heute\nPflegefachkraft, Klinik am See, zuständig für die"
            + " Aufnahme und die Begleitung der Patienten sowie für die Anleitung der Auszubildenden\n\n"
            + line;

    assertThat(months(profile(text)).interval()).isEqualTo("2015-03/2019-05");
  }

  @Test
  void aDateBeforeOthersIsNotTheResumes() {
    Profile profile =
        profile(
            held("Mar 2015 – Present", "Awards\nNurse of the Year\nDate: May 2019\nCourse, 2025"));

    assertThat(months(profile).to()).isEqualTo(Months.index(AS_OF) + 1);
  }

  @Test
  void whatIsYetToComeIsNoDateOfTheResume() {
    Profile profile =
        profile(held("Mar 2015 – Present", "Licence, June 2016, valid until June 2028\n"));

    assertThat(profile.present().flatMap(Present::latest)).contains(YearMonth.of(2016, 6));
  }

  @Test
  void readInAnotherMonthTheSameHolds() {
    Profile profile = profile(held("Mar 2015 – Present", "Education\nBSc Nursing, June 2017\n"));

    assertThat(months(profile.at(YearMonth.of(2018, 1))).interval()).isEqualTo("2015-03/2018-01");
    assertThat(profile.at(YearMonth.of(2018, 1)).at(AS_OF)).isEqualTo(profile);
  }

  @Test
  void aResumeInWhichNothingGoesOnHasNoPresent() {
    assertThat(profile(held("Mar 2015 – May 2017", "")).present()).isEqualTo(Optional.empty());
  }
}
