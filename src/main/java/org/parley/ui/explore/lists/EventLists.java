package org.parley.ui.explore.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.explore.EventPage;
import org.parley.explore.Explorer;
import org.parley.explore.SearchHit;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.filter.Understood;
import org.parley.ui.date.DateDesk;
import org.parley.ui.date.DayWindow;
import org.parley.ui.explore.filters.NothingPasses;
import org.parley.ui.explore.filters.WaysOut;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.words.Counts;
import org.springframework.stereotype.Service;

/// Lists of events beside the timeline: what a search found, what a band holds.
@Service
public class EventLists {

  /// Most rows in a list; a longer one helps nobody and a further word shortens it.
  static final int MOST = 200;

  private static final String WHY_NO_WORDS =
      "Every word must stand in the event or in one of its sentences.";

  private final Explorer explorer;
  private final DateDesk desk;
  private final RowLists rows;
  private final WaysOut ways;

  EventLists(Explorer explorer, DateDesk desk, RowLists rows, WaysOut ways) {
    this.explorer = explorer;
    this.desk = desk;
    this.rows = rows;
    this.ways = ways;
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
    EventFilter asked = explorer.resolved(filter);
    InTime inTime = InTime.of(hits, asked.from());
    box.add(hits.size() < MOST ? note(hits.size(), inTime.undated().size()) : note(asked));
    add(box, null, inTime.inside(), navigator);
    add(box, "Longer stretches that touch it", inTime.wider(), navigator);
    add(box, "Without a date", inTime.undated(), navigator);
    return box;
  }

  private void add(Div box, @Nullable String title, List<SearchHit> hits, Navigator navigator) {
    if (!hits.isEmpty()) {
      if (title != null) {
        H3 head = new H3(title);
        head.addClassName("list-part");
        box.add(head);
      }
      box.add(rows.found(hits, navigator));
    }
  }

  /// Undated ones are in no stretch of days.
  private Div note(EventFilter asked) {
    boolean days = asked.from() != null || asked.to() != null;
    long undated = days ? 0 : explorer.countUndated(asked);
    return note(explorer.count(asked) + undated, undated);
  }

  /// How many events there are: the line above the timeline counts those with a date alone.
  private static Div note(long all, long undated) {
    String cut = "The %d best of %,d. One more word, or a filter, makes the list shorter.";
    Div note =
        new Div(
            all > MOST
                ? String.format(Locale.UK, cut, MOST, all)
                : inWords(all - undated, undated));
    note.addClassName("list-note");
    return note;
  }

  /// “58 events”, “58 events and 3 without a date”, “3 events without a date”.
  static String inWords(long dated, long undated) {
    if (undated == 0) {
      return Counts.of(dated, "event");
    }
    return dated == 0
        ? Counts.of(undated, "event") + " without a date"
        : Counts.of(dated, "event") + " and " + Counts.grouped(undated) + " without a date";
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

  private NothingPasses nothing(ViewState state, Navigator navigator) {
    Understood asked = Understood.of(state.value("q"));
    String time = asked.date() == null ? "" : " in that time";
    boolean words = asked.words() != null;
    return new NothingPasses(
        (words ? "No event has these words" : "There is no event") + time,
        words ? WHY_NO_WORDS : "Filters and dates hold together; one of them may be too much.",
        ways.of(state),
        navigator);
  }
}
