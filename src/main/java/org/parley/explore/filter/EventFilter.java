package org.parley.explore.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;

/// Which events somebody wants to see. The same in the page's address, in REST and in exports:
/// several values of one filter mean *or*, several filters mean *and*; of actors alone all can be
/// asked for.
///
/// Example: `EventFilter.fromQuery(Map.of("platform", List.of("geneva", "astana")))`.
///
/// @param from first day, or `null`
/// @param to last day, or `null`
/// @param q words to find, or `null`
/// @param when a date in plain words, or `null`
/// @param actors keys of actors ([org.parley.chronicle.EventActor#key])
/// @param sources names of publishers
/// @param minSources least number of independent sources; 0 and 1 mean any
/// @param contradicted only events whose sources differ
/// @param allActors only events with every one of the actors; never for fewer than two
public record EventFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String q,
    @Nullable String when,
    List<String> actors,
    List<String> platforms,
    List<String> types,
    List<String> places,
    List<String> sources,
    List<Modality> modalities,
    List<Status> statuses,
    int minSources,
    boolean contradicted,
    boolean allActors) {

  /// The names of all filters in an address.
  public static final List<String> PARAMETERS = FilterQuery.NAMES;

  /// No filter: everything.
  public static final EventFilter NONE =
      new EventFilter(
          null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), 0, false, false);

  /// Copies the lists. All of one actor are any of one.
  public EventFilter {
    actors = List.copyOf(actors);
    platforms = List.copyOf(platforms);
    types = List.copyOf(types);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    modalities = List.copyOf(modalities);
    statuses = List.copyOf(statuses);
    allActors = allActors && actors.size() > 1;
  }

  /// Reads the parameters of an address; unknown ones are left alone.
  ///
  /// @throws BadFilterException naming the parameter that cannot be read
  public static EventFilter fromQuery(Map<String, List<String>> query) {
    return FilterQuery.read(query);
  }

  /// The parameters of an address; what does not filter is left out.
  public Map<String, List<String>> toQuery() {
    return FilterQuery.write(this);
  }

  /// The same filter with other values for one parameter; no values take it away.
  public EventFilter with(String parameter, List<String> values) {
    Map<String, List<String>> query = new java.util.LinkedHashMap<>(toQuery());
    query.put(parameter, values);
    return fromQuery(query);
  }

  /// The same filter with another stretch of days.
  public EventFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
    return of(first, last, q);
  }

  /// The same filter, narrowed to a stretch of days; `null` leaves an end as it is.
  public EventFilter narrowed(@Nullable LocalDate first, @Nullable LocalDate last) {
    LocalDate later = from == null || first != null && first.isAfter(from) ? first : from;
    LocalDate earlier = to == null || last != null && last.isBefore(to) ? last : to;
    return within(later, earlier);
  }

  /// The same filter with other words to find.
  public EventFilter asking(@Nullable String words) {
    return of(from, to, words);
  }

  private EventFilter of(
      @Nullable LocalDate first, @Nullable LocalDate last, @Nullable String words) {
    return new EventFilter(
        first,
        last,
        words,
        when,
        actors,
        platforms,
        types,
        places,
        sources,
        modalities,
        statuses,
        minSources,
        contradicted,
        allActors);
  }

  /// Whether it lets everything through.
  public boolean isEmpty() {
    return toQuery().isEmpty();
  }
}
