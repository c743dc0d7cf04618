package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTests {

  @ParameterizedTest(name = "{0} -> {1} to {2}")
  @CsvSource({
    "2012-06-30, 2012-06-30, 2012-06-30",
    "2012-02, 2012-02-01, 2012-02-29",
    "1985, 1985-01-01, 1985-12-31",
    "-0044, -0044-01-01, -0044-12-31",
    "2004-01-01T10:10:10Z, 2004-01-01, 2004-01-01",
    "2004-01-01T10:10:10+05:00, 2004-01-01, 2004-01-01",
    "2004-01-01T24:00:00, 2004-01-01, 2004-01-01",
    "1964/2008, 1964-01-01, 2008-12-31",
    "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
    "Y17000, +17000-01-01, +17000-12-31",
    "2001-21, 2001-03-01, 2001-05-31",
    "2001-24, 2001-12-01, 2002-02-28",
    "2001-34, 2001-04-01, 2001-06-30",
    "2001-41, 2001-07-01, 2001-12-31",
    "1984?, 1984-01-01, 1984-12-31",
    "2004-06~, 2004-06-01, 2004-06-30",
    "2004-06-11%, 2004-06-11, 2004-06-11",
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "-01XX, -0199-01-01, -0100-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "1985-XX-XX, 1985-01-01, 1985-12-31",
    "1985-04-12/.., 1985-04-12, ",
    "../1985-04, , 1985-04-30",
    "1985/, 1985-01-01, ",
    "/1985, , 1985-12-31",
    "1984~/2004-06, 1984-01-01, 2004-06-30",
    "XXXX-02-02, , ",
    "XXXX-02, , ",
  })
  void readsPrintsAndBounds(String edtf, LocalDate earliest, LocalDate latest) {
    FuzzyDate date = FuzzyDate.parse(edtf);
    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @Test
  void holdsYearsBeyondWhatACalendarCanCount() {
    FuzzyDate date = FuzzyDate.parse("Y170000000002");
    assertThat(date.edtf()).isEqualTo("Y170000000002");
    assertThat(date.earliest()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "/",
        "../..",
        "2012-13",
        "2012-00",
        "2012-02-30",
        "2011-02-29",
        "2012-04-31",
        "2012-6-1",
        "12",
        "2012/2011",
        "2012-05/2012-04-30",
        "2012-21-01",
        "2012-42",
        "XX12",
        "2012-01-01T25:00:00",
        "2012-01-01T24:00:01",
        "2012-01T10:00:00",
        "2012??",
        "Y2012",
        "2012-XX-01",
        "2012/2013/2014",
        "XXXX-02-30",
        "-0000",
        "-00XX",
      })
  void refusesWhatIsNotADate(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse(text));
  }

  @ParameterizedTest(name = "{0} before {1}: {2}")
  @CsvSource({
    "2012-06-29, 2012-06-30, CERTAINLY",
    "2012-06-30, 2012-06-30, NO",
    "2012-06, 2012-06-30, POSSIBLY",
    "2012-06, 2012-07, CERTAINLY",
    "2012-07, 2012-06, NO",
    "2012-06~, 2012-07, POSSIBLY",
    "2012-06/.., 2013, NO",
    "2012-06/, 2013, POSSIBLY",
    "2012-06-01/.., 2012-05, NO",
    "2012-06-01/2012-06-03, 2012-06-02, NO",
    "XXXX-06-01, 2012, POSSIBLY",
    "../2011, 2012, CERTAINLY",
  })
  void saysWhetherItIsBefore(String a, String b, Certainty answer) {
    assertThat(FuzzyDate.parse(a).isBefore(FuzzyDate.parse(b))).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "2012-06-30, 2012-06-30, CERTAINLY",
    "2012-06-30, 2012-07-01, NO",
    "2011-03, 2011-03-15, POSSIBLY",
    "2011-03, 2011, POSSIBLY",
    "2011-03-01/2011-05-31, 2011-04-15, CERTAINLY",
    "2011-03-01/2011-05-31, 2011-04, CERTAINLY",
    "2011-03/.., 2015, CERTAINLY",
    "2011-03/, 2015, POSSIBLY",
    "2012-06-30~, 2012-07-01, POSSIBLY",
    "2012-06-30~, 2012-06-30, POSSIBLY",
    "XXXX-02-02, 2019-02-02, POSSIBLY",
    "XXXX-02-02, 2019-03, NO",
    "XXXX-02-02, 2011/2019, POSSIBLY",
  })
  void saysWhetherTheyOverlapEitherWayRound(String a, String b, Certainty answer) {
    assertThat(FuzzyDate.parse(a).overlaps(FuzzyDate.parse(b))).isEqualTo(answer);
    assertThat(FuzzyDate.parse(b).overlaps(FuzzyDate.parse(a))).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} within {1}: {2}")
  @CsvSource({
    "2011-03, 2011, CERTAINLY",
    "2011, 2011-03, POSSIBLY",
    "2011-03-05/2012-01-01, 2011, NO",
    "2011-03, 2012, NO",
    "2011-03/.., 2011, NO",
    "2011-12-31~, 2011, POSSIBLY",
  })
  void saysWhetherItIsWithin(String a, String b, Certainty answer) {
    assertThat(FuzzyDate.parse(a).isWithin(FuzzyDate.parse(b))).isEqualTo(answer);
  }

  @Test
  void ordersByFirstDayThenByLastDayAndPutsTheYearlessLast() {
    var sorted =
        Stream.of("XXXX-01-01", "2012", "2012-01", "2011-05", "2012-01-01", "../2013", "2012/..")
            .map(FuzzyDate::parse)
            .sorted()
            .map(FuzzyDate::edtf);
    assertThat(sorted)
        .containsExactly(
            "../2013", "2011-05", "2012-01-01", "2012-01", "2012", "2012/..", "XXXX-01-01");
  }

  @Test
  void buildsRangesAndQualifiesThem() {
    FuzzyDate from = FuzzyDate.of(LocalDate.of(2014, 1, 24));
    FuzzyDate to = FuzzyDate.of(LocalDate.of(2014, 1, 31));
    assertThat(FuzzyDate.between(from, to).edtf()).isEqualTo("2014-01-24/2014-01-31");
    assertThat(from.onwards().edtf()).isEqualTo("2014-01-24/..");
    assertThat(from.upTo().edtf()).isEqualTo("../2014-01-24");
    assertThat(from.approximate().uncertain().edtf()).isEqualTo("2014-01-24%");
    assertThat(from.onwards().approximate().edtf()).isEqualTo("2014-01-24~/..");
  }
}
