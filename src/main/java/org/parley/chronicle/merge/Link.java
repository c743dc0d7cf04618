package org.parley.chronicle.merge;

/// Two mentions that may tell the same happening.
///
/// @param a identifier of the one that sorts first
/// @param b identifier of the other
/// @param score how sure, comparable between links
/// @param reason why, one sentence
public record Link(String a, String b, double score, String reason) implements Comparable<Link> {

  /// A link between two mentions in either order.
  static Link between(Happening one, Happening other, double score, String reason) {
    boolean sorted = one.id().compareTo(other.id()) < 0;
    return new Link(sorted ? one.id() : other.id(), sorted ? other.id() : one.id(), score, reason);
  }

  /// The surest first; equal ones by identifier, so that the order is always the same.
  @Override
  public int compareTo(Link other) {
    int byScore = Double.compare(other.score, score);
    int byFirst = byScore != 0 ? byScore : a.compareTo(other.a);
    return byFirst != 0 ? byFirst : b.compareTo(other.b);
  }
}
