package org.parley.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;
import org.parley.ui.correct.CorrectionDesk;
import org.parley.ui.words.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class EventPanelTests {

  @Autowired ChronicleScenes scenes;
  @Autowired Chronicle chronicle;
  @Autowired Corroboration corroboration;
  @Autowired CorrectionDesk desk;
  @Autowired Words words;

  @Test
  void saysWhatWasPlannedBeforeInOneSentence() {
    scenes.tell(
        round("a", "The third round is due on 8 February.", "2016-02-08")
            .as(Modality.PLANNED)
            .published("2016-01-20"),
        round("b", "The third round is due on 20 February.", "2016-02-20")
            .as(Modality.PLANNED)
            .published("2016-02-10"),
        round("c", "The third round opened on 1 March.", "2016-03-01").published("2016-03-02"));

    assertThat(panel("c-0"))
        .contains("First set for 8 February 2016, then for 20 February 2016.")
        .contains("Read as planned for 8 February 2016")
        .contains("Gives the date: 1 March 2016");
  }

  @Test
  void showsWhatTheSourcesDifferOnWithItsSentences() {
    scenes.tell(
        round("a", "The third round opened on 1 March.", "2016-03-01").by("Daily"),
        round("b", "The third round opened on 1 March in Geneva.", "2016-03-01").by("Gazette"),
        round("c", "The third round opened on 4 March.", "2016-03-04").by("Weekly"));

    assertThat(panel("a-0"))
        .contains("The sources differ on the date")
        .contains("1 March 2016</span><span>: Daily and Gazette</span>")
        .contains(" – shown, as better supported")
        .contains("4 March 2016</span><span>: Weekly</span>")
        .contains("“The third round opened on 4 March.”");
  }

  @Test
  void saysHowFarAnOpenEndIsKnownToGoOn() {
    scenes.tell(
        Telling.of("d", "A truce has held there since July.")
            .type("ceasefire")
            .on("2017-07/..")
            .published("2017-10-05"));

    assertThat(panel("d-0"))
        .contains("It is known to go on until 5 October 2017, when the last article that says so");
  }

  private String panel(String event) {
    return new EventPanel(
            chronicle.find(event).orElseThrow(),
            words,
            corroboration,
            desk.corrections(() -> {}),
            (filter, value) -> {})
        .getElement()
        .getOuterHTML()
        .replaceAll("\\s*\\n\\s*", "");
  }

  private static Telling round(String article, String sentence, String day) {
    return Telling.of(article, sentence).on(day).round("geneva", 3).with("russia").in("geneva");
  }
}
