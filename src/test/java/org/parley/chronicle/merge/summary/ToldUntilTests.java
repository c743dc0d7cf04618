package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.Event;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

/// How far it is known that something goes on.
class ToldUntilTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

  @Test
  void asFarAsTheLastArticleThatSaysSo() {
    assertThat(
            event(
                    siege("a", "2012-06/..").published("2013-05-02"),
                    siege("b", "2012-06/..").published("2014-02-11"))
                .toldUntil())
        .hasToString("2014-02-11");
  }

  @Test
  void whoOnlySaysWhenItBeganDoesNotSayThatItGoesOn() {
    assertThat(
            event(
                    siege("a", "2012-06/..").published("2013-05-02"),
                    siege("b", "2012-06/..").published("2013-06-01"),
                    siege("c", "2012-06").published("2018-02-11"))
                .toldUntil())
        .hasToString("2013-06-01");
  }

  @Test
  void whatHasAnEndIsNotToldToGoOn() {
    assertThat(event(siege("a", "2012-06")).toldUntil()).isNull();
    assertThat(event(siege("a", "../2012-06")).toldUntil()).isNull();
  }

  private static Event event(Telling... tellings) {
    List<Happening> members =
        Stream.of(tellings).map(one -> Happening.of(one.mention(), LEXICON, TYPES)).toList();
    return Summary.of(Cluster.of(members, Map.of()));
  }

  private static Telling siege(String article, String date) {
    return Telling.of(article, "The town has been under siege.").type("siege").on(date);
  }
}
