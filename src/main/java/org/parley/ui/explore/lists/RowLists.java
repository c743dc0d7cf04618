package org.parley.ui.explore.lists;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.chronicle.EventSummary;
import org.parley.explore.SearchHit;
import org.parley.ui.explore.lanes.LaneHues;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Component;

/// Makes lists of events, a row each.
@Component
class RowLists {

  private final Words words;
  private final LaneHues hues;

  RowLists(Words words, LaneHues hues) {
    this.words = words;
    this.hues = hues;
  }

  /// A list of these events.
  UnorderedList of(List<EventSummary> events, Navigator navigator) {
    return list(events.stream().map(event -> new EventRow(event, words, hues, navigator)));
  }

  /// A list of what a search found, the words found marked.
  UnorderedList found(List<SearchHit> hits, Navigator navigator) {
    return list(
        hits.stream()
            .map(hit -> new EventRow(hit.event(), hit.headline(), words, hues, navigator)));
  }

  private static UnorderedList list(Stream<EventRow> rows) {
    UnorderedList list = new UnorderedList();
    list.addClassName("event-list");
    rows.forEach(row -> list.add(new ListItem(row)));
    return list;
  }
}
