package org.parley.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.ArticleSummary;
import org.parley.archive.NewArticle;
import org.parley.bench.Sample;
import org.parley.bench.Samples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sample articles, as the extractor reads them, give the same chronicle in whatever order and
/// in however many steps they come in.
@StoreTest
class SampleOrderTests {

  @Autowired Archive archive;
  @Autowired Chronicle chronicle;
  @Autowired JdbcClient jdbc;

  @Test
  void theSameArticlesInAnyOrderGiveTheSameEvents() {
    List<NewArticle> articles =
        new ArrayList<>(Samples.all().stream().map(Sample::article).toList());
    archive.addAll(articles);
    Set<String> expected = events();

    Collections.reverse(articles);
    assertThat(eventsOneByOne(articles)).containsExactlyInAnyOrderElementsOf(expected);
    Collections.shuffle(articles, new Random(1));
    assertThat(eventsOneByOne(articles)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void dateTakenAwayAndGivenBackLeavesNothingBehind() {
    archive.addAll(Samples.all().stream().map(Sample::article).toList());
    Set<String> expected = events();
    List<ArticleSummary> some = archive.summaries().subList(0, 12);

    some.forEach(article -> archive.setPublished(article.id(), null));
    assertThat(events()).isNotEqualTo(expected);
    some.forEach(article -> archive.setPublished(article.id(), article.published()));
    assertThat(events()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private Set<String> eventsOneByOne(List<NewArticle> articles) {
    for (String table :
        List.of(
            "fingerprint",
            "mention_link",
            "event_actor",
            "event_source",
            "event",
            "mention",
            "article")) {
      jdbc.sql("delete from " + table).update();
    }
    articles.forEach(archive::add);
    return events();
  }

  /// All events with what their mentions say together.
  private Set<String> events() {
    Set<String> events = new TreeSet<>();
    chronicle
        .findAll(jdbc.sql("select id from event").query(String.class).list())
        .forEach(event -> events.add(told(event)));
    assertThat(events).hasSizeGreaterThan(200);
    return events;
  }

  private static String told(Event event) {
    return event.id()
        + List.of(event.headline(), event.type(), event.modality(), event.status())
        + Arrays.asList(event.date(), event.place(), event.platform(), event.round())
        + List.of(event.sources(), event.importance(), event.formerDates(), event.claims())
        + event.mentions().stream().map(one -> one.id() + ": " + one.joined()).toList();
  }
}
