package org.parley.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.reextraction.Changes;
import org.parley.chronicle.reextraction.Need;
import org.parley.chronicle.reextraction.Rereading.Phase;
import org.parley.chronicle.reextraction.Rereading.State;

class RereadingPanelTests {

  private final RereadingDesk desk = mock();

  @Test
  void isQuietWhileNothingIsNeeded() {
    assertThat(shown(Phase.IDLE, 0, null, Need.NONE)).isEqualTo("Read all articles again");
  }

  @Test
  void saysWhyItIsNeeded() {
    assertThat(shown(Phase.IDLE, 0, null, Need.WORDS))
        .isEqualTo(
            "The word lists have changed since these articles were read. Reading them again brings"
                + " the events up to date.Read all articles again");
    assertThat(shown(Phase.IDLE, 0, null, Need.RULES)).contains("Parley’s rules have changed");
    assertThat(shown(Phase.IDLE, 0, null, Need.UNKNOWN)).contains("It is not noted");
  }

  @Test
  void saysHowFarItIsAndCanBeStopped() {
    assertThat(shown(Phase.RUNNING, 312, null, Need.WORDS))
        .isEqualTo("Reading again: 312 of 1,000 articles.Stop");
    assertThat(shown(Phase.STOPPING, 312, null, Need.WORDS))
        .isEqualTo("Stopping after the articles at hand.Go on");
    assertThat(shown(Phase.HALTED, 312, null, Need.WORDS))
        .isEqualTo("Stopped at 312 of 1,000 articles.Go on");
    assertThat(shown(Phase.FAILED, 312, null, Need.WORDS)).contains("broke off at 312 of 1,000");
  }

  @Test
  void reportsWhatChanged() {
    assertThat(shown(Phase.DONE, 1000, new Changes(false, 1000, 1000, 12, 0, 3, 0), Need.NONE))
        .isEqualTo(
            "1,000 articles were read again. Sentences that tell events: 12 new, 3 with another"
                + " date.Done");
    assertThat(shown(Phase.DONE, 1000, new Changes(true, 1, 1, 0, 0, 0, 0), Need.NONE))
        .isEqualTo("1 article was read again. Nothing has changed.Done");

    when(desk.waiting()).thenReturn(2);
    assertThat(shown(Phase.DONE, 1000, null, Need.NONE))
        .contains("2 corrections without a sentence");
  }

  private String shown(Phase phase, int done, @Nullable Changes changes, Need need) {
    when(desk.state()).thenReturn(new State(phase, done, 1000, changes, need));
    RereadingPanel panel = new RereadingPanel(desk);
    return panel.getElement().getTextRecursively();
  }
}
