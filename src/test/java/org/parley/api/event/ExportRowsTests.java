package org.parley.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Event;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Telling;
import org.parley.export.ExportEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class ExportRowsTests {

  @Autowired ExportRows rows;
  @Autowired ChronicleScenes scenes;
  @Autowired Chronicle chronicle;

  @Test
  void quotesTheSentenceThatGivesTheDate() {
    scenes.tell(
        round("early", "The third round was to be opened in Geneva.", "2016-01-25")
            .by("First Desk")
            .published("2016-01-20"),
        round("late", "The third round opened in Geneva.", "2016-01-29")
            .by("Second Desk")
            .published("2016-02-01"),
        round("later", "Delegations met for the third round in Geneva.", "2016-01-29")
            .by("Third Desk")
            .published("2016-02-02"));
    Event event = chronicle.find("late-0").orElseThrow();
    assertThat(event.mentions().getFirst().id()).isEqualTo("early-0");

    ExportEvent row = rows.row(event);

    assertThat(row.date()).hasToString("2016-01-29");
    assertThat(row.quote()).isEqualTo("The third round opened in Geneva.");
    assertThat(row.source()).isEqualTo("Second Desk");
  }

  @Test
  void quotesTheReportAndNotThePlanForTheSameDay() {
    scenes.tell(
        round("plan", "The fourth round is to open in Geneva on Friday.", "2017-03-24")
            .round("geneva", 4)
            .as(Modality.PLANNED)
            .by("First Desk")
            .published("2017-03-20"),
        round("report", "The fourth round opened in Geneva on Friday.", "2017-03-24")
            .round("geneva", 4)
            .by("Second Desk")
            .published("2017-03-27"));

    ExportEvent row = rows.row(chronicle.find("report-0").orElseThrow());

    assertThat(row.quote()).isEqualTo("The fourth round opened in Geneva on Friday.");
    assertThat(row.source()).isEqualTo("Second Desk");
    assertThat(row.modality()).isEqualTo("happened");
  }

  private static Telling round(String article, String sentence, String day) {
    return Telling.of(article, sentence).on(day).round("geneva", 3).with("russia").in("geneva");
  }
}
