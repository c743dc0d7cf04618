package org.parley.ui.explore.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Telling;
import org.parley.ui.explore.state.ViewState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class EventListsTests {

  @Autowired EventLists lists;
  @Autowired ChronicleScenes scenes;

  @Test
  void whatIsFoundStandsInParts() {
    scenes.tell(
        Telling.of("talks", "Envoys talked in Vienna.").on("2013-05-10"),
        Telling.of("siege", "Envoys lived through the siege.").on("2012-01-01/2014-02-01"),
        Telling.of("some-day", "Envoys dined.").on("XXXX-06-02"));

    assertThat(results("envoys 2013"))
        .containsSubsequence(
            ">2 events<", "talked in Vienna", "Longer stretches that touch it", "siege")
        .doesNotContain("dined");
    assertThat(results("envoys"))
        .containsSubsequence(
            ">2 events and 1 without a date<", "siege", "Vienna", "Without a date", "dined");
    assertThat(results("dined")).contains(">1 event without a date<");
  }

  @Test
  void aListThatIsCutSaysSo() {
    for (int at = 0; at < EventLists.MOST; at++) {
      String day = LocalDate.of(1990, 1, 1).plusDays(9L * at).toString();
      scenes.tell(Telling.of("n" + at, "Sentries counted carts.").on(day));
    }
    assertThat(results("sentries")).doesNotContain("best of");

    scenes.tell(Telling.of("one-more", "Sentries quarrelled."));
    assertThat(results("sentries")).contains("The 200 best of 201.");
  }

  private String results(String words) {
    ViewState state = ViewState.of(QueryParameters.of("q", words));
    return lists.results(state, step -> {}).list().getElement().getOuterHTML();
  }
}
