package org.parley.chronicle.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.merge.telling.Days;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The tables of events: what lists, filters and the timeline read. The whole of an event follows
/// from its mentions; see [org.parley.chronicle.merge.summary.Summary].
@Repository
public class EventTable {

  private static final String INSERT =
      """
      insert into event (id, headline, edtf, date_reason, start_day, end_day, type, place, platform,
          round, modality, status, review, confidence, importance, importance_reasons, articles,
          sources, pinned, contradicted, former, told_until)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate batch;

  EventTable(JdbcTemplate batch) {
    this.batch = batch;
  }

  /// Deletes events with all that belongs to them.
  public void delete(Collection<String> ids) {
    List<Object[]> gone = ids.stream().sorted().map(id -> new Object[] {id}).toList();
    batch.batchUpdate("delete from event_actor where event_id = ?", gone);
    batch.batchUpdate("delete from event_source where event_id = ?", gone);
    batch.batchUpdate("delete from event where id = ?", gone);
  }

  /// Stores events.
  public void insert(Collection<Event> events) {
    batch.batchUpdate(INSERT, events.stream().map(EventTable::columns).toList());
    batch.batchUpdate(
        "insert into event_actor (event_id, actor, name, role) values (?, ?, ?, ?)",
        events.stream().flatMap(EventTable::actors).toList());
    batch.batchUpdate(
        "insert into event_source (event_id, source) values (?, ?)",
        events.stream().flatMap(EventTable::sources).toList());
  }

  private static @Nullable Object[] columns(Event event) {
    Days days = Days.of(event.date());
    return new @Nullable Object[] {
      event.id(),
      event.headline(),
      event.date() == null ? null : event.date().edtf(),
      event.dateReason(),
      days.start(),
      days.end(),
      event.type(),
      event.place(),
      event.platform(),
      event.round(),
      event.modality().name(),
      event.status().name(),
      event.review().name(),
      event.confidence(),
      event.importance(),
      String.join("\n", event.importanceReasons()),
      event.articles(),
      event.sources(),
      event.pinned(),
      !event.claims().isEmpty(),
      former(event),
      epoch(event.toldUntil())
    };
  }

  private static @Nullable Integer epoch(@Nullable LocalDate day) {
    return day == null ? null : Math.toIntExact(day.toEpochDay());
  }

  /// First days of the dates it had before, with spaces between.
  private static @Nullable String former(Event event) {
    String days =
        event.formerDates().stream()
            .map(date -> Days.of(date).start())
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return days.isEmpty() ? null : days;
  }

  /// Who takes part; who is only mentioned is neither counted nor filtered by.
  private static Stream<Object[]> actors(Event event) {
    return event.actors().stream()
        .filter(one -> one.role() != EventActor.Role.MENTIONED)
        .map(one -> new Object[] {event.id(), one.key(), one.name(), one.role().name()});
  }

  private static Stream<Object[]> sources(Event event) {
    Set<String> publishers =
        event.mentions().stream()
            .map(mention -> mention.source().publisher())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return publishers.stream().map(publisher -> new Object[] {event.id(), publisher});
  }
}
