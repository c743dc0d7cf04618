package org.parley.chronicle.merge.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.Event;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.lexicon.Lexicon;

/// What kind of event a cluster is, and the title that goes with it.
class NatureTests {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TypeTraits TYPES = TypeTraits.standard();

  @Test
  void aNumberedRoundIsTalksWhateverWasAgreedThere() {
    assertThat(
            event(
                    talks("a", "Envoys signed a paper.", "2031-05-03").type("agree"),
                    talks("b", "Envoys signed a paper.", "2031-05-03").type("agree"),
                    opening("c"))
                .type())
        .isEqualTo("talk");
  }

  @Test
  void anAccordThatNobodyCallsARoundStaysOne() {
    assertThat(
            event(
                    talks("a", "Envoys signed a paper.", "2031-05-03").type("agree"),
                    talks("b", "The next meeting will be in Rome.", "2031-05-03")
                        .as(Modality.PLANNED))
                .type())
        .isEqualTo("agree");
  }

  @Test
  void theTitleOfARoundTellsTheTalks() {
    assertThat(
            event(
                    talks("a", "Iran, Iraq and Norway signed a paper in Oslo.", "2031-05-03")
                        .type("agree"),
                    talks("b", "The fourth round was held in Oslo.", "2031-05-03"))
                .headline())
        .isEqualTo("The fourth round was held in Oslo.");
  }

  @Test
  void theTitleTellsAllDaysWhereItCan() {
    assertThat(
            event(
                    talks("a", "The fourth round in Oslo opened with a dinner.", "2031-05-03"),
                    talks("b", "The fourth round was held.", "2031-05-03/2031-05-05"))
                .headline())
        .isEqualTo("The fourth round was held.");
  }

  @Test
  void theTitleTellsNoOpeningForAllDays() {
    assertThat(
            event(
                    talks("a", "The fourth round began there.", "2031-05-03/2031-05-05"),
                    talks("b", "The fourth round closed in Oslo.", "2031-05-05"))
                .headline())
        .isEqualTo("The fourth round closed in Oslo.");
  }

  private static Telling opening(String article) {
    return talks(article, "The round opened with a dinner.", "2031-05-03");
  }

  private static Telling talks(String article, String sentence, String date) {
    return Telling.of(article, sentence)
        .type("talk")
        .on(date)
        .published("2031-05-20")
        .round("astana", 4);
  }

  private static Event event(Telling... tellings) {
    List<Happening> members =
        Stream.of(tellings).map(one -> Happening.of(one.mention(), LEXICON, TYPES)).toList();
    return Summary.of(Cluster.of(members, Map.of()));
  }
}
