package org.parley.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventSummary;
import org.parley.explore.filter.BadFilterException;
import org.parley.explore.filter.Condition;
import org.parley.explore.filter.Conditions;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.search.Highlighter;
import org.parley.explore.search.SearchIndex;
import org.parley.explore.snapshot.FacetCounter;
import org.parley.explore.snapshot.Selections;
import org.parley.explore.snapshot.Snapshot;
import org.parley.explore.snapshot.TimeColumns;
import org.parley.explore.tiles.Listing;
import org.parley.explore.tiles.Ranking;
import org.parley.explore.tiles.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Answers questions on many events at once.
@Service
public class Explorer {

  private static final String UNDATED = " and e.start_day is null and e.end_day is null ";

  private final JdbcClient jdbc;
  private final Conditions conditions;
  private final TimeColumns columns;
  private final Selections selections;
  private final FacetCounter facets;
  private final SearchIndex search;
  private final EventRows rows;

  Explorer(
      JdbcClient jdbc,
      Conditions conditions,
      TimeColumns columns,
      Selections selections,
      FacetCounter facets,
      SearchIndex search,
      EventRows rows) {
    this.jdbc = jdbc;
    this.conditions = conditions;
    this.columns = columns;
    this.selections = selections;
    this.facets = facets;
    this.search = search;
    this.rows = rows;
  }

  /// One page of the dated events that pass the filter.
  ///
  /// @param page from 0
  /// @throws BadFilterException when the filter names a date that cannot be read
  public EventPage events(EventFilter filter, int page, int size, EventOrder order) {
    Snapshot now = columns.now();
    Listing listing =
        Listing.of(
            now.columns(), selections.of(filter, now), order.ranking(), (long) page * size, size);
    return new EventPage(rows.read(listing.ids()), listing.total(), page, size);
  }

  /// The events of one lane of the timeline that are counted under certain days, both included,
  /// earliest first.
  ///
  /// @param lane key of the lane; `other` for that of all others
  /// @throws BadFilterException when the filter names a date that cannot be read
  public EventPage counted(
      EventFilter filter, LaneMode mode, String lane, LocalDate from, LocalDate to, int size) {
    Snapshot now = columns.now();
    Selection asked = selections.of(filter, now);
    Listing listing =
        Listing.counted(
            now.columns(),
            asked,
            now.lanes(mode, resolved(filter), asked),
            lane,
            from.toEpochDay(),
            to.toEpochDay(),
            size);
    return new EventPage(rows.read(listing.ids()), listing.total(), 0, size);
  }

  /// How many dated events pass the filter.
  public long count(EventFilter filter) {
    Snapshot now = columns.now();
    return Listing.count(now.columns(), selections.of(filter, now));
  }

  /// How many dated events pass the filter, and how many articles tell them.
  public Coverage coverage(EventFilter filter) {
    Snapshot now = columns.now();
    Listing all =
        Listing.of(
            now.columns(), selections.of(filter, now), Ranking.EARLIEST, 0, now.columns().size());
    long articles =
        jdbc.sql("select count(distinct article_id) from mention where event_id = any(:ids)")
            .param("ids", all.ids().toArray(String[]::new))
            .query(Long.class)
            .single();
    return new Coverage(all.total(), articles);
  }

  /// Events without a place on the timeline, most important first; the filter's days do not count.
  public List<EventSummary> undated(EventFilter filter) {
    Condition condition = conditions.withoutDays(filter);
    return jdbc.sql(
            "select e.* from event e where "
                + condition.sql()
                + UNDATED
                + "order by e.importance desc, e.id")
        .params(condition.parameters())
        .query((row, number) -> EventRows.summary(row))
        .list();
  }

  /// How many events without a place on the timeline pass the filter; its days do not count.
  public long countUndated(EventFilter filter) {
    Condition condition = conditions.withoutDays(filter);
    return jdbc.sql("select count(*) from event e where " + condition.sql() + UNDATED)
        .params(condition.parameters())
        .query(Long.class)
        .single();
  }

