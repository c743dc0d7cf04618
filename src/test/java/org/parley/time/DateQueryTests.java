package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateQueryTests {

  private static final LocalDate TODAY = LocalDate.of(2019, 2, 3);

  private final DateQuery query = new DateQuery();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "spring | true",
        "15 May | true",
        "spring 2017 | false",
        "yesterday | false",
        "bananas | false",
        "13/2012 | false"
      })
  void knowsWhatNeedsAYear(String words, boolean needed) {
    assertThat(query.needsYear(words)).isEqualTo(needed);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2012-06 | 2012-06",
        "6/2012 | 2012-06",
        "06.2012 | 2012-06",
        "30.6.2012 | 2012-06-30",
        "2011-03/.. | 2011-03/..",
        "2012 | 2012",
        "spring 2017 | 2017-21",
        "june 2012 | 2012-06",
        "may 2012 | 2012-05",
        "in the spring of 2017 | 2017-21",
        "from March to June 2018 | 2018-03/2018-06",
        "between june and august 2012 | 2012-06/2012-08",
        "30 june 2012 | 2012-06-30",
        "last two years | 2017-02-03/2019-02-03",
        "the next three weeks | 2019-02-03/2019-02-24",
        "last year | 2018",
        "yesterday | 2019-02-02",
        "since 2015 | 2015/..",
        "until march 2014 | ../2014-03",
        "before 2014 | ../2013",
        "the 1990s | 199X",
        "third quarter 2018 | 2018-35",
        "the first tuesday of march 2013 | 2013-03-05",
        "2011-2013 | 2011/2013",
        "christmas 2016 | 2016-12-25",
        "three days ago | 2019-01-31",
        "first half of 2012 | 2012-40",
        "previous month | 2019-01",
        "80s | 198X",
        "q3 2012 | 2012-35",
        "week of 6 march 2012 | 2012-03-05/2012-03-11",
        "2012-W12 | 2012-03-19/2012-03-25",
        "2011/12 | 2011/2012",
        "first week of june 2012 | 2012-06-01/2012-06-07",
        "12 ramadan 1433 | 2012-07-31~",
        "eid al-fitr 2012 | 2012-08-19~/2012-08-21~",
        "two weeks from now | 2019-02-11/2019-02-17",
        "from 2011 until 2013 | 2011/2013",
        "31 january 2012 | 2012-01-31",
        "last day of april | 2019-04-30",
        "june 2012 onwards | 2012-06/..",
        "up to june 2012 | ../2012-06",
        "no later than 3 june 2012 | ../2012-06-03",
        "late may to mid-june 2013 | 2013-05/2013-06",
        "winter 2011-12 | 2011-24",
      })
  void readsWhatPeopleType(String words, String edtf) {
    assertThat(query.read(words, TODAY)).map(FuzzyDate::edtf).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "hello",
        "geneva talks in june",
        "several months",
        "30 february 2012",
        "31st day of April",
        "the 31st day of april",
        "30th day of february",
        "fifth monday of february 2019",
        "31 april",
        "february 30",
        "25 o'clock",
        "31 ramadan 1433",
        "2012-13-01",
      })
  void readsNothingElse(String words) {
    assertThat(query.read(words, TODAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Astana January 2017 | January 2017 | 2017-01",
        "astana in january 2017 | in january 2017 | 2017-01",
        "spring 2017 | spring 2017 | 2017-21",
        "truce summer of 2016 | summer of 2016 | 2016-22",
        "Idlib 2017 | 2017 | 2017",
        "2018-05 sochi | 2018-05 | 2018-05",
        "from March to June 2018 sochi | from March to June 2018 | 2018-03/2018-06",
        "ceasefire before 2015 | before 2015 | ../2014",
        "june 2012 onwards | june 2012 onwards | 2012-06/..",
        "truce June 2012 onward Homs | June 2012 onward | 2012-06/..",
        "sanctions from June 2012 on | from June 2012 on | 2012-06/..",
        "in June 2012 on sanctions | in June 2012 | 2012-06",
      })
  void findsTheDateAmongOtherWords(String words, String part, String edtf) {
    assertThat(query.find(words))
        .hasValueSatisfying(
            found -> {
              assertThat(found.words()).isEqualTo(part);
              assertThat(found.date().edtf()).isEqualTo(edtf);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Astana January 20",
        "ministers may",
        "yesterday",
        "resolution 2012",
        "resolution 2254",
        "\"January 2017\" talks",
        "March 2017 and May 2018",
        "hello",
      })
  void leavesWordsWordsWhereNoYearIsNamed(String words) {
    assertThat(query.find(words)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "spring | 2016-21",
        "15 may | 2016-05-15",
        "january | 2016-01",
        "last spring | 2018-21",
        "spring 2012 | 2012-21",
      })
  void readsWhatHasNoYearWhereOneLooks(String words, String edtf) {
    assertThat(query.readNear(words, TODAY, LocalDate.of(2016, 6, 1)))
        .map(FuzzyDate::edtf)
        .contains(edtf);
  }
}
