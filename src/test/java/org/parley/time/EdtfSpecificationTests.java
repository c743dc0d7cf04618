package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The features of the Extended Date/Time Format as the Library of Congress lists them, each with
/// the days it can mean.
class EdtfSpecificationTests {

  @ParameterizedTest(name = "level 0, {0}: {1}")
  @CsvSource({
    "date, 1985-04-12, 1985-04-12, 1985-04-12",
    "date, 1985-04, 1985-04-01, 1985-04-30",
    "date, 1985, 1985-01-01, 1985-12-31",
    "date and time, 1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
    "date and time, 1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
    "date and time, 1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
    "date and time, 1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
    "date and time, 1985-04-12T23:20:30+00:00, 1985-04-12, 1985-04-12",
    "date and time, 1985-04-12T23:20:30+14:00, 1985-04-12, 1985-04-12",
    "time interval, 1964/2008, 1964-01-01, 2008-12-31",
    "time interval, 2004-06/2006-08, 2004-06-01, 2006-08-31",
    "time interval, 2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
    "time interval, 2004-02-01/2005-02, 2004-02-01, 2005-02-28",
    "time interval, 2004-02-01/2005, 2004-02-01, 2005-12-31",
    "time interval, 2005/2006-02, 2005-01-01, 2006-02-28",
    "year zero, 0000, 0000-01-01, 0000-12-31",
  })
  void readsLevelZero(String feature, String edtf, LocalDate earliest, LocalDate latest) {
    check(edtf, earliest, latest);
  }

  @ParameterizedTest(name = "level 1, {0}: {1}")
  @CsvSource({
    "season, 2001-21, 2001-03-01, 2001-05-31",
    "season, 2001-22, 2001-06-01, 2001-08-31",
    "season, 2001-23, 2001-09-01, 2001-11-30",
    "season, 2001-24, 2001-12-01, 2002-02-28",
    "qualification, 1984?, 1984-01-01, 1984-12-31",
    "qualification, 2004-06~, 2004-06-01, 2004-06-30",
    "qualification, 2004-06-11%, 2004-06-11, 2004-06-11",
    "unspecified digits, 201X, 2010-01-01, 2019-12-31",
    "unspecified digits, 20XX, 2000-01-01, 2099-12-31",
    "unspecified digits, 2004-XX, 2004-01-01, 2004-12-31",
    "unspecified digits, 1985-04-XX, 1985-04-01, 1985-04-30",
    "unspecified digits, 1985-XX-XX, 1985-01-01, 1985-12-31",
    "open end, 1985-04-12/.., 1985-04-12, ",
    "open end, 1985-04/.., 1985-04-01, ",
    "open end, 1985/.., 1985-01-01, ",
    "open start, ../1985-04-12, , 1985-04-12",
    "open start, ../1985-04, , 1985-04-30",
    "open start, ../1985, , 1985-12-31",
    "unknown end, 1985-04-12/, 1985-04-12, ",
    "unknown end, 1985-04/, 1985-04-01, ",
    "unknown end, 1985/, 1985-01-01, ",
    "unknown start, /1985-04-12, , 1985-04-12",
    "unknown start, /1985-04, , 1985-04-30",
    "unknown start, /1985, , 1985-12-31",
    "qualified ends, 1984~/2004-06, 1984-01-01, 2004-06-30",
    "qualified ends, 1984?/2004-06-11%, 1984-01-01, 2004-06-11",
    "negative year, -1985, -1985-01-01, -1985-12-31",
  })
  void readsLevelOne(String feature, String edtf, LocalDate earliest, LocalDate latest) {
    check(edtf, earliest, latest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Y170000002", "Y-170000002", "Y17000", "Y-17000/Y17000"})
  void readsYearsOfMoreThanFourDigits(String edtf) {
    assertThat(FuzzyDate.parse(edtf).edtf()).isEqualTo(edtf);
  }

  @Test
  void countsNegativeCenturiesBackwards() {
    check("-12XX", LocalDate.of(-1299, 1, 1), LocalDate.of(-1200, 12, 31));
  }

  @ParameterizedTest(name = "part of the year {0}")
  @CsvSource({
    "25, 3, 5",
    "26, 6, 8",
    "29, 9, 11",
    "30, 12, 2",
    "33, 1, 3",
    "34, 4, 6",
    "35, 7, 9",
    "36, 10, 12",
    "37, 1, 4",
    "38, 5, 8",
    "39, 9, 12",
    "40, 1, 6",
    "41, 7, 12",
  })
  void readsTheLevelTwoPartsOfTheYear(int code, int first, int last) {
    FuzzyDate part = FuzzyDate.parse("2001-" + code);
    assertThat(part.earliest()).isEqualTo(LocalDate.of(2001, first, 1));
    assertThat(part.latest()).hasMonthValue(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y17000-05",
        "Y17000-05-01",
        "Y1985",
        "Y017000",
        "17000",
        "+1985",
        "1985-4",
        "1985-04-1",
        "198504",
        "19850412",
        "85",
        "1985-04-12T23:20",
        "1985-04-12T23",
        "1985-04-12 23:20:30",
        "1985-04-12T23:20:30.5",
        "1985-04-12T23:20:60",
        "1985-04-12T23:60:30",
        "1985-04-12T24:20:30",
        "1985-04-12T23:20:30+99:99",
        "1985-04-12T23:20:30+15",
        "1985-04-12T23:20:30+14:30",
        "1985-04-12T23:20:30-00:00",
        "1985-04-12T23:20:30-4",
        "1985-04-12T23:20:30z",
        "1985-04-12T23:20:30Z~",
        "1985-04T10:00:00",
        "1985-04-12T10:00:00/1985-04-13",
        "1985-04-12T",
        "1985?~",
        "?1985",
        "1985-XX-12",
        "19X5",
        "X985",
        "1985-0X",
        "1985-20",
        "1985-42",
        "1985-21-01",
        "1985-04-31",
        "1985-04-12/1985-04-11",
        "1985/../1986",
        "1985 / 1986",
        " 1985",
        "1985\n",
        "１９８５",
      })
  void refusesWhatTheFormatDoesNotKnow(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse(text));
  }

  @Test
  void keepsTheDayOfATimeInARange() {
    FuzzyDate from = FuzzyDate.parse("1985-04-12T23:20:30Z");
    assertThat(FuzzyDate.between(from, FuzzyDate.parse("1985-04-14")).edtf())
        .isEqualTo("1985-04-12/1985-04-14");
    assertThat(from.onwards().edtf()).isEqualTo("1985-04-12/..");
  }

  private static void check(String edtf, LocalDate earliest, LocalDate latest) {
    FuzzyDate date = FuzzyDate.parse(edtf);
    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }
}
