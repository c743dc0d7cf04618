package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTests {

  @ParameterizedTest(name = "{0} in {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2012-06-30 | en | 30 June 2012",
        "2014-01-24/2014-01-31 | en | 24–31 January 2014",
        "2014-01-30/2014-02-02 | en | 30 January – 2 February 2014",
        "2013-12-30/2014-01-02 | en | 30 December 2013 – 2 January 2014",
        "2018-03/2018-06 | en | March–June 2018",
        "2011-03 | en | March 2011",
        "2011-03/.. | en | since March 2011",
        "../2011-03 | en | until March 2011",
        "2011/ | en | from 2011, end unknown",
        "2012~ | en | about 2012",
        "2012-06-30? | en | perhaps 30 June 2012",
        "XXXX-02-02 | en | 2 February, year unknown",
        "XXXX-02 | en | February, year unknown",
        "2017-21 | en | spring 2017",
        "2017-35 | en | third quarter 2017",
        "199X | en | the 1990s",
        "19XX | en | 1900–1999",
        "1985-04-XX | en | April 1985",
        "2004-01-01T10:10:10Z | en | 1 January 2004, 10:10",
        "2012-06-30 | de | 30. Juni 2012",
        "2014-01-24/2014-01-31 | de-CH | 24.–31. Januar 2014",
        "2011-03/.. | fr | depuis mars 2011",
        "2011-03/.. | fi | since March 2011",
      })
  void writesDatesInTheWordsOfTheLanguage(String edtf, String language, String words) {
    assertThat(DateWords.of(FuzzyDate.parse(edtf), Locale.forLanguageTag(language)))
        .isEqualTo(words);
  }
}
