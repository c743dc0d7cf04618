package org.parley.ui.explore.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import org.parley.explore.EventPage;
import org.parley.explore.Explorer;
import org.parley.explore.SearchHit;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.filter.Understood;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayWindow;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.words.Counts;
import org.springframework.stereotype.Service;

/// Lists of events beside the timeline: what a search found, what a band holds.
@Service
public class EventLists {

  /// Most rows in a list; a longer one helps nobody and a further word shortens it.
  static final int MOST = 200;

  private final Explorer explorer;
  private final DateDesk desk;
  private final RowLists rows;

  EventLists(Explorer explorer, DateDesk desk, RowLists rows) {
    this.explorer = explorer;
    this.desk = desk;
    this.rows = rows;
  }

  /// The list of what a search found, in the order of time; stretches that began before the period
  /// asked for come last.
  public EventList results(ViewState state, Navigator navigator) {
    return new EventList("Results", found(state, navigator));
  }

  private Component found(ViewState state, Navigator navigator) {
    EventFilter filter = state.filter();
    String typed = state.value("q");
    Div box = new Div();
    if (Understood.of(typed).date() == null) {
      String placed = desk.placed(typed, state.window());
      desk.period(placed).ifPresent(period -> box.add(showPeriod(placed, navigator)));
    }
    List<SearchHit> hits = explorer.search(filter, MOST);
    if (hits.isEmpty()) {
      box.add(nothing(state, navigator));
      return box;
    }
    LocalDate from = explorer.resolved(filter).from();
    InTime inTime = InTime.of(hits, from);
    box.add(rows.found(inTime.inside(), navigator));
    if (!inTime.wider().isEmpty()) {
      H3 wider = new H3("Longer stretches that touch it");
      wider.addClassName("list-part");
      box.add(wider, rows.found(inTime.wider(), navigator));
    }
    return box;
  }

  /// The list of the events that one lane has in certain days, earliest first.
  public EventList counted(ViewState state, String lane, DayWindow days, Navigator navigator) {
    EventPage page =
        explorer.counted(state.filter(), state.lanes(), lane, days.from(), days.to(), MOST);
    return new EventList(Counts.of(page.total(), "event"), rows.of(page.events(), navigator));
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