  /// The choices of every filter with their counts.
  public Facets facets(EventFilter filter) {
    return facets.count(filter);
  }

  /// The events, dated or not, that have all the words, the best first; a date among the words is a
  /// condition.
  public List<SearchHit> search(String words, int most) {
    return search(EventFilter.NONE.asking(words), most);
  }

  /// The events that pass the filter, those with its words best first; without words the most
  /// important first. Undated ones are among them unless the filter asks for days.
  ///
  /// @throws BadFilterException when the filter names a date that cannot be read
  public List<SearchHit> search(EventFilter asked, int most) {
    EventFilter filter = resolved(asked);
    String words = filter.q() == null ? "" : filter.q();
    List<String> ids = hits(filter, words, most);
    if (ids.isEmpty()) {
      return List.of();
    }
    Highlighter highlighter = new Highlighter(words);
    Map<String, String> quotes = quotes(ids, highlighter);
    return rows.read(ids).stream()
        .map(event -> hit(event, quotes.getOrDefault(event.id(), ""), highlighter))
        .toList();
  }

  private List<String> hits(EventFilter filter, String words, int most) {
    Snapshot now = columns.now();
    int size = words.isEmpty() ? most : now.columns().size();
    List<String> dated =
        Listing.of(now.columns(), selections.of(filter, now), Ranking.IMPORTANT, 0, size).ids();
    if (words.isEmpty()) {
      return dated;
    }
    Set<String> passing = new HashSet<>(dated);
    if (filter.from() == null && filter.to() == null) {
      undated(filter).forEach(event -> passing.add(event.id()));
    }
    return search.find(words).stream().filter(passing::contains).limit(most).toList();
  }

  /// Whether a filter can be answered.
  ///
  /// @throws BadFilterException when it names a date that cannot be read, or what nobody knows
  public void check(EventFilter filter) {
    selections.of(filter, columns.now());
  }

  /// The filter with every date it names in words as days.
  ///
  /// @throws BadFilterException when the filter names a date that cannot be read
  public EventFilter resolved(EventFilter filter) {
    return selections.resolved(filter);
  }

  private static SearchHit hit(EventSummary event, String quote, Highlighter highlighter) {
    return new SearchHit(event, highlighter.pieces(event.headline()), highlighter.pieces(quote));
  }

  /// Of each event the sentence that has most of the words.
  private Map<String, String> quotes(List<String> ids, Highlighter highlighter) {
    record Quote(String event, String sentence) {}
    return jdbc
        .sql(
            """
            select m.event_id, t.exact from mention m join mention_text t on t.mention = m.number
            where m.event_id in (:ids) order by m.id
            """)
        .param("ids", ids)
        .query((row, number) -> new Quote(row.getString("event_id"), row.getString("exact")))
        .list()
        .stream()
        .sorted(Comparator.comparingInt((Quote quote) -> -highlighter.count(quote.sentence())))
        .collect(Collectors.toMap(Quote::event, Quote::sentence, (best, other) -> best));
  }

  /// From when to when the chronicle reaches.
  public Extent extent() {
    return jdbc.sql(
            """
            select min(start_day) as first_day, max(start_day) as last_start, max(end_day) as last_end,
                count(case when start_day is not null or end_day is not null then 1 end) as dated,
                count(case when start_day is null and end_day is null then 1 end) as undated
            from event where review <> 'REJECTED'
            """)
        .query((row, number) -> extent(row))
        .single();
  }

  private static Extent extent(ResultSet row) throws SQLException {
    Integer start = row.getObject("last_start", Integer.class);
    Integer end = row.getObject("last_end", Integer.class);
    Integer last = start == null || end != null && end > start ? end : start;
    return new Extent(
        day(row.getObject("first_day", Integer.class)),
        day(last),
        row.getLong("dated"),
        row.getLong("undated"));
  }

  private static @Nullable LocalDate day(@Nullable Integer epoch) {
    return epoch == null ? null : LocalDate.ofEpochDay(epoch);
  }
}
