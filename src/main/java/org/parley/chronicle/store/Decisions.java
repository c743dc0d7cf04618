package org.parley.chronicle.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.chronicle.EventMention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The latest decision of a person on each field, by the mention it was made on. Decisions outlive
/// the mentions: whatever is read again under the same identifier is decided already.
@Repository
public class Decisions {

  private final JdbcClient jdbc;

  Decisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was decided on events with these mentions, by field; the latest decision wins.
  public Map<String, String> on(Collection<EventMention> mentions) {
    Map<String, String> decided = new HashMap<>();
    rows(mentions).forEach(row -> decided.put(row.field(), row.chosen()));
    return decided;
  }

  private record Row(String field, String chosen) {}

  private List<Row> rows(Collection<EventMention> mentions) {
    return jdbc.sql(
            """
            select field, chosen from decision where mention_id in (:ids) order by made, mention_id
            """)
        .param("ids", mentions.stream().map(EventMention::id).toList())
        .query((row, number) -> new Row(row.getString("field"), row.getString("chosen")))
        .list();
  }

  /// Keeps decisions on mentions that are read no longer, with the mention in their place.
  public void follow(Collection<String> gone, List<EventMention> read) {
    for (String mention : gone.isEmpty() ? List.<String>of() : decided(gone)) {
      Standing place = Standing.of(mention);
      List<EventMention> same =
          read.stream().filter(one -> one.articleId().equals(place.article())).toList();
      place.nearest(same).ifPresent(heir -> pass(mention, heir.id()));
    }
  }

  private List<String> decided(Collection<String> mentions) {
    return jdbc.sql("select distinct mention_id from decision where mention_id in (:ids)")
        .param("ids", mentions)
        .query(String.class)
        .list();
  }

  private void pass(String mention, String heir) {
    jdbc.sql(
            """
            update decision set mention_id = :heir where mention_id = :mention
            and field not in (select field from decision where mention_id = :heir)
            """)
        .param("heir", heir)
        .param("mention", mention)
        .update();
  }

  /// Whether anything was decided at all.
  public boolean isEmpty() {
    return jdbc.sql("select count(*) from decision").query(Integer.class).single() == 0;
  }

  /// Decides one field, in place of what was decided before.
  public void put(String mention, String field, String chosen, Instant made) {
    remove(mention, field);
    jdbc.sql("insert into decision (mention_id, field, chosen, made) values (?, ?, ?, ?)")
        .param(mention)
        .param(field)
        .param(chosen)
        .param(made.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes a decision back.
  public void remove(String mention, String field) {
    jdbc.sql("delete from decision where mention_id = ? and field = ?")
        .param(mention)
        .param(field)
        .update();
  }
}
