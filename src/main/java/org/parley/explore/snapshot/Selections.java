package org.parley.explore.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Status;
import org.parley.explore.filter.BadFilterException;
import org.parley.explore.filter.Conditions;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.search.SearchIndex;
import org.parley.explore.tiles.Selection;
import org.springframework.stereotype.Component;

/// Turns a filter into a selection of events in the columns.
@Component
public class Selections {

  private final Conditions conditions;
  private final SearchIndex search;
  private final KnownValues known;

  Selections(Conditions conditions, SearchIndex search, KnownValues known) {
    this.conditions = conditions;
    this.search = search;
    this.known = known;
  }

  /// @throws BadFilterException when the filter names a date that cannot be read, or what nobody
  ///   knows
  public Selection of(EventFilter asked, Snapshot snapshot) {
    EventFilter filter = resolved(asked);
    known.check(filter, snapshot.columns());
    String words = filter.q();
    return new Selection(
        day(filter.from()),
        day(filter.to()),
        words == null ? null : snapshot.found(words, search::find),
        filter.actors(),
        filter.platforms(),
        filter.types(),
        filter.places(),
        filter.sources(),
        filter.modalities().stream().map(Enum::ordinal).toList(),
        filter.statuses().stream().map(Status::ordinal).toList(),
        filter.minSources(),
        filter.contradicted(),
        filter.allActors());
  }

  /// @throws BadFilterException when the filter names a date that cannot be read
  public EventFilter resolved(EventFilter filter) {
    return conditions.resolved(filter);
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }
}
