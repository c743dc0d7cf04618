package org.parley.ui.explore.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.chronicle.EventSummary;
import org.parley.explore.Explorer;
import org.parley.explore.SearchHit;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.filter.Understood;
import org.parley.time.DateQuery;
import org.parley.time.FuzzyDate;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayWindow;
import org.parley.ui.explore.lanes.LaneHues;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Service;

/// Lists of events beside the timeline: what a search found, what a band holds.
@Service
public class EventLists {

  /// Most rows in a list; a longer one helps nobody and a further word shortens it.
  public static final int MOST = 200;

  private final Explorer explorer;
  private final Words words;
  private final LaneHues hues;
  private final Clock clock;
  private final DateDesk desk;
  private final DateQuery dates = new DateQuery();

  EventLists(Explorer explorer, Words words, LaneHues hues, Clock clock, DateDesk desk) {
    this.explorer = explorer;
    this.words = words;
    this.hues = hues;
    this.clock = clock;
    this.desk = desk;
  }

  /// The period that words name, if they name one.
  public Optional<DayWindow> period(String typed) {
    return typed.isBlank()
        ? Optional.empty()
        : dates.read(typed, LocalDate.now(clock)).flatMap(EventLists::window);
  }

  private static Optional<DayWindow> window(FuzzyDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(new DayWindow(first, last));
  }

  /// The list of what a search found, in the order of time; stretches that began before the period
  /// asked for come last.
  public Component results(ViewState state, EventFilter filter, Navigator navigator) {
    String typed = state.value("q");
    Div box = new Div();
    if (Understood.of(typed).date() == null) {
      String placed = desk.placed(typed, state.window());
      period(placed).ifPresent(period -> box.add(showPeriod(placed, navigator)));
    }
    List<SearchHit> hits = explorer.search(filter, MOST);
    if (hits.isEmpty()) {
      box.add(nothing(state, navigator));
      return box;
    }
    LocalDate from = explorer.resolved(filter).from();
    InTime inTime = InTime.of(hits, from);
    box.add(list(inTime.inside(), navigator));
    if (!inTime.wider().isEmpty()) {
      H3 wider = new H3("Longer stretches that touch it");
      wider.addClassName("list-part");
      box.add(wider, list(inTime.wider(), navigator));
    }
    return box;
  }

  private UnorderedList list(List<SearchHit> hits, Navigator navigator) {
    UnorderedList list = list();
    for (SearchHit hit : hits) {
      list.add(new ListItem(new EventRow(hit.event(), hit.headline(), words, hues, navigator)));
    }
    return list;
  }

  /// The events of a period, earliest first.
  public Component events(List<EventSummary> events, Navigator navigator) {
    UnorderedList list = list();
    events.forEach(event -> list.add(new ListItem(new EventRow(event, words, hues, navigator))));
    return list;
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassName("event-list");
    return list;
  }

  private static Div showPeriod(String typed, Navigator navigator) {
    NativeButton show =
        new NativeButton(
            "Show " + typed + " on the timeline",
            click -> navigator.go(state -> state.with("q", "").with("when", typed)));
    show.addClassName("text-button");
    Div note = new Div(show);
    note.addClassName("list-note");
    return note;
  }

  private static EmptyState nothing(ViewState state, Navigator navigator) {
    EmptyState empty =
        new EmptyState(
            "No event has these words",
            "Every word must stand in the event or in one of its sentences.");
    if (state.filters().size() > 1) {
      NativeButton wider =
          new NativeButton(
              "Search without the other filters",
              click -> navigator.go(now -> now.withoutFilters().with("q", now.value("q"))));
      wider.addClassName("secondary-button");
      empty.add(wider);
    }
    return empty;
  }
}
