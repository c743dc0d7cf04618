package org.parley.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTests {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO, 21 May 2026 — The envoy arrived.|2026-05-21",
        "GENEVA, March 3, 2017 (Lake Wire) - Delegates left.|2017-03-03",
        "Beirut, Lebanon, 9 June 2014 – Aid arrived.|2014-06-09",
        "NEW YORK (18 December 2015) -- The Council voted.|2015-12-18",
        "ASTANA 2017-01-23 — The round opened.|2017-01-23",
      })
  void readsAWholeDate(String text, LocalDate day) {
    assertThat(Dateline.date(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OSLO, 21 May — The envoy arrived.",
        "OSLO, May 2026 — The envoy arrived.",
        "OSLO, Tuesday — The envoy arrived.",
        "OSLO — The envoy arrived on 21 May 2026 — late.",
        "The envoy arrived in Oslo on 21 May 2026 – and left.",
        "OSLO, 31 April 2026 — The envoy arrived.",
        "Talks went on. OSLO, 21 May 2026 — The envoy arrived.",
      })
  void guessesNothing(String text) {
    assertThat(Dateline.date(text)).isEmpty();
  }

  @Test
  void aListOfDatedEntriesHasNoDateline() {
    assertThat(Dateline.date("GENEVA, 3 May 2012 – Opened.\n\nGENEVA, 9 May 2013 – Closed."))
        .isEmpty();
  }
}
