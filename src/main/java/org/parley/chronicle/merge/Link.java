package org.parley.chronicle.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.telling.Happening;

/// Two mentions that may tell the same happening.
///
/// @param a identifier of the one that sorts first
/// @param b identifier of the other
/// @param owner identifier of the one whose date is the less exact; `null` when both are of a day
/// @param score how sure, comparable between links
/// @param reason why, one sentence
public record Link(String a, String b, @Nullable String owner, double score, String reason)
    implements Comparable<Link> {

  /// A month has room for many happenings, of which a mention tells one: so many of the likeliest
  /// are kept, so that the number of links grows with the mentions, not with their square.
  private static final int LIKELIEST = 6;

  /// A link between two mentions in either order.
  static Link between(Happening one, Happening other, double score, String reason) {
    boolean sorted = one.id().compareTo(other.id()) < 0;
    String first = sorted ? one.id() : other.id();
    String second = sorted ? other.id() : one.id();
    return new Link(first, second, owner(one, other), score, reason);
  }

  private static @Nullable String owner(Happening one, Happening other) {
    int longer = Integer.compare(one.window().length(), other.window().length());
    if (longer == 0) {
      boolean exact = one.window().isExact() && other.window().isExact();
      return exact ? null : one.id().compareTo(other.id()) > 0 ? one.id() : other.id();
    }
    return longer > 0 ? one.id() : other.id();
  }

  /// The links that count: all between two days, and of every inexact date the surest few.
  public static List<Link> likeliest(Collection<Link> links) {
    List<Link> kept = new ArrayList<>();
    Map<String, List<Link>> owned = new TreeMap<>();
    for (Link link : links) {
      String owner = link.owner();
      (owner == null ? kept : owned.computeIfAbsent(owner, none -> new ArrayList<>())).add(link);
    }
    owned.values().forEach(own -> own.stream().sorted().limit(LIKELIEST).forEach(kept::add));
    return kept;
  }

  /// The surest first; equal ones by identifier, so that the order is always the same.
  @Override
  public int compareTo(Link other) {
    int byScore = Double.compare(other.score, score);
    int byFirst = byScore != 0 ? byScore : a.compareTo(other.a);
    return byFirst != 0 ? byFirst : b.compareTo(other.b);
  }
}
