package org.parley.chronicle.reextraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.NewArticle;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Curation;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Field;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class ReextractionTests {

  /// One more than a step of the run, so that it takes two.
  private static final int ARTICLES = 51;

  @Autowired Archive archive;
  @Autowired Chronicle chronicle;
  @Autowired Curation curation;
  @Autowired Reextraction reextraction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void fill() {
    archive.addAll(IntStream.range(0, ARTICLES).mapToObj(ReextractionTests::article).toList());
  }

  private static NewArticle article(int number) {
    String text = "Envoy number %d met ministers in Geneva on 2 February 2019.".formatted(number);
    return NewArticle.typed("Report " + number, "Desk", null, LocalDate.of(2019, 2, 3), text);
  }

  @Test
  void goesOnWhereItWasBrokenOff() {
    assertThatThrownBy(() -> reextraction.run(ReextractionTests::die)).hasMessage("killed");

    Changes rest = reextraction.run(so -> {});

    assertThat(rest).isEqualTo(new Changes(true, 1, 1, 0, 0, 0, 0));
    assertThat(reextraction.run(so -> {}).articles()).isEqualTo(ARTICLES);
  }

  private static void die(Changes so) {
    throw new IllegalStateException("killed");
  }

  @Test
  void saysWhatChanged() {
    List<String> ids = jdbc.sql("select id from mention order by id").query(String.class).list();
    jdbc.sql("update mention set edtf = '2001' where id = ?").param(ids.get(0)).update();
    jdbc.sql("update mention_text set type = 'attack' where mention = ?")
        .param(number(ids.get(1)))
        .update();
    jdbc.sql("delete from mention_link where :gone in (earlier, id / 4294967296)")
        .param("gone", number(ids.get(2)))
        .update();
    jdbc.sql("delete from mention where id = ?").param(ids.get(2)).update();

    assertThat(reextraction.run(so -> {}))
        .isEqualTo(new Changes(false, ARTICLES, ARTICLES, 1, 0, 1, 1));
    assertThat(reextraction.run(so -> {}))
        .isEqualTo(new Changes(false, ARTICLES, ARTICLES, 0, 0, 0, 0));
  }

  private long number(String mention) {
    return jdbc.sql("select number from mention where id = ?")
        .param(mention)
        .query(Long.class)
        .single();
  }

  @Test
  void leavesWhatPeopleDecided() {
    EventMention told = chronicle.ofArticle(archive.ids().getFirst()).getFirst();
    curation.decide(told.eventId(), Field.HEADLINE, "As decided");
    curation.decide(told.eventId(), Field.DATE, "2019-02-01");

    reextraction.run(so -> {});

    Event event = chronicle.find(told.id()).orElseThrow();
    assertThat(event.headline()).isEqualTo("As decided");
    assertThat(event.date()).hasToString("2019-02-01");
  }
}
