package org.parley.text;

/// A place in an article as the outside world sees it: W3C Web Annotation TextPositionSelector and
/// TextQuoteSelector in one. Offsets are Unicode code points in the text exactly as given, end
/// exclusive.
///
/// @param start first code point
/// @param end code point behind the last
/// @param exact the quoted text itself
/// @param prefix up to 32 code points before it
/// @param suffix up to 32 code points behind it
public record TextSelector(int start, int end, String exact, String prefix, String suffix) {

  /// Checks the bounds.
  public TextSelector {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a selector: " + start + ".." + end);
    }
  }
}
