package org.parley.ui.explore.state;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.explore.LaneMode;
import org.parley.explore.filter.BadFilterException;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.filter.Understood;
import org.parley.ui.date.DayWindow;

/// All that a person has chosen on the timeline screen, as it stands in the page's address.
///
/// Example: `platform=geneva&actor=russia&event=9f3c&window=2016-01-01/2018-12-31`.
///
/// @param filters values by filter name, in the order of the address; never an empty list
/// @param event the selected event
/// @param window the visible period; `null` for everything
/// @param lanes what lanes stand for
/// @param arrangement how the lanes are ordered, collapsed and hidden; empty as usual
/// @param undated whether the undated events are listed
public record ViewState(
    Map<String, List<String>> filters,
    @Nullable String event,
    @Nullable DayWindow window,
    LaneMode lanes,
    String arrangement,
    boolean undated) {

  /// The filters, named as everywhere else.
  public static final List<String> FILTERS =
      List.of(
          "q",
          "when",
          "platform",
          "actor",
          "actorMatch",
          "type",
          "modality",
          "status",
          "place",
          "source",
          "from",
          "to",
          "minSources",
          "contradicted");

  /// Nothing chosen.
  public static final ViewState EMPTY =
      new ViewState(Map.of(), null, null, LaneMode.PLATFORM, "", false);

  /// Reads an address. What is not understood is left out.
  public static ViewState of(QueryParameters query) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (String name : FILTERS) {
      List<String> values =
          query.getParameters(name).stream().filter(value -> !value.isBlank()).distinct().toList();
      if (!values.isEmpty()) {
        filters.put(name, values);
      }
    }
    return new ViewState(
        filters,
        query.getSingleParameter("event").filter(id -> !id.isBlank()).orElse(null),
        query.getSingleParameter("window").flatMap(ViewState::window).orElse(null),
        query.getSingleParameter("lanes").flatMap(ViewState::lanes).orElse(LaneMode.PLATFORM),
        query.getSingleParameter("arrange").orElse(""),
        query.getSingleParameter("list").filter("undated"::equals).isPresent());
  }

  private static Optional<DayWindow> window(String written) {
    try {
      return Optional.of(DayWindow.parse(written));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LaneMode> lanes(String written) {
    return Stream.of(LaneMode.values()).filter(mode -> mode.key().equals(written)).findFirst();
  }

  /// The address that leads here again.
  public QueryParameters toQuery() {
    Map<String, List<String>> all = new LinkedHashMap<>(filters);
    if (lanes != LaneMode.PLATFORM) {
      all.put("lanes", List.of(lanes.key()));
    }
    if (!arrangement.isEmpty()) {
      all.put("arrange", List.of(arrangement));
    }
    if (undated) {
      all.put("list", List.of("undated"));
    }
    if (event != null) {
      all.put("event", List.of(event));
    }
    if (window != null) {
      all.put("window", List.of(window.toString()));
    }
    return new QueryParameters(all);
  }

  /// The filters alone, encoded, as the timeline takes them.
  public String filterQuery() {
    return new QueryParameters(filters).getQueryString();
  }

  /// The filters as questions take them; what cannot be meant is left out.
  public EventFilter filter() {
    try {
      return EventFilter.fromQuery(filters);
    } catch (BadFilterException e) {
      return with(e.parameter(), List.of()).filter();
    }
  }

  /// The values of a filter; empty when it is not set.
  public List<String> values(String filter) {
    return filters.getOrDefault(filter, List.of());
  }

  /// The single value of a filter; empty text when it is not set.
  public String value(String filter) {
    return values(filter).isEmpty() ? "" : values(filter).getFirst();
  }

  /// Whether events with every one of the actors are wanted.
  public boolean wantsAllActors() {
    return filter().allActors();
  }

  /// With these values for a filter instead; none takes the filter away. One actor alone needs no
  /// word on how many are to match.
  public ViewState with(String filter, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(filters);
    if (values.isEmpty()) {
      changed.remove(filter);
    } else {
      changed.put(filter, List.copyOf(values));
    }
    if (changed.getOrDefault("actor", List.of()).size() < 2) {
      changed.remove("actorMatch");
    }
    return new ViewState(changed, event, window, lanes, arrangement, undated);
  }

  /// With one value for a filter; blank takes the filter away.
  public ViewState with(String filter, String value) {
    return with(filter, value.isBlank() ? List.of() : List.of(value));
  }

  /// With a value added to a filter, or taken away if it was there.
  public ViewState toggle(String filter, String value) {
    List<String> values = values(filter);
    return with(
        filter,
        values.contains(value)
            ? values.stream().filter(other -> !Objects.equals(other, value)).toList()
            : Stream.concat(values.stream(), Stream.of(value)).toList());
  }

  /// Whether the same period of the same events is shown as before.
  public boolean shows(ViewState before) {
    return filters.equals(before.filters()) && Objects.equals(window, before.window());
  }

  /// What is chosen of time, in whatever words.
  public List<String> days() {
    String named = Understood.of(value("q")).dateWords();
    return List.of(value("from"), value("to"), value("when"), named == null ? "" : named);
  }

  /// Without what was searched for; where that was a date alone, its days stay in view.
  public ViewState withoutSearch() {
    Understood asked = Understood.of(value("q"));
    String date = asked.dateWords();
    ViewState without = with("q", "");
    return date != null && asked.words() == null ? without.with("when", date) : without;
  }

  /// Narrowed to a period.
  public ViewState within(DayWindow period) {
    return with("from", period.from().toString()).with("to", period.to().toString());
  }

  /// With other words to find; a date among them takes the place of the days chosen before, as two
  /// times at once are never meant.
  public ViewState asking(String words) {
    boolean dated = Understood.of(words).date() != null;
    return (dated ? withoutDays() : this).with("q", words);
  }

  /// With a period in words in place of what was searched for, and of the days chosen before.
  public ViewState during(String period) {
    return withoutDays().with("q", "").with("when", period);
  }

  private ViewState withoutDays() {
    return with("from", "").with("to", "").with("when", "");
  }

  /// With the filters of another state.
  public ViewState filteredAs(ViewState other) {
    return new ViewState(other.filters(), event, window, lanes, arrangement, undated);
  }

  /// Without any filter; what is selected and visible stays.
  public ViewState withoutFilters() {
    return new ViewState(Map.of(), event, window, lanes, arrangement, undated);
  }

  /// With another selection.
  public ViewState withEvent(@Nullable String selected) {
    return new ViewState(filters, selected, window, lanes, arrangement, undated);
  }

  /// With another visible period.
  public ViewState withWindow(@Nullable DayWindow visible) {
    return new ViewState(filters, event, visible, lanes, arrangement, undated);
  }

  /// With lanes ordered, collapsed or hidden.
  public ViewState withArrangement(String arranged) {
    return new ViewState(filters, event, window, lanes, arranged, undated);
  }

  /// With other lanes, which stand as usual.
  public ViewState withLanes(LaneMode mode) {
    return new ViewState(filters, event, window, mode, "", undated);
  }

  /// With the list of undated events shown or hidden.
  public ViewState withUndated(boolean listed) {
    return new ViewState(filters, event, window, lanes, arrangement, listed);
  }
}
