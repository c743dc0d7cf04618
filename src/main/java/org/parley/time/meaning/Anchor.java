package org.parley.time.meaning;

/// What a relative phrase counts from.
public enum Anchor {
  /// The day the article was published.
  PUBLICATION,
  /// The last dated happening of the text.
  STORY,
  /// The last dated happening when it was told close before, else publication.
  CONTEXT
}
