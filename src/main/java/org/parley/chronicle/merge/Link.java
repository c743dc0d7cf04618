package org.parley.chronicle.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.Outline;

/// Two mentions that may tell the same happening.
///
/// @param a identifier of the one that sorts first
/// @param b identifier of the other
/// @param owner identifier of the one that more may be linked with, as its date is the less exact;
///   `null` for links stored by an earlier version, which all count
/// @param score how sure, comparable between links
/// @param reason why, one sentence
public record Link(String a, String b, @Nullable String owner, double score, String reason)
    implements Comparable<Link> {

  /// A month has room for many happenings, a day for many tellings, and a mention tells one: so
  /// many of the likeliest are kept, so that the number of links grows with the mentions, not with
  /// their square.
  public static final int LIKELIEST = 6;

  /// A link between two mentions in either order.
  static Link between(Happening one, Happening other, double score, String reason) {
    return between(one.outline(), other.outline(), score, reason);
  }

  private static Link between(Outline one, Outline other, double score, String reason) {
    boolean sorted = one.id().compareTo(other.id()) < 0;
    String first = sorted ? one.id() : other.id();
    String second = sorted ? other.id() : one.id();
    return new Link(first, second, owner(one, other).id(), score, reason);
  }

  /// Whose a link between the two is: that of a plan where the other was held, of what is told of
  /// more days, or of what is told of a later one.
  public static Outline owner(Outline one, Outline other) {
    int longer = Integer.compare(one.length(), other.length());
    int planned = longer != 0 ? longer : Boolean.compare(other.isReported(), one.isReported());
    int later = planned != 0 ? planned : Integer.compare(one.first(), other.first());
    int second = later != 0 ? later : one.id().compareTo(other.id());
    return second > 0 ? one : other;
  }

  /// The one at the other end.
  public String beside(String end) {
    return a.equals(end) ? b : a;
  }

  /// Whether a link between two mentions with that score would go before this one.
  public boolean isAfter(Outline one, Outline other, double score) {
    return score == this.score
        ? between(one, other, score, reason).compareTo(this) < 0
        : score > this.score;
  }

  /// The links that count: of every owner the surest few.
  public static List<Link> likeliest(Collection<Link> links) {
    List<Link> kept = new ArrayList<>();
    Map<String, List<Link>> owned = new HashMap<>();
    for (Link link : links) {
      String owner = link.owner();
      (owner == null ? kept : owned.computeIfAbsent(owner, none -> new ArrayList<>())).add(link);
    }
    for (List<Link> own : owned.values()) {
      kept.addAll(own.size() <= LIKELIEST ? own : own.stream().sorted().limit(LIKELIEST).toList());
    }
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
