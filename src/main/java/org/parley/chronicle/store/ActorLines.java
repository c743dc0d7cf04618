package org.parley.chronicle.store;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.chronicle.EventActor;

/// Actors in one column: one a line, role, identifier and name with tabs between.
final class ActorLines {

  private ActorLines() {}

  static String write(List<EventActor> actors) {
    return actors.stream().map(ActorLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(EventActor actor) {
    String id = actor.id() == null ? "" : actor.id();
    return actor.role() + "\t" + id + "\t" + actor.name().replaceAll("\\s+", " ");
  }

  static List<EventActor> read(String lines) {
    return lines.lines().map(ActorLines::actor).toList();
  }

  private static EventActor actor(String line) {
    String[] parts = line.split("\t", 3);
    String id = parts[1].isEmpty() ? null : parts[1];
    return new EventActor(id, parts[2], EventActor.Role.valueOf(parts[0]));
  }
}
