package org.parley.chronicle.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Happening;

/// Mentions that tell one happening.
///
/// @param members by publication, then article, then place in it; the first one founds the event
/// @param reasons why each of the others belongs here, by mention
public record Cluster(List<Happening> members, Map<String, String> reasons)
    implements Comparable<Cluster> {

  private static final Comparator<Happening> ORDER =
      Comparator.comparing(
              (Happening one) -> one.mention().source().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(one -> one.mention().articleId())
          .thenComparing(one -> one.mention().evidence().start())
          .thenComparing(Happening::id);

  /// Puts the members in order.
  public static Cluster of(List<Happening> members, Map<String, String> reasons) {
    List<Happening> sorted = members.stream().sorted(ORDER).toList();
    Map<String, String> own = new HashMap<>();
    for (Happening member : sorted.subList(1, sorted.size())) {
      String reason = reasons.get(member.id());
      if (reason != null) {
        own.put(member.id(), reason);
      }
    }
    return new Cluster(sorted, Map.copyOf(own));
  }

  /// Identifier of the event: that of its founding mention.
  public String id() {
    return members.getFirst().id();
  }

  /// The mentions in order.
  public List<EventMention> mentions() {
    return members.stream().map(Happening::mention).toList();
  }

  @Override
  public int compareTo(Cluster other) {
    return id().compareTo(other.id());
  }
}
