package org.parley.ui.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Decision;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.Field;
import org.parley.ui.correct.CorrectedLine;
import org.parley.ui.correct.Corrections;
import org.parley.ui.words.Words;

/// Type, actors, platform and place of an event; each leads to all events that share it.
class EventFacts extends Composite<DescriptionList> {

  private final Event event;
  private final Corrections corrections;
  private final SerializableBiConsumer<String, String> filter;

  EventFacts(
      Event event,
      Words words,
      Corrections corrections,
      SerializableBiConsumer<String, String> filter) {
    this.event = event;
    this.corrections = corrections;
    this.filter = filter;
    getContent().addClassName("event-facts");
    add("Type", Field.TYPE, link(words.type(event.type()), "type", event.type()));
    if (!event.actors().isEmpty()) {
      add("Actors", actors(event, words));
    }
    String platform = event.platform();
    add(
        "Platform",
        Field.PLATFORM,
        platform == null
            ? null
            : link(words.platform(platform, event.round()), "platform", platform));
    String place = event.place();
    add("Place", Field.PLACE, place == null ? null : link(words.place(place), "place", place));
  }

  /// A person may have decided that there is none.
  private void add(String term, Field field, @Nullable Component value) {
    Decision decision = event.decided(field).orElse(null);
    if (decision != null) {
      add(
          term,
          new Div(
              value == null ? new Span("None") : value,
              CorrectedLine.of(event, decision, corrections)));
    } else if (value != null) {
      add(term, value);
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
