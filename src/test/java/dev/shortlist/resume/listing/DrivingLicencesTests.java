package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrivingLicencesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Other; Full UK driving licence; Full UK driving licence",
        "de; Sonstiges; Führerschein Klassen A, B und BE; Führerschein Klassen A, B und BE",
        "fr; Divers; Permis de conduire B, véhicule personnel; Permis de conduire B",
        "es; Otros datos; Carnet de conducir B, coche propio; Carnet de conducir B",
        "it; Altre informazioni; Patente B, automunita; Patente B",
        "pt; Outras informações; Carta de condução categoria B; Carta de condução categoria B",
        "nl; Overig; Rijbewijs B en BE; Rijbewijs B en BE",
      })
  void aLicenceAmongOtherThingsIsACertificate(
      String language, String heading, String body, String name) {
    assertThat(Filled.with(language, heading, body).certificates())
        .extracting(certificate -> certificate.name().value())
        .containsExactly(name);
  }

  @Test
  void aSentenceThatSpeaksOfDrivingIsNone() {
    String body = "I have had a clean driving licence for as long as I can remember, and no car.";

    assertThat(Filled.with("en", "Other", body).certificates()).isEmpty();
  }
}
