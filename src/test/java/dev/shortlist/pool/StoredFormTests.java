package dev.shortlist.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.profile.Profile;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFormTests {

  static IntStream numbers() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest(name = "person {0}")
  @MethodSource("numbers")
  void aProfileIsReadAsItWasWritten(int number) {
    Profile profile = People.MANY.person(number);

    assertThat(read(StoredForm.write(profile))).isEqualTo(profile);
  }

  @Test
  void whatFewProfilesTellIsKept() {
    Profile some = People.MANY.person(0);
    Present present = new Present(Optional.of(YearMonth.of(2024, 2)), Optional.empty());
    Profile profile =
        new Profile(
                some.asOf(),
                Optional.of(present),
                Optional.of("fi"),
                some.entries(),
                some.mentions(),
                some.degrees(),
                some.passages(),
                some.headline())
            .without(List.of(2, 300));

    assertThat(read(StoredForm.write(profile))).isEqualTo(profile);
  }

  @Test
  void anotherFormIsRefused() {
    byte[] form = StoredForm.write(People.MANY.person(0));
    form[0] = StoredForm.VERSION + 1;

    assertThatThrownBy(() -> read(form))
        .isInstanceOf(UnusablePoolException.class)
        .hasMessageContaining("Rebuild the pool");
  }

  private static Profile read(byte[] form) {
    return StoredForm.read(form, 0, form.length);
  }
}
