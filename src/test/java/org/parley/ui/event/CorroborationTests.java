package org.parley.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.NewArticle;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.ChronicleScenes;
import org.parley.chronicle.Event;
import org.parley.chronicle.Telling;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@StoreTest
@Import(ChronicleScenes.class)
class CorroborationTests {

  private static final String REPORT =
      "Envoys of Norway and Chile met in Oslo on 3 May 2018 and agreed to open a joint office for"
          + " the survey of whales. The office is to begin its work in the autumn, and each side"
          + " will send four people who know the northern waters.";

  @Autowired Corroboration corroboration;
  @Autowired Chronicle chronicle;
  @Autowired Archive archive;
  @Autowired ChronicleScenes scenes;

  @Test
  void saysWhichArticlesPrintOneText() {
    archive.add(article("Gazette", "2018-05-04", REPORT));
    archive.add(article("Herald", "2018-05-05", REPORT + " So far nobody has been chosen."));

    assertThat(corroboration.reasons(eventOf("Gazette")))
        .singleElement()
        .asString()
        .matches(
            "Gazette \\(4 May 2018\\) and Herald \\(5 May 2018\\) print one text: they share"
                + " 8\\d % of their wording\\.");
  }

  @Test
  void saysWhichArticlesAreOfOnePublisher() {
    scenes.tell(
        told("one").by("Daily").published("2019-02-03"),
        told("two").by("Daily").published("2019-02-05"),
        told("three").by("Weekly"));

    assertThat(corroboration.reasons(chronicle.find("one-0").orElseThrow()))
        .containsExactly(
            "“Title of one” (3 February 2019) and “Title of two” (5 February 2019) are both of"
                + " Daily.");
  }

  @Test
  void saysNothingWhereEveryArticleCounts() {
    scenes.tell(told("one").by("Daily"), told("three").by("Weekly"));

    assertThat(corroboration.reasons(chronicle.find("one-0").orElseThrow())).isEmpty();
  }

  private Event eventOf(String publisher) {
    String id =
        archive.summaries().stream()
            .filter(one -> publisher.equals(one.publisher()))
            .findFirst()
            .orElseThrow()
            .id();
    return chronicle.find(chronicle.ofArticle(id).getFirst().eventId()).orElseThrow();
  }

  private static Telling told(String article) {
    return Telling.of(article, "Envoys met in Tehran.")
        .on("2019-02-02")
        .with("russia", "iran")
        .in("tehran");
  }

  private static NewArticle article(String publisher, String day, String text) {
    return NewArticle.typed(publisher + " title", publisher, null, LocalDate.parse(day), text);
  }
}
