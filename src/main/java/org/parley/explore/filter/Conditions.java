package org.parley.explore.filter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.explore.search.SearchIndex;
import org.parley.time.DateQuery;
import org.parley.time.FuzzyDate;
import org.springframework.stereotype.Component;

/// Turns a filter into a condition on the table `event e`, the only place where that is done.
@Component
public class Conditions {

  private final SearchIndex search;
  private final Clock clock;
  private final DateQuery dates = new DateQuery();

  Conditions(SearchIndex search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  /// The filter without its days: for events that have none.
  public Condition withoutDays(EventFilter filter) {
    return new Build(filter).properties().words().finish();
  }

  /// The filter with dates named in words, in `when` or among the words to find, as days; either
  /// end may be open.
  ///
  /// @throws BadFilterException when `when` names no date
  public EventFilter resolved(EventFilter filter) {
    String typed = filter.q();
    EventFilter understood = typed == null ? filter : Understood.of(typed).in(filter);
    String when = filter.when();
    if (when == null) {
      return understood;
    }
    FuzzyDate date =
        dates
            .read(when, LocalDate.now(clock))
            .filter(read -> read.earliest() != null || read.latest() != null)
            .orElseThrow(() -> new BadFilterException("when", "“" + when + "” names no date"));
    return understood.narrowed(date.earliest(), date.latest());
  }

  private final class Build {

    private final EventFilter filter;
    private final List<String> parts = new ArrayList<>(List.of("e.review <> 'REJECTED'"));
    private final Map<String, Object> parameters = new HashMap<>();

    Build(EventFilter filter) {
      this.filter = resolved(filter);
    }

    Condition finish() {
      return new Condition(String.join(" and ", parts), parameters);
    }

    private Build properties() {
      in(
          filter.allActors()
              ? "(select count(distinct a.actor) from event_actor a where a.event_id = e.id and"
                  + " a.actor in (:actors)) = "
                  + filter.actors().size()
              : "exists (select 1 from event_actor a where a.event_id = e.id and a.actor in"
                  + " (:actors))",
          "actors",
          filter.actors());
      in(
          "exists (select 1 from event_source s where s.event_id = e.id and s.source in"
              + " (:sources))",
          "sources",
          filter.sources());
      in("e.platform in (:platforms)", "platforms", filter.platforms());
      in("e.type in (:types)", "types", filter.types());
      in("e.place in (:places)", "places", filter.places());
      in("e.modality in (:modalities)", "modalities", names(filter.modalities()));
      in("e.status in (:statuses)", "statuses", names(filter.statuses()));
      if (filter.minSources() > 1) {
        add("e.sources >= :minSources", "minSources", filter.minSources());
      }
      if (filter.contradicted()) {
        add("e.contradicted = :contradicted", "contradicted", true);
      }
      return this;
    }

    private Build words() {
      if (filter.q() != null) {
        add("e.id = any(:found)", "found", search.find(filter.q()).toArray(String[]::new));
      }
      return this;
    }

    private void in(String condition, String name, Collection<String> values) {
      if (!values.isEmpty()) {
        add(condition, name, values);
      }
    }

    private void add(String condition, String name, Object value) {
      parts.add(condition);
      parameters.put(name, value);
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
      return constants.stream().map(Enum::name).toList();
    }
  }
}
