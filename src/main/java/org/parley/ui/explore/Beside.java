package org.parley.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Event;
import org.parley.time.FuzzyDate;
import org.parley.ui.correct.CorrectionDesk;
import org.parley.ui.correct.Corrections;
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
  private final CorrectionDesk desk;

  Beside(
      Chronicle chronicle,
      EventLists lists,
      UndatedTray undated,
      Words words,
      Corroboration corroboration,
      CorrectionDesk desk) {
    this.chronicle = chronicle;
    this.lists = lists;
    this.undated = undated;
    this.words = words;
    this.corroboration = corroboration;
    this.desk = desk;
  }

  /// The corrections that a person makes beside the timeline.
  ///
  /// @param changed told when something is to be shown anew
  Corrections corrections(SerializableRunnable changed) {
    return desk.corrections(changed);
  }

  void show(ViewState state, SidePanel side, Corrections corrections, Navigator navigator) {
    if (state.event() != null) {
      showEvent(state, state.event(), side, corrections, navigator);
      return;
    }
    corrections.lookAt(null);
    if (state.undated()) {
      show(undated.list(state, navigator), state, side);
    } else if (!state.value("q").isEmpty()) {
      show(lists.results(state, navigator), state, side);
    } else {
      side.clear();
    }
  }

  /// Lists the events that a density band's lane has in its days, earliest first.
  void showBand(ViewState state, BandOpenEvent band, SidePanel side, Navigator navigator) {
    show(lists.counted(state, band.lane(), band.window(), navigator), state, side);
  }

  private static void show(EventList list, ViewState state, SidePanel side) {
    side.showList(list.title(), list.list(), List.of(list.title(), state.filterQuery()));
  }

  /// A form that is open stays, with all that was typed; so does a panel that nothing changed in.
  private void showEvent(
      ViewState state, String id, SidePanel side, Corrections corrections, Navigator navigator) {
    boolean listed = state.undated() || !state.value("q").isEmpty();
    String list = !listed ? "" : state.undated() ? "Undated" : "Results";
    Optional<Event> event = chronicle.find(id);
    corrections.lookAt(event.orElse(null));
    Object content = List.of(event, list, corrections.done());
    if (corrections.isOpen() || side.shows(content)) {
      return;
    }
    Component panel =
        event.<Component>map(one -> panel(one, corrections, navigator)).orElseGet(Beside::gone);
    if (listed) {
      side.showEvent(panel, content, list, () -> navigator.go(now -> now.withEvent(null)));
    } else {
      side.showEvent(panel, content);
    }
  }

  private EventPanel panel(Event event, Corrections corrections, Navigator navigator) {
    return new EventPanel(
        event,
        words,
        corroboration,
        corrections,
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
