package org.parley.ui.explore.lists;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.archive.Archive;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.EventSummary;
import org.parley.chronicle.Source;
import org.parley.explore.Explorer;
import org.parley.ui.date.DayFields;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.words.Words;
import org.springframework.stereotype.Service;

/// Events that have no place on the timeline, by article, with the way to give them one.
@Service
public class UndatedTray {

  private final Explorer explorer;
  private final Chronicle chronicle;
  private final Archive archive;
  private final DayFields days;
  private final Words words;
  private final RowLists rows;

  UndatedTray(
      Explorer explorer,
      Chronicle chronicle,
      Archive archive,
      DayFields days,
      Words words,
      RowLists rows) {
    this.explorer = explorer;
    this.chronicle = chronicle;
    this.archive = archive;
    this.days = days;
    this.words = words;
    this.rows = rows;
  }

  /// The list of those that pass the filters.
  public EventList list(ViewState state, Navigator navigator) {
    return new EventList("Undated", tray(explorer.undated(state.filter()), navigator));
  }

  private Div tray(List<EventSummary> events, Navigator navigator) {
    Div tray = new Div();
    if (events.isEmpty()) {
      tray.add(nothing());
      return tray;
    }
    Paragraph note =
        new Paragraph(
            "Some of these dates have no year; others, like “on Tuesday”, wait for the publication"
                + " date of their article. Nothing is guessed.");
    note.addClassName("list-note");
    tray.add(note);
    byArticle(events).forEach((source, told) -> tray.add(head(source), rows.of(told, navigator)));
    return tray;
  }

  private static EmptyState nothing() {
    return new EmptyState(
        "Nothing is waiting for a date",
        "Every event that passes the filters stands on the timeline.");
  }

  private Map<Source, List<EventSummary>> byArticle(List<EventSummary> events) {
    Map<Source, List<EventSummary>> byArticle = new LinkedHashMap<>();
    for (EventSummary event : events.stream().limit(EventLists.MOST).toList()) {
      chronicle
          .find(event.id())
          .map(whole -> whole.mentions().getFirst().source())
          .ifPresent(
              source -> byArticle.computeIfAbsent(source, any -> new ArrayList<>()).add(event));
    }
    return byArticle;
  }

  private Div head(Source source) {
    Div head = new Div(new Anchor("article/" + source.articleId(), source.title()));
    head.addClassName("undated-article");
    if (source.published() == null) {
      head.add(new DateSetter(source.articleId(), archive, days));
    } else {
      Span published = new Span("published " + words.day(source.published()));
      published.addClassName("label");
      head.add(published);
    }
    return head;
  }
}
