package org.parley.ui.explore.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parley.chronicle.EventSummary;
import org.parley.explore.LaneMode;
import org.parley.explore.SearchHit.Piece;
import org.parley.explore.filter.EventFilter;
import org.parley.ui.explore.lanes.LaneHues;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.words.Words;

/// One event in a list: its date, its headline, its platform's colour.
public class EventRow extends NativeButton {

  EventRow(EventSummary event, Words words, LaneHues hues, Navigator navigator) {
    this(event, List.of(new Piece(event.headline(), false)), words, hues, navigator);
  }

  /// @param headline the headline in pieces, the found ones to be marked
  EventRow(
      EventSummary event, List<Piece> headline, Words words, LaneHues hues, Navigator navigator) {
    addClassName("event-row");
    addClickListener(click -> navigator.go(state -> state.withEvent(event.id())));
    Span date = new Span(words.date(event.date()));
    date.addClassName("event-row-date");
    Span title = new Span();
    title.addClassName("event-row-headline");
    headline.forEach(piece -> title.add(piece(piece)));
    add(dot(event, words, hues), date, title);
  }

  private static Span dot(EventSummary event, Words words, LaneHues hues) {
    Span dot = new Span();
    dot.addClassName("dot");
    String platform = event.platform();
    dot.getStyle().set("--dot", hues.colour(LaneMode.PLATFORM, EventFilter.NONE, platform));
    if (platform != null) {
      dot.setTitle(words.platform(platform));
    }
    return dot;
  }

  static Component piece(Piece piece) {
    return piece.found() ? new Emphasis(piece.text()) : new Span(piece.text());
  }
}
