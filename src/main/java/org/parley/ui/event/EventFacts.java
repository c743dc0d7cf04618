package org.parley.ui.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventActor;
import org.parley.ui.words.Words;

/// Type, actors, platform and place of an event; each leads to all events that share it.
class EventFacts extends Composite<DescriptionList> {

  private final SerializableBiConsumer<String, String> filter;

  EventFacts(Event event, Words words, SerializableBiConsumer<String, String> filter) {
    this.filter = filter;
    getContent().addClassName("event-facts");
    add("Type", link(words.type(event.type()), "type", event.type()));
    if (!event.actors().isEmpty()) {
      add("Actors", actors(event, words));
    }
    String platform = event.platform();
    if (platform != null) {
      add("Platform", link(words.platform(platform, event.round()), "platform", platform));
    }
    String place = event.place();
    if (place != null) {
      add("Place", link(words.place(place), "place", place));
    }
  }

  private void add(String term, Component value) {
    getContent().add(new DescriptionList.Term(term), new DescriptionList.Description(value));
  }

  private Div actors(Event event, Words words) {
    Div actors = new Div();
    actors.addClassName("event-actors");
    for (EventActor actor : event.actors()) {
      Div line = new Div(link(actor.name(), "actor", actor.key()));
      if (actor.role() != EventActor.Role.PARTICIPANT) {
        Span role = new Span(words.role(actor.role()));
        role.addClassName("label");
        line.add(role);
      }
      actors.add(line);
    }
    return actors;
  }

  private NativeButton link(String text, String name, String value) {
    NativeButton link = new NativeButton(text, click -> filter.accept(name, value));
    link.addClassName("text-button");
    link.setTitle("Show only events with " + text);
    return link;
  }
}
