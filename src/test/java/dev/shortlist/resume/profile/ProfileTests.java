package dev.shortlist.resume.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProfileTests {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  private static final String TEXT =
      """
      Orla Brandvold

      EXPERIENCE
      Data Engineer, Fenwick Mill, May 2022 - present
      - Wrote Python pipelines.
      Data Analyst, Fenwick Mill, 2018 - 2022
      - Wrote SQL reports.

      EDUCATION
      BSc Mathematics, 2018
      """;

  @Test
  void aProfileSurvivesJson() {
    Profile profile = read(JUNE);
    JsonMapper json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(profile), Profile.class)).isEqualTo(profile);
  }

  @Test
  void whatGoesOnEndsInTheMonthThatIsAskedFor() {
    YearMonth later = YearMonth.of(2027, 3);

    assertThat(read(JUNE).at(later)).isEqualTo(read(later));
    assertThat(read(later).at(JUNE)).isEqualTo(read(JUNE));
  }

  @Test
  void whatPointsNowhereIsNoProfile() {
    Mention stray = new Mention(0, "python", 3, Place.POSITION, Stance.DID, 0);
    Entry misplaced =
        new Entry(7, Place.POSITION, java.util.Optional.empty(), false, List.of(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Profile(JUNE, List.of(), List.of(stray), List.of(), List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Profile(JUNE, List.of(misplaced), List.of(), List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-03/2021-05", "2019-03/2019-03", "2019-03"})
  void monthsAreWrittenAsTheyAreRead(String interval) {
    assertThat(Months.parse(interval).interval()).isEqualTo(interval);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2019", "2019-13", "2019-03/", "2021-05/2019-03", "12019-03"})
  void whatIsNoIntervalIsRefused(String interval) {
    assertThatIllegalArgumentException().isThrownBy(() -> Months.parse(interval));
  }

  private static Profile read(YearMonth asOf) {
    return ForTests.INTAKE.read(TEXT, asOf).profile();
  }
}
