package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.chronicle.Telling;

/// How far it is known that something goes on.
class ToldUntilTests {

  @Test
  void asFarAsTheLastArticleThatSaysSo() {
    assertThat(
            Told.event(
                    siege("a", "2012-06/..").published("2013-05-02"),
                    siege("b", "2012-06/..").published("2014-02-11"))
                .toldUntil())
        .hasToString("2014-02-11");
  }

  @Test
  void whoOnlySaysWhenItBeganDoesNotSayThatItGoesOn() {
    assertThat(
            Told.event(
                    siege("a", "2012-06/..").published("2013-05-02"),
                    siege("b", "2012-06/..").published("2013-06-01"),
                    siege("c", "2012-06").published("2018-02-11"))
                .toldUntil())
        .hasToString("2013-06-01");
  }

  @Test
  void whatHasAnEndIsNotToldToGoOn() {
    assertThat(Told.event(siege("a", "2012-06")).toldUntil()).isNull();
    assertThat(Told.event(siege("a", "../2012-06")).toldUntil()).isNull();
  }

  private static Telling siege(String article, String date) {
    return Telling.of(article, "The town has been under siege.").type("siege").on(date);
  }
}
