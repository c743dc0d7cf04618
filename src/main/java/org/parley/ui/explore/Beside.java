package org.parley.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Event;
import org.parley.time.FuzzyDate;
import org.parley.ui.event.Corroboration;
import org.parley.ui.event.EventPanel;
import org.parley.ui.explore.lists.EventList;
import org.parley.ui.explore.lists.EventLists;
import org.parley.ui.explore.lists.UndatedTray;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.timeline.act.BandOpenEvent;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Service;

/// Fills the column beside the timeline: with the event that is selected, or else with a list.
@Service
class Beside {

  private final Chronicle chronicle;
  private final EventLists lists;
  private final UndatedTray undated;
  private final Words words;
  private final Corroboration corroboration;

  Beside(
      Chronicle chronicle,
      EventLists lists,
      UndatedTray undated,
      Words words,
      Corroboration corroboration) {
    this.chronicle = chronicle;
    this.lists = lists;
    this.undated = undated;
    this.words = words;
    this.corroboration = corroboration;
  }

  void show(ViewState state, SidePanel side, Navigator navigator) {
    if (state.event() != null) {
      showEvent(state, state.event(), side, navigator);
    } else if (state.undated()) {
      show(undated.list(state, navigator), side);
    } else if (!state.value("q").isEmpty()) {
      show(lists.results(state, navigator), side);
    } else {
      side.clear();
    }
  }

  /// Lists the events that a density band's lane has in its days, earliest first.
  void showBand(ViewState state, BandOpenEvent band, SidePanel side, Navigator navigator) {
    show(lists.counted(state, band.lane(), band.window(), navigator), side);
  }

  private static void show(EventList list, SidePanel side) {
    side.showList(list.title(), list.list());
  }

  private void showEvent(ViewState state, String id, SidePanel side, Navigator navigator) {
    Component panel =
        chronicle.find(id).<Component>map(event -> panel(event, navigator)).orElseGet(Beside::gone);
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

  /// A day of an event, to move the timeline to.
  Optional<LocalDate> dayOf(String event) {
    return chronicle.find(event).map(Event::date).map(Beside::day);
  }

  private static @Nullable LocalDate day(FuzzyDate date) {
    return date.earliest() == null ? date.latest() : date.earliest();
  }
}
