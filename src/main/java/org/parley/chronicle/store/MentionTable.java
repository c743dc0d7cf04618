package org.parley.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Source;
import org.parley.text.TextSelector;
import org.parley.time.FuzzyDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of mentions.
@Repository
public class MentionTable {

  private static final String SELECT =
      """
      select m.*, t.*, a.title as article_title, a.publisher, a.url, a.published, a.copy_group
      from mention m join mention_text t on t.mention = m.number join article a on a.id = m.article_id
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final KeyedQuery keyed;
  private final MentionNumbers numbers;
  private final Reasons reasons;

  MentionTable(
      JdbcClient jdbc,
      JdbcTemplate batch,
      KeyedQuery keyed,
      MentionNumbers numbers,
      Reasons reasons) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.keyed = keyed;
    this.numbers = numbers;
    this.reasons = reasons;
  }

  /// Stores mentions, each in an event of its own.
  public void insert(Collection<EventMention> mentions) {
    batch.batchUpdate(MentionColumns.INSERT, mentions.stream().map(MentionColumns::found).toList());
    Map<String, Long> known = numbers.of(mentions.stream().map(EventMention::id).toList());
    batch.batchUpdate(
        MentionColumns.INSERT_TEXT,
        mentions.stream().map(one -> MentionColumns.told(known.get(one.id()), one)).toList());
  }

  /// Puts mentions into their events.
  public void assign(Collection<EventMention> mentions) {
    batch.batchUpdate(
        "update mention set event_id = ?, joined = ? where id = ?",
        mentions.stream()
            .sorted(Comparator.comparing(EventMention::id))
            .map(
                one ->
                    new @Nullable Object[] {
                      one.eventId(),
                      one.joined() == null ? null : reasons.number(one.joined()),
                      one.id()
                    })
            .toList());
  }

  /// Deletes all mentions of articles.
  public void deleteOf(Collection<String> articles) {
    batch.batchUpdate(
        "delete from mention where article_id = ?",
        articles.stream().map(id -> new Object[] {id}).toList());
  }

  /// How many mentions there are.
  public int count() {
    return jdbc.sql("select count(*) from mention").query(Integer.class).single();
  }

  /// How many mentions each of these articles has that people have not set aside as no events;
  /// those without any are left out.
  public Map<String, Integer> countsOf(Collection<String> articles) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            select m.article_id, count(*) as told from unnest(:ids) chosen (id)
            join mention m on m.article_id = chosen.id join event e on e.id = m.event_id
            where e.review <> 'REJECTED' group by m.article_id
            """)
        .param("ids", articles.toArray(String[]::new))
        .query(
            row -> {
              counts.put(row.getString("article_id"), row.getInt("told"));
            });
    return counts;
  }

  /// Identifiers of the mentions of articles.
  public List<String> idsOf(Collection<String> articles) {
    return keyed.list(
        "select id from mention where article_id = ?", articles, (row, number) -> row.getString(1));
  }

  /// The mentions with those identifiers; unknown ones are left out.
  public List<EventMention> findAll(Collection<String> ids) {
    return each("m.id = ?", ids);
  }

  /// The mentions of an article, in order of place.
  public List<EventMention> ofArticle(String article) {
    return ofArticles(List.of(article));
  }

  /// The mentions of articles.
  public List<EventMention> ofArticles(Collection<String> articles) {
    return each("m.article_id = ?", articles);
  }

  /// The mentions in events.
  public List<EventMention> ofEvents(Collection<String> events) {
    return each("m.event_id = ?", events);
  }

  /// Identifiers of the mentions in events.
  public List<String> idsOfEvents(Collection<String> events) {
    return keyed.list(
        "select id from mention where event_id = ?", events, (row, number) -> row.getString(1));
  }

  /// Identifiers of mentions whose date begins on one of these days.
  public List<String> startingOn(Collection<Integer> days) {
    return keyed.list(
        "select id from mention where start_day = ?", days, (row, number) -> row.getString(1));
  }

  /// Identifiers of mentions whose date is more than a day and begins between two days.
  public List<String> wide(int first, int last) {
    return found(
        "select id from mention where start_day between ? and ? and end_day > start_day",
        first,
        last);
  }

  /// Identifiers of mentions of a platform whose date begins in a stretch of days: those told as
  /// done on one day, or all others.
  public List<String> ofPlatform(String platform, int first, int last, boolean done) {
    return found(
        """
        select id from mention where platform = ? and start_day between ? and ?
            and (end_day = start_day and modality in ('HAPPENED', 'ONGOING')) = ?
        """,
        platform,
        first,
        last,
        done);
  }

  private List<String> found(String ids, Object... parameters) {
    return jdbc.sql(ids).params(List.of(parameters)).query(String.class).list();
  }

  /// The first and the last day that a date begins on; both zero when nothing is dated.
  public int[] firstAndLastDay() {
    return jdbc.sql("select min(start_day), max(start_day) from mention")
        .query((row, number) -> new int[] {row.getInt(1), row.getInt(2)})
        .single();
  }

  /// Identifiers of mentions without a known start but with that very date, as those without a
  /// year.
  public List<String> withDate(String edtf) {
    return found("select id from mention where start_day is null and edtf = ?", edtf);
  }

  private List<EventMention> each(String condition, Collection<?> keys) {
    return keyed.list(
        SELECT + " where " + condition + " order by m.article_id, m.start_at, m.id",
        keys,
        (row, number) -> mention(row));
  }

  private EventMention mention(ResultSet row) throws SQLException {
    String edtf = row.getString("edtf");
    Integer joined = row.getObject("joined", Integer.class);
    return new EventMention(
        row.getString("id"),
        row.getString("event_id"),
        source(row),
        evidence(row),
        row.getString("headline"),
        row.getString("time_words"),
        edtf == null ? null : FuzzyDate.parse(edtf),
        row.getString("date_rule"),
        row.getString("date_reason"),
        row.getDouble("date_confidence"),
        Modality.valueOf(row.getString("modality")),
        row.getString("type"),
        ActorLines.read(row.getString("actors")),
        row.getString("place"),
        row.getString("platform"),
        row.getObject("round", Integer.class),
        row.getDouble("confidence"),
        row.getString("reasons").lines().toList(),
        joined == null ? null : reasons.words(joined));
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getString("article_id"),
        row.getString("article_title"),
        row.getString("publisher"),
        row.getString("url"),
        row.getObject("published", LocalDate.class),
        row.getString("copy_group"));
  }

  private static TextSelector evidence(ResultSet row) throws SQLException {
    return new TextSelector(
        row.getInt("start_at"),
        row.getInt("end_at"),
        row.getString("exact"),
        row.getString("prefix"),
        row.getString("suffix"));
  }
}
