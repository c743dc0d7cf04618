package org.parley.api.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.export.ExportEvent;
import org.parley.lexicon.EventType;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Place;
import org.springframework.stereotype.Component;

/// Events in plain words, for programs that know no lexicon.
@Component
class ExportRows {

  private final Lexicon lexicon;

  ExportRows(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  ExportEvent row(Event event) {
    EventMention told = event.telling();
    String place = event.place();
    Optional<Place> known = place == null ? Optional.empty() : lexicon.place(place);
    return new ExportEvent(
        event.id(),
        event.headline(),
        event.date(),
        event.toldUntil(),
        type(event.type()),
        EventListing.word(event.modality()),
        EventListing.word(event.status()),
        actors(event),
        known.map(Place::name).orElse(place),
        known.map(Place::latitude).orElse(null),
        known.map(Place::longitude).orElse(null),
        platform(event.platform()),
        told.source().publisher() == null ? told.source().title() : told.source().publisher(),
        told.source().url(),
        told.evidence().exact(),
        event.dateReason(),
        event.confidence());
  }

  private static List<String> actors(Event event) {
    return event.actors().stream()
        .filter(actor -> actor.role() != EventActor.Role.MENTIONED)
        .map(EventActor::name)
        .toList();
  }

  private String type(String id) {
    return lexicon.eventTypes().stream()
        .filter(type -> type.id().equals(id))
        .map(EventType::label)
        .findFirst()
        .orElse(id);
  }

  private @Nullable String platform(@Nullable String id) {
    return id == null ? null : lexicon.platform(id).map(one -> one.name()).orElse(id);
  }
}
