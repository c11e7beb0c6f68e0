package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTitleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Tram Driver (m/f/d)                      ; Tram Driver
          Job title: Tram Driver                   ; Tram Driver
          ## Tram Driver                           ; Tram Driver
          Senior Staff Nurse (Band 6)              ; Senior Staff Nurse
          Welder, 2nd shift                        ; Welder
          Tram Driver - Vale - Full-time           ; Tram Driver
          Tram Driver at Quillon Trams             ; Tram Driver
          Tram Driver wanted for a small line      ; Tram Driver
          Machine Learning Engineer (NLP)          ; Machine Learning Engineer (NLP)
          """)
  void aTitleIsReadWithoutGradePlaceAndForm(String line, String title) {
    assertThat(JobTitle.of("\n" + line + "\n\nYou drive.\n")).isEqualTo(title);
  }
}
