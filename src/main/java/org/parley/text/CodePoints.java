package org.parley.text;

/// Converts between UTF-16 indices and code points of one text. The only place where the two are
/// converted.
///
/// Example: in `"a😀b"` the `b` has index 3 and code point 2.
public final class CodePoints {

  private static final int CONTEXT = 32;

  private final String text;

  /// Code point of each index; `null` while the text has no surrogate pairs and the two are the
  /// same.
  private final int @org.jspecify.annotations.Nullable [] byIndex;

  private CodePoints(String text) {
    this.text = text;
    this.byIndex = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? count(text) : null;
  }

  /// Prepares the conversion for one text.
  public static CodePoints of(String text) {
    return new CodePoints(text);
  }

  private static int[] count(String text) {
    int[] points = new int[text.length() + 1];
    int point = 0;
    for (int i = 0; i < text.length(); i++) {
      points[i] = point;
      boolean firstOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      point += firstOfPair ? 0 : 1;
    }
    points[text.length()] = point;
    return points;
  }

  /// The code point at a UTF-16 index between 0 and the length of the text.
  public int pointAt(int index) {
    return byIndex == null ? index : byIndex[index];
  }

  /// The UTF-16 index of a code point; the length of the text when there is no such code point.
  public int indexOf(int point) {
    if (byIndex == null) {
      return Math.min(point, text.length());
    }
    return text.offsetByCodePoints(0, Math.min(point, byIndex[text.length()]));
  }

  /// The place of a span, with its quote and context.
  public TextSelector select(Span span) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    return new TextSelector(
        pointAt(span.start()),
        pointAt(span.end()),
        span.of(text),
        text.substring(from, span.start()),
        text.substring(span.end(), to));
  }

  /// The span of a place in this text.
  public Span span(TextSelector selector) {
    return new Span(indexOf(selector.start()), indexOf(selector.end()));
  }
}
