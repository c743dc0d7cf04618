package org.parley.chronicle.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /// What was chosen, and when.
  public record Chosen(String value, Instant made) {}

  /// What was decided on events with these mentions, by the key of the field; the latest decision
  /// wins.
  public Map<String, Chosen> on(Collection<EventMention> mentions) {
    Map<String, Chosen> decided = new HashMap<>();
    jdbc.sql("select * from decision where mention_id in (:ids) order by made, mention_id")
        .param("ids", mentions.stream().map(EventMention::id).toList())
        .query(
            row -> {
              Instant made = row.getObject("made", OffsetDateTime.class).toInstant();
              decided.put(row.getString("field"), new Chosen(row.getString("chosen"), made));
            });
    return decided;
  }

  /// The mentions that something was decided on, whether they are told at the moment or not.
  public Set<String> mentions() {
    return Set.copyOf(
        jdbc.sql("select distinct mention_id from decision").query(String.class).list());
  }

  /// The events that people decided on, the latest decision first.
  public List<String> events(int most) {
    return jdbc.sql(
            """
            select m.event_id from decision d join mention m on m.id = d.mention_id
            group by m.event_id order by max(d.made) desc, m.event_id limit :most
            """)
        .param("most", most)
        .query(String.class)
        .list();
  }

  /// The events told by an article that people decided on.
  public List<String> eventsIn(String article) {
    return jdbc.sql(
            """
            select distinct m.event_id from mention m join decision d on d.mention_id = m.id
            where m.event_id in (select event_id from mention where article_id = :article)
            """)
        .param("article", article)
        .query(String.class)
        .list();
  }

  /// How many mentions something was decided on that no article tells at the moment.
  public int waiting() {
    return jdbc.sql(
            """
            select count(distinct mention_id) from decision
            where mention_id not in (select id from mention)
            """)
        .query(Integer.class)
        .single();
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
