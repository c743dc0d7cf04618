package org.parley.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventSummary;
import org.parley.explore.EventOrder;
import org.parley.explore.EventPage;
import org.parley.explore.Explorer;
import org.parley.explore.filter.EventFilter;
import org.parley.export.CalendarExport;
import org.parley.time.FuzzyDate;
import org.parley.ui.date.DateAnswer;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayAnswer;
import org.parley.ui.date.DayFields;
import org.parley.ui.date.DayReader;
import org.parley.ui.date.DayWindow;
import org.parley.ui.date.Edge;
import org.parley.ui.event.Corroboration;
import org.parley.ui.event.EventPanel;
import org.parley.ui.explore.filters.FilterNames;
import org.parley.ui.explore.filters.FilterPanel;
import org.parley.ui.explore.lanes.LaneHues;
import org.parley.ui.explore.lists.EventLists;
import org.parley.ui.explore.lists.UndatedTray;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.SoundState;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.share.Shown;
import org.parley.ui.timeline.act.BandOpenEvent;
import org.parley.ui.words.Counts;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Service;

/// Fills the parts of the timeline screen from the chronicle.
@Service
class Exploration {

  private final Explorer explorer;
  private final Chronicle chronicle;
  private final Archive archive;
  private final EventLists lists;
  private final FilterNames names;
  private final Words words;
  private final LaneHues hues;
  private final DateDesk dates;
  private final DayFields days;
  private final DayReader reader;
  private final Corroboration corroboration;

  Exploration(
      Explorer explorer,
      Chronicle chronicle,
      Archive archive,
      EventLists lists,
      FilterNames names,
      Words words,
      LaneHues hues,
      DateDesk dates,
      DayFields days,
      DayReader reader,
      Corroboration corroboration) {
    this.explorer = explorer;
    this.chronicle = chronicle;
    this.archive = archive;
    this.lists = lists;
    this.names = names;
    this.words = words;
    this.hues = hues;
    this.dates = dates;
    this.days = days;
    this.reader = reader;
    this.corroboration = corroboration;
  }

  FilterPanel filterPanel(Navigator navigator) {
    return new FilterPanel(navigator, names, hues, days, dates);
  }

  StageBar stageBar(Navigator navigator, SerializableRunnable toggleFilters) {
    return new StageBar(navigator, names, toggleFilters);
  }

  /// The period that words name, if they name one.
  Optional<DayWindow> period(String typed) {
    return lists.period(typed);
  }

  /// Words for a period with the year that is meant, seen from what is shown.
  String placed(String typed, ViewState state) {
    return dates.placed(typed, state.window());
  }

  /// Where words for a date lead to on the timeline.
  DateAnswer find(String typed, ViewState state) {
    return dates.find(typed, state.window());
  }

  /// What a day of a period means that was typed.
  DayAnswer day(String typed, Edge edge) {
    return reader.read(typed, edge);
  }

  /// A day of an event, to move the timeline to.
  Optional<LocalDate> dayOf(String event) {
    return chronicle.find(event).map(Event::date).map(Exploration::day);
  }

  private static @Nullable LocalDate day(FuzzyDate date) {
    return date.earliest() == null ? date.latest() : date.earliest();
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

  void showNumbers(ViewState state, FilterPanel filters, StageBar bar) {
    EventFilter filter = state.filter();
    filters.show(state, explorer.facets(filter));
    bar.show(state, explorer.count(filter), explorer.countUndated(filter));
  }

  void showSide(ViewState state, SidePanel side, Navigator navigator) {
    if (state.event() != null) {
      showEvent(state, state.event(), side, navigator);
    } else if (state.undated()) {
      List<EventSummary> undated = explorer.undated(state.filter());
      side.showList(
          "Undated", new UndatedTray(undated, chronicle, archive, days, words, hues, navigator));
    } else if (!state.value("q").isEmpty()) {
      side.showList("Results", lists.results(state, state.filter(), navigator));
    } else {
      side.clear();
    }
  }

  private void showEvent(ViewState state, String id, SidePanel side, Navigator navigator) {
    Component panel =
        chronicle
            .find(id)
            .<Component>map(event -> panel(event, navigator))
            .orElseGet(Exploration::gone);
    String list = state.undated() ? "Undated" : "Results";
    if (state.undated() || !state.value("q").isEmpty()) {
      side.showEvent(panel, list, () -> navigator.go(now -> now.withEvent(null)));
    } else {
      side.showEvent(panel);
    }
  }

  private EventPanel panel(Event event, Navigator navigator) {
    return new EventPanel(
        event,
        words,
        corroboration,
        (filter, value) -> navigator.go(now -> now.with(filter, value).withUndated(false)));
  }

  private static EmptyState gone() {
    return new EmptyState(
        "This event is no longer told",
        "No article tells it any more, or the link is wrong.",
        new Anchor("", "The whole timeline"));
  }

  /// Lists the events that a density band's lane has in its days, earliest first.
  void showBand(ViewState state, BandOpenEvent band, SidePanel side, Navigator navigator) {
    DayWindow days = band.window();
    EventPage page =
        explorer.counted(
            state.filter(), state.lanes(), band.lane(), days.from(), days.to(), EventLists.MOST);
    side.showList(Counts.of(page.total(), "event"), lists.events(page.events(), navigator));
  }
}
