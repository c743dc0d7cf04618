package org.parley.explore.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.explore.filter.BadFilterException;
import org.parley.explore.filter.EventFilter;
import org.parley.explore.tiles.Columns;
import org.parley.explore.tiles.Dictionary;
import org.parley.lexicon.EventType;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;
import org.springframework.stereotype.Component;

/// Tells filters that ask for something nobody knows from filters that happen to find nothing.
@Component
class KnownValues {

  private static final String UNKNOWN_PERSON = "name:";

  private final Lexicon lexicon;

  KnownValues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What stands neither in the lexicon nor in an event is refused.
  ///
  /// @throws BadFilterException naming the parameter, and what it can be
  void check(EventFilter filter, Columns columns) {
    Columns.Words told = columns.words();
    List<String> platforms = platforms();
    unknown(filter.platforms(), platforms::contains, told.platforms())
        .ifPresent(id -> refuse("platform", id, platforms));
    List<String> types = types();
    unknown(filter.types(), types::contains, told.types())
        .ifPresent(id -> refuse("type", id, types));
    unknown(filter.actors(), this::isActor, told.actors())
        .ifPresent(id -> refuse("actor", id, List.of()));
    unknown(filter.places(), id -> lexicon.place(id).isPresent(), told.places())
        .ifPresent(id -> refuse("place", id, List.of()));
  }

  private static Optional<String> unknown(
      List<String> asked, Predicate<String> known, Dictionary told) {
    return asked.stream().filter(id -> !known.test(id) && !told.has(id)).findFirst();
  }

  /// @param known all there are; empty when they are too many to be named
  private static void refuse(String parameter, String id, List<String> known) {
    throw new BadFilterException(
        parameter,
        known.isEmpty()
            ? "There is no " + parameter + " “" + id + "”; the facets name those there are"
            : "“" + id + "” is none of " + String.join(", ", known));
  }

  private List<String> platforms() {
    return lexicon.platforms().stream().map(Platform::id).sorted().toList();
  }

  private List<String> types() {
    return lexicon.eventTypes().stream().map(EventType::id).sorted().toList();
  }

  private boolean isActor(String key) {
    return key.startsWith(UNKNOWN_PERSON) || lexicon.actor(key).isPresent();
  }
}
