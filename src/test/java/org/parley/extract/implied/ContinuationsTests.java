package org.parley.extract.implied;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

class ContinuationsTests {

  /// A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final String BEFORE =
      "The weather in Vienna was mild. It was dry in the hills. Trees are green in May.\n";

  private final Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());

  @Test
  void furtherVictimsAreOfTheSameDay() {
    assertThat(
            told(
                "The army shelled Saada on Sunday. Two civilians were killed in the village of Haydan."))
        .containsExactly("2024-05-12 attack", "2024-05-12 attack");
  }

  @Test
  void laterIsLaterThatDay() {
    assertThat(told("The envoy arrived in Muscat on Friday. Later, he met the foreign minister."))
        .containsExactly("2024-05-10 visit", "2024-05-10 meet");
  }

  @Test
  void theItemsOfAListShareItsDay() {
    assertThat(
            told(
                "In other developments on Tuesday:\nTurkey closed its embassy in Khartoum\nRussia rejected the plan\n"))
        .contains("2024-05-14 withdraw", "2024-05-14 reject");
  }

  @Test
  void whatIsNoReportDoesNotGoOn() {
    assertThat(told("The army shelled Saada on Sunday. The town lies in the mountains."))
        .containsExactly("2024-05-12 attack");
  }

  private List<String> told(String text) {
    return extractor.extract(BEFORE + text, PUBLISHED).stream()
        .map(m -> (m.time() == null ? "undated" : m.time().value()) + " " + m.type())
        .toList();
  }
}
