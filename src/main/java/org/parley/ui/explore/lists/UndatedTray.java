package org.parley.ui.explore.lists;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.archive.Archive;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.EventSummary;
import org.parley.chronicle.Source;
import org.parley.ui.date.DayFields;
import org.parley.ui.explore.lanes.LaneHues;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.parts.EmptyState;
import org.parley.ui.words.Words;

/// Events that have no place on the timeline, by article, with the way to give them one.
public class UndatedTray extends Composite<Div> {

  private final Words words;
  private final LaneHues hues;
  private final Navigator navigator;
  private final Archive archive;
  private final DayFields days;

  /// Lists these events; a date set for an article goes to `archive`.
  public UndatedTray(
      List<EventSummary> events,
      Chronicle chronicle,
      Archive archive,
      DayFields days,
      Words words,
      LaneHues hues,
      Navigator navigator) {
    this.words = words;
    this.hues = hues;
    this.navigator = navigator;
    this.archive = archive;
    this.days = days;
    if (events.isEmpty()) {
      getContent().add(nothing());
      return;
    }
    Paragraph note =
        new Paragraph(
            "Some of these dates have no year; others, like “on Tuesday”, wait for the publication"
                + " date of their article. Nothing is guessed.");
    note.addClassName("list-note");
    getContent().add(note);
    byArticle(events, chronicle).forEach(this::add);
  }

  private static EmptyState nothing() {
    return new EmptyState(
        "Nothing is waiting for a date",
        "Every event that passes the filters stands on the timeline.");
  }

  private static Map<Source, List<EventSummary>> byArticle(
      List<EventSummary> events, Chronicle chronicle) {
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

  private void add(Source source, List<EventSummary> events) {
    Div head = new Div(new Anchor("article/" + source.articleId(), source.title()));
    head.addClassName("undated-article");
    if (source.published() == null) {
      head.add(new DateSetter(source.articleId(), archive, days));
    } else {
      Span published = new Span("published " + words.day(source.published()));
      published.addClassName("label");
      head.add(published);
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("event-list");
    events.forEach(event -> list.add(new ListItem(new EventRow(event, words, hues, navigator))));
    getContent().add(head, list);
  }
}
