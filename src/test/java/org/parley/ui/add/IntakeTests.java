package org.parley.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.Article;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.archive.PublicationBasis;
import org.parley.chronicle.Chronicle;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class IntakeTests {

  @Autowired Intake intake;
  @Autowired Archive archive;
  @Autowired Chronicle chronicle;

  @Test
  void aFileIsStoredOnceAndKnownTheSecondTime() {
    byte[] file = bytes("Envoys from three countries met in a quiet hotel.");

    Outcome first = intake.take("talks.txt", file);
    Outcome again = intake.take("copy.txt", file);

    assertThat(first.added()).hasSize(1);
    assertThat(again.known()).isEqualTo(first.added());
    assertThat(again.added()).isEmpty();
  }

  @Test
  void badLinesAreNamedAndTheOthersStored() {
    String lines =
        """
        {"title": "One", "text": "The first text of the collection."}
        {"title": "Two", "text":
        {"title": "Three", "text": "The third text of the collection."}
        """;

    Outcome outcome = intake.take("collection.jsonl", bytes(lines));

    assertThat(outcome.added()).hasSize(2);
    assertThat(outcome.refused()).hasSize(1);
    assertThat(outcome.refused().getFirst().name()).contains("2");
  }

  @Test
  void tellsHowFarALargeFileHasCome() {
    List<Integer> told = new ArrayList<>();
    String lines = "{\"text\": \"The same text on every line.\"}\n".repeat(250);

    intake.take("large.jsonl", bytes(lines), told::add);

    assertThat(told).containsExactly(100, 200);
  }

  @Test
  void anEmptyFileIsRefusedWithAReason() {
    int before = archive.count();

    Outcome outcome = intake.take("empty.txt", new byte[0]);

    assertThat(outcome.refused()).extracting(ImportResult.Refused::reason).isNotEmpty();
    assertThat(archive.count()).isEqualTo(before);
  }

  @Test
  void aKnownArticleTakesTheDateItLacked() {
    String text = "The two envoys met on a Thursday to talk about a date.";
    String id = intake.take(pasted(text, null)).added().getFirst();

    Outcome again = intake.take(pasted(text, LocalDate.of(2017, 3, 8)));

    assertThat(again.note()).isEqualTo("It had no publication date; now it is 8 March 2017.");
    assertThat(archive.find(id).orElseThrow().published()).isEqualTo("2017-03-08");
  }

  @Test
  void aKnownArticleKeepsTheDateItHad() {
    String text = "The two envoys met on a Friday to talk about a second date.";
    String id = intake.take(pasted(text, LocalDate.of(2017, 3, 8))).added().getFirst();

    Outcome again = intake.take(pasted(text, LocalDate.of(2018, 3, 8)));

    assertThat(again.note()).contains("keeps its publication date, 8 March 2017");
    assertThat(archive.find(id).orElseThrow().published()).isEqualTo("2017-03-08");
  }

  @Test
  void aPastedArticleWithoutTitleIsNamedByItsFirstLine() {
    Outcome outcome = intake.take(pasted("Envoys prepare talks\n\nThey met in a hotel.", null));

    assertThat(outcome.name()).isEqualTo("Envoys prepare talks");
  }

  @Test
  void aPublisherIsReadUnderEitherKeyAndAnUnknownKeyIsNamedOnce() {
    String lines =
        """
        {"publisher": "Lake Wire", "text": "A text with a publisher.", "author": "A. Wright"}
        {"source": "Harbour Wire", "text": "A text with a source.", "author": "B. Carter"}
        """;

    Outcome outcome = intake.take("keys.jsonl", bytes(lines));

    assertThat(archive.findAll(outcome.added()))
        .extracting(Article::publisher)
        .containsExactlyInAnyOrder("Lake Wire", "Harbour Wire");
    assertThat(outcome.note()).containsOnlyOnce("author").contains("published");
  }

  @Test
  void aFileWhoseDatesHaveAnotherNameIsNotTakenWithoutThem() {
    String line = "{\"text\": \"A text with a date.\", \"pubdate\": \"2017-03-08\"}";

    Outcome outcome = intake.take("dates.jsonl", bytes(line));

    assertThat(outcome.added()).isEmpty();
    assertThat(outcome.results())
        .containsExactly(
            new ImportResult.Refused(
                "dates.jsonl line 1", "There is no field “pubdate” here. Call it “published”."));
  }

  @Test
  void theDatelineGivesThePublicationDateUntilAPersonSaysOtherwise() {
    String text = "OSLO, 21 May 2026 — The two envoys met on Tuesday.";
    Outcome first = intake.take(pasted(text, null));
    String id = first.added().getFirst();

    assertThat(first.note()).contains("from the dateline: 21 May 2026");
    assertThat(archive.find(id).orElseThrow().basis()).isEqualTo(PublicationBasis.DATELINE);

    intake.take(pasted(text, LocalDate.of(2026, 5, 22)));

    assertThat(archive.find(id).orElseThrow().published()).isEqualTo("2026-05-22");
  }

  @Test
  void whatWaitsForThePublicationDateIsTold() {
    Outcome undated = intake.take(pasted("The envoys met in Geneva on Wednesday.", null));

    assertThat(said(undated))
        .contains("Dates like “on Tuesday” wait for the publication date")
        .contains("Set the publication date");

    Outcome empty = intake.take(pasted("Nothing is told here.", LocalDate.of(2017, 3, 8)));

    assertThat(said(empty)).doesNotContain("Show on the timeline");
  }

  private String said(Outcome outcome) {
    return new OutcomeRow(outcome, Yield.of(outcome.added(), chronicle, archive))
        .getElement()
        .getTextRecursively();
  }

  private static NewArticle pasted(String text, @Nullable LocalDate published) {
    return NewArticle.typed(null, null, null, published, text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
