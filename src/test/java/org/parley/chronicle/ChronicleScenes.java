package org.parley.chronicle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.archive.WriteGate;
import org.parley.chronicle.grouping.Merging;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sets up a chronicle from mentions made by hand, without articles to read.
public class ChronicleScenes {

  private final JdbcClient jdbc;
  private final Merging merging;
  private final WriteGate gate;
  private final ApplicationEventPublisher publisher;

  ChronicleScenes(
      JdbcClient jdbc, Merging merging, WriteGate gate, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.merging = merging;
    this.gate = gate;
    this.publisher = publisher;
  }

  /// Tells these things, each article in a step of its own, in place of what those articles told.
  public void tell(Telling... tellings) {
    Stream.of(tellings).map(Telling::mention).forEach(this::tell);
  }

  /// Leaves nothing of what any article told, so that a test can begin with an empty chronicle.
  public void forget() {
    List<String> articles = jdbc.sql("select id from article").query(String.class).list();
    Merging.Outcome outcome =
        gate.change(
            () -> {
              Merging.Outcome emptied = merging.replace(articles, List.of());
              jdbc.sql("delete from fingerprint").update();
              jdbc.sql("delete from article").update();
              return emptied;
            });
    publish(outcome, Set.copyOf(articles));
  }

  private void tell(EventMention mention) {
    Merging.Outcome outcome =
        gate.change(
            () -> {
              keep(mention.source());
              return merging.replace(List.of(mention.articleId()), List.of(mention));
            });
    publish(outcome, Set.of(mention.articleId()));
  }

  private void publish(Merging.Outcome outcome, Set<String> articles) {
    publisher.publishEvent(new ChronicleChanged(outcome.changed(), outcome.gone(), articles));
  }

  private void keep(Source source) {
    if (jdbc.sql("select count(*) from article where id = ?")
            .param(source.articleId())
            .query(Integer.class)
            .single()
        == 0) {
      jdbc.sql("insert into article values (?, ?, ?, null, null, ?, 'STATED', '', ?, ?, false, ?)")
          .param(source.articleId())
          .param(source.title())
          .param(source.publisher())
          .param(source.published())
          .param(source.articleId())
          .param(Instant.EPOCH.atOffset(ZoneOffset.UTC))
          .param(source.copyGroup())
          .update();
    }
  }
}
