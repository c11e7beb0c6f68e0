package dev.shortlist.resume.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Span;
import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.time.Dates.Dated;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

  private static final YearMonth AS_OF = YearMonth.of(2024, 8);
  private static final DateForms FORMS = new DateForms(ForTests.words("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mar 2019 – May 2021            | 2019-03 | 2021-05
          March 2019 - May 2021          | 2019-03 | 2021-05
          MARCH 2019 TO MAY 2021         | 2019-03 | 2021-05
          Mar. 2019 — May 2021           | 2019-03 | 2021-05
          Mar, 2019 -- May, 2021         | 2019-03 | 2021-05
          March of 2019 until May 2021   | 2019-03 | 2021-05
          Mar-2019 – May-2021            | 2019-03 | 2021-05
          Mar/2019 ~ May/2021            | 2019-03 | 2021-05
          1 March 2019 – 31 May 2021     | 2019-03 | 2021-05
          Sept 2018 through Dec 2018     | 2018-09 | 2018-12
          Mar '19 – May '21              | 2019-03 | 2021-05
          MAR2019-MAY2021                | 2019-03 | 2021-05
          March 15, 2019 to May 2, 2021  | 2019-03 | 2021-05
          3rd March 2019 – 4th May 2021  | 2019-03 | 2021-05
          03/15/2019 - 05/20/2021        | 2019-03 | 2021-05
          03/04/2019 - 05/20/2021        | 2019-03 | 2021-05
          04/03/2019 - 20/05/2021        | 2019-03 | 2021-05
          2019-03-15 to 2021-05-01       | 2019-03 | 2021-05
          03/19 - 05/21                  | 2019-03 | 2021-05
          Summer 2018 - Fall 2019        | 2018-06 | 2019-11
          Summer 2018                    | 2018-06 | 2018-08
          Winter 2018                    | 2018-12 | 2019-02
          Q3 2017 – Q1 2019              | 2017-07 | 2019-03
          Q1-Q3 2018                     | 2018-01 | 2018-09
          2nd quarter of 2018            | 2018-04 | 2018-06
          Mar ’99 – May ’01              | 1999-03 | 2001-05
          03/2019-05/2021                | 2019-03 | 2021-05
          3/2019 – 5/2021                | 2019-03 | 2021-05
          03.2019 – 05.2021              | 2019-03 | 2021-05
          15.03.2019 – 31.05.2021        | 2019-03 | 2021-05
          15/03/2019 – 31/05/2021        | 2019-03 | 2021-05
          2019-03 – 2021-05              | 2019-03 | 2021-05
          2019/03 to 2021/05             | 2019-03 | 2021-05
          2016 / 09 – 2018 / 03           | 2016-09 | 2018-03
          2016/ 09 -2018 /03              | 2016-09 | 2018-03
          03/ 2019 -05 /2021              | 2019-03 | 2021-05
          2019.03 – 2021.05              | 2019-03 | 2021-05
          (Mar 2019→May 2021)            | 2019-03 | 2021-05
          from March 2019 to May 2021    | 2019-03 | 2021-05
          Jan – Mar 2020                 | 2020-01 | 2020-03
          June to August 2020            | 2020-06 | 2020-08
          Aug 2019 - Aug 2019            | 2019-08 | 2019-08
          """)
  void rangesOfMonthsAreFoundHoweverTheyAreWritten(String text, YearMonth first, YearMonth last) {
    assertThat(ranges("Engineer, " + text + ", Leeds"))
        .singleElement()
        .satisfies(dated -> {
          assertThat(dated.months()).isEqualTo(Months.of(first, last));
          assertThat(dated.period().goesOn()).isFalse();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mar 2019 – Present",
        "March 2019 - present",
        "03/2019 – Current",
        "2019-03 to now",
        "Mar 2019 – Today",
        "Mar 2019 to date",
        "Mar 2019 till date",
        "Mar 2019 – Ongoing",
        "since March 2019",
        "Since 03/2019",
        "MAR 2019 – PRESENT"
      })
  void openRangesEndWithTheMonthOfReading(String text) {
    assertThat(ranges(text))
        .singleElement()
        .satisfies(dated -> {
          assertThat(dated.months()).isEqualTo(Months.of(YearMonth.of(2019, 3), AS_OF));
          assertThat(dated.period().goesOn()).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019 – 2021   | 24
          2019-2021     | 24
          2019–21       | 24
          2019 to 2020  | 12
          1998 – 2008   | 120
          2020 – 2020   | 6
          """)
  void bareYearsAreTakenFromTheirMiddle(String text, int months) {
    assertThat(ranges(text))
        .singleElement()
        .satisfies(dated -> assertThat(dated.months().length()).isEqualTo(months));
  }

  @Test
  void aBareYearUpToNowBeginsInItsMiddle() {
    assertThat(ranges("2020 – present").getFirst().months())
        .isEqualTo(Months.of(YearMonth.of(2020, 7), AS_OF));
    assertThat(ranges("since 2020").getFirst().months())
        .isEqualTo(Months.of(YearMonth.of(2020, 7), AS_OF));
  }

  @Test
  void quartersAndSeasonsAreMonths() {
    Dated quarters = ranges("Q1 2020 – Q3 2021").getFirst();
    Dated seasons = ranges("Summer 2019 – Fall 2020").getFirst();

    assertThat(quarters.months().from()).isEqualTo(Months.index(YearMonth.of(2020, 1)));
    assertThat(quarters.months().length()).isBetween(19, 21);
    assertThat(seasons.months().length()).isBetween(12, 18);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 2021 – Mar 2019",
        "2021 – 2019",
        "05/2021-03/2019",
        "2030 – present",
        "Jan 2026 – Present",
        "13/2019 – 14/2020"
      })
  void rangesThatCannotBeAreLeftOut(String text) {
    assertThat(ranges(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 555 2010-2345",
        "+44 20 7946 0958",
        "Served 2000 to 3500 guests",
        "ISO 9001:2015 audits",
        "Room 2019",
        "Grew revenue from 10 to 20 million"
      })
  void otherNumbersAreNoRanges(String text) {
    assertThat(ranges(text)).isEmpty();
  }

  @Test
  void whatEndsLaterThanTheMonthOfReadingEndsThere() {
    assertThat(ranges("Mar 2019 – Dec 2031").getFirst().months())
        .isEqualTo(Months.of(YearMonth.of(2019, 3), AS_OF));
  }

  @Test
  void theSpanIsThatOfTheWholeRange() {
    String text = "Data Engineer | Mar 2019 – Present | Leeds";

    assertThat(ranges(text).getFirst().span().in(text)).isEqualTo("Mar 2019 – Present");
  }

  @Test
  void severalRangesAreFoundInOrder() {
    assertThat(ranges("2010 – 2012 school, Mar 2013 – May 2014 work, since 2020 on my own"))
        .extracting(dated -> dated.months().length() + (dated.period().goesOn() ? " open" : ""))
        .containsExactly("24", "15", "50 open");
  }

  @Test
  void singleDatesAreTheirMonths() {
    assertThat(singles("BSc, admitted 2015, awarded June 2018"))
        .extracting(dated -> dated.period().to().orElseThrow().toString())
        .containsExactly("2015", "2018-06");
    assertThat(singles("BSc with honours")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | März 2019 – Mai 2021                 | 2019-03 | 2021-05
          de | 03/2019 bis heute                    | 2019-03 | 2024-08
          de | seit Oktober 2020                    | 2020-10 | 2024-08
          de | 1. Januar 2018 bis 31. Dezember 2019 | 2018-01 | 2019-12
          de | Sommer 2018                          | 2018-06 | 2018-08
          de | 07.2015 –                            | 2015-07 | 2024-08
          fr | de mars à juillet 2018               | 2018-03 | 2018-07
          fr | févr. 2019 à aujourd'hui             | 2019-02 | 2024-08
          fr | depuis septembre 2020                | 2020-09 | 2024-08
          fr | Août 2012 – DÉCEMBRE 2014            | 2012-08 | 2014-12
          es | enero de 2015 - marzo de 2018        | 2015-01 | 2018-03
          es | desde junio de 2019                  | 2019-06 | 2024-08
          es | desde junio de 2019 hasta mayo de 2020 | 2019-06 | 2020-05
          es | sept. 2016 – Actualidad              | 2016-09 | 2024-08
          it | gennaio 2015 – oggi                  | 2015-01 | 2024-08
          it | dal 2015 al 2018                     | 2015-07 | 2018-06
          pt | março de 2017 até o momento          | 2017-03 | 2024-08
          pt | 01/2012 a 12/2013                    | 2012-01 | 2013-12
          nl | maart 2019 t/m mei 2021              | 2019-03 | 2021-05
          nl | augustus 2020 - heden                | 2020-08 | 2024-08
          """)
  void otherLanguagesHaveTheirOwnMonths(
      String language, String text, YearMonth first, YearMonth last) {
    List<Dated> ranges =
        new Dates(new DateForms(ForTests.words(language)), AS_OF, () -> AS_OF)
            .ranges(text, all(text));

    assertThat(ranges).hasSize(1);
    assertThat(ranges.getFirst().months()).isEqualTo(Months.of(first, last));
  }

  @Test
  void academicYearsLastFromOneToTheNext() {
    assertThat(ranges("2017/2018"))
        .extracting(dated -> dated.months().length())
        .containsExactly(12);
    assertThat(ranges("2017/18")).extracting(dated -> dated.months().length()).containsExactly(12);
  }

  @Test
  void aDashAtTheEndOfALineLeavesAMonthOpen() {
    assertThat(ranges("Mar 2019 –\nNurse"))
        .extracting(dated -> dated.period().goesOn())
        .containsExactly(true);
    assertThat(ranges("2019 –\nNurse")).isEmpty();
  }

  private static List<Dated> ranges(String text) {
    return new Dates(FORMS, AS_OF, () -> AS_OF).ranges(text, all(text));
  }

  private static List<Dated> singles(String text) {
    return new Dates(FORMS, AS_OF, () -> AS_OF).singles(text, all(text));
  }

  private static Span all(String text) {
    return new Span(0, text.length());
  }
}
