package org.parley.api.event;

import org.parley.chronicle.EventActor;

/// Who takes part in an event.
///
/// @param actor as the filter `actor` takes it
record ActorView(String actor, String name, String role) {

  static ActorView of(EventActor actor) {
    return new ActorView(actor.key(), actor.name(), EventListing.word(actor.role()));
  }
}
