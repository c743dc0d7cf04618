package org.parley.chronicle.grouping.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.store.MentionTable;

/// Which mentions are in which events, as it is stored.
public final class Seats {

  private record Seat(String event, @Nullable String joined) {}

  private final MentionTable table;
  private final Map<String, Seat> byMention = new HashMap<>();

  /// All mentions of an event, for those that were asked for.
  private final Map<String, Set<String>> members = new HashMap<>();

  Seats(MentionTable table) {
    this.table = table;
  }

  /// Learns where a mention is from what was just read.
  void isIn(EventMention mention) {
    byMention.put(mention.id(), new Seat(mention.eventId(), mention.joined()));
  }

  /// The event a known mention is in.
  public String eventOf(String mention) {
    return Objects.requireNonNull(byMention.get(mention), mention).event();
  }

  /// Whether a known mention is in that event, for that reason.
  public boolean isIn(String mention, String event, @Nullable String joined) {
    Seat seat = byMention.get(mention);
    return seat != null && seat.event().equals(event) && Objects.equals(seat.joined(), joined);
  }

  /// The mentions in events.
  public Set<String> membersOf(Collection<String> events) {
    Set<String> all = new HashSet<>();
    for (String event : events) {
      all.addAll(members.computeIfAbsent(event, this::ask));
    }
    return all;
  }

  private Set<String> ask(String event) {
    return new LinkedHashSet<>(table.idsOfEvents(List.of(event)));
  }

  /// Takes in mentions that were just stored, each in an event of its own.
  void add(Collection<String> mentions) {
    for (String id : mentions) {
      byMention.put(id, new Seat(id, null));
      Set<String> others = members.get(id);
      if (others != null) {
        others.add(id);
      }
    }
  }

  /// Forgets mentions that are no more.
  void remove(Collection<EventMention> mentions) {
    for (EventMention gone : mentions) {
      byMention.remove(gone.id());
      Set<String> others = members.get(gone.eventId());
      if (others != null) {
        others.remove(gone.id());
      }
    }
  }

  /// Stores that mentions moved into events.
  public void assign(List<EventMention> moved) {
    table.assign(moved);
    for (EventMention one : moved) {
      Seat before = byMention.put(one.id(), new Seat(one.eventId(), one.joined()));
      Set<String> left = before == null ? null : members.get(before.event());
      if (left != null) {
        left.remove(one.id());
      }
    }
    for (EventMention one : moved) {
      members.computeIfAbsent(one.eventId(), this::ask).add(one.id());
    }
  }
}
