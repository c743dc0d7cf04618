package org.parley.chronicle;

import java.util.List;

/// Articles behind one event that count as one source, since one of them does not confirm another.
///
/// Example: a newspaper and a portal that print the same report, and a second article of that
/// newspaper, are one group with a tie of copies and a tie of one publisher.
///
/// @param articles in the order of publication
/// @param ties what makes them one; empty for an article that stands alone
public record SourceGroup(List<Source> articles, List<Tie> ties) {

  /// Why articles belong together.
  public enum Kind {
    /// They print one text.
    COPIES,
    /// They are of one publisher.
    PUBLISHER
  }

  /// Two or more articles that belong together for one reason.
  public record Tie(Kind kind, List<Source> articles) {}
}
