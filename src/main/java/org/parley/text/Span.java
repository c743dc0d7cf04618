package org.parley.text;

/// A stretch of a text inside the program: UTF-16 indices as `String.substring` takes them, end
/// exclusive. Outside the program places are [TextSelector]s, counted in code points; [CodePoints]
/// converts.
///
/// Example: `new Span(0, 6).of("Geneva talks")` is `"Geneva"`.
///
/// @param start first index, not negative
/// @param end index behind the last, at least `start`
public record Span(int start, int end) implements Comparable<Span> {

  /// Checks the bounds.
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  /// The text this span covers.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Number of UTF-16 units covered.
  public int length() {
    return end - start;
  }

  /// Whether nothing is covered.
  public boolean isEmpty() {
    return start == end;
  }

  /// Whether every place of `other` lies in this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the index lies in this span.
  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /// Whether the two share at least one place.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The same stretch, moved by `offset`.
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /// The smallest span that holds both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
