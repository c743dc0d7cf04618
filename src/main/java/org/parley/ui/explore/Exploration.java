package org.parley.ui.explore;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.parley.chronicle.EventSummary;
import org.parley.explore.EventOrder;
import org.parley.explore.Explorer;
import org.parley.explore.filter.EventFilter;
import org.parley.export.CalendarExport;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayFields;
import org.parley.ui.explore.filters.FilterNames;
import org.parley.ui.explore.filters.FilterPanel;
import org.parley.ui.explore.filters.WaysOut;
import org.parley.ui.explore.filters.WaysOut.WayOut;
import org.parley.ui.explore.lanes.LaneHues;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.SoundState;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.share.Shown;
import org.springframework.stereotype.Service;

/// Makes the filters and the bar above the timeline, and gives them their numbers.
@Service
class Exploration {

  private final Explorer explorer;
  private final FilterNames names;
  private final LaneHues hues;
  private final DateDesk dates;
  private final DayFields days;
  private final WaysOut ways;

  Exploration(
      Explorer explorer,
      FilterNames names,
      LaneHues hues,
      DateDesk dates,
      DayFields days,
      WaysOut ways) {
    this.explorer = explorer;
    this.names = names;
    this.hues = hues;
    this.dates = dates;
    this.days = days;
    this.ways = ways;
  }

  FilterPanel filterPanel(Navigator navigator) {
    return new FilterPanel(navigator, names, hues, days, dates);
  }

  StageBar stageBar(Navigator navigator, SerializableRunnable toggleFilters) {
    return new StageBar(navigator, names, toggleFilters);
  }

  /// What of the events a calendar holds, in words.
  String calendar(Shown asked) {
    List<EventSummary> all =
        explorer.events(asked.filter(), 0, Integer.MAX_VALUE, EventOrder.DATE).events();
    long held = all.stream().filter(event -> CalendarExport.holds(event.date())).count();
    return CalendarExport.inWords(held, all.size());
  }

  /// What of a state can be shown.
  SoundState sound(ViewState state) {
    return SoundState.of(state, explorer);
  }

  /// Those out of a search stand in the list of its results.
  private List<WayOut> ways(ViewState state) {
    return state.value("q").isEmpty() ? ways.of(state) : List.of();
  }

  void showNumbers(ViewState state, FilterPanel filters, StageBar bar) {
    EventFilter filter = state.filter();
    long events = explorer.count(filter);
    filters.show(state, explorer.facets(filter));
    filters.showNothing(events > 0 || filter.isEmpty() ? null : ways(state));
    bar.show(state, events, explorer.countUndated(filter));
  }
}
