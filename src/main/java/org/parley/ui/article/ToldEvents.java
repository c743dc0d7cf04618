package org.parley.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.parley.chronicle.EventMention;
import org.parley.ui.words.Counts;
import org.parley.ui.words.Words;

/// The events of an article beside its text, each leading to its place on the timeline.
class ToldEvents extends Composite<Aside> {

  ToldEvents(Marks marks, Words words) {
    getContent().addClassName("reader-margin");
    getContent().add(new H2(Counts.of(marks.mentions().size(), "event") + " in this article"));
    if (marks.mentions().isEmpty()) {
      getContent().add(new Paragraph("No sentence here tells a dated happening."));
      return;
    }
    UnorderedList list = new UnorderedList();
    for (EventMention mention : marks.mentions()) {
      list.add(new ListItem(link(mention, marks, words)));
    }
    getContent().add(list);
  }

  private static Anchor link(EventMention mention, Marks marks, Words words) {
    Span date = new Span(words.date(marks.date(mention)));
    date.addClassName("told-event-date");
    Span headline = new Span(marks.headline(mention));
    headline.addClassName("told-event-headline");
    Anchor link = new Anchor(Marks.onTimeline(mention), date, headline);
    link.addClassName("told-event");
    link.setTitle("Show on the timeline");
    if (marks.isWanted(mention)) {
      link.addClassName("current");
    }
    return link;
  }
}
