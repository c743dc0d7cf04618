package org.parley.time.grammar.near;

import org.jspecify.annotations.Nullable;
import org.parley.time.meaning.Anchor;
import org.parley.time.words.Role;
import org.parley.time.words.Tokens;

/// The words that point from an anchor: “last”, “this past”, “the following”, “that same”.
///
/// @param shift −1, 0 or 1
/// @param anchor what they point from
/// @param end token behind them
/// @param kind the role that decided
record Pointer(int shift, Anchor anchor, int end, Role kind) {

  static @Nullable Pointer at(Tokens t, int i, boolean article) {
    if (t.can(i, Role.LAST)) {
      return new Pointer(-1, Anchor.PUBLICATION, i + 1, Role.LAST);
    }
    if (t.can(i, Role.PAST)) {
      return new Pointer(-1, Anchor.PUBLICATION, i + 1, Role.PAST);
    }
    if (t.can(i, Role.THIS)) {
      return afterThis(t, i + 1);
    }
    if (t.can(i, Role.NEXT)) {
      return new Pointer(1, Anchor.PUBLICATION, i + 1, article ? Role.FOLLOWING : Role.NEXT);
    }
    if (t.can(i, Role.COMING)) {
      return new Pointer(1, Anchor.PUBLICATION, i + 1, Role.COMING);
    }
    return inStory(t, i, article);
  }

  private static Pointer afterThis(Tokens t, int i) {
    if (t.can(i, Role.PAST)) {
      return new Pointer(-1, Anchor.PUBLICATION, i + 1, Role.LAST);
    }
    if (t.can(i, Role.COMING)) {
      return new Pointer(1, Anchor.PUBLICATION, i + 1, Role.NEXT);
    }
    return new Pointer(0, Anchor.PUBLICATION, i, Role.THIS);
  }

  private static @Nullable Pointer inStory(Tokens t, int i, boolean article) {
    if (t.can(i, Role.THAT) || t.can(i, Role.SAME) && article) {
      int end = t.can(i + 1, Role.SAME) || t.is(i + 1, "very") ? i + 2 : i + 1;
      return new Pointer(0, Anchor.STORY, end, Role.THAT);
    }
    if (!article) {
      return null;
    }
    if (t.can(i, Role.FOLLOWING)) {
      return new Pointer(1, Anchor.STORY, i + 1, Role.FOLLOWING);
    }
    if (t.can(i, Role.PREVIOUS)) {
      return new Pointer(-1, Anchor.STORY, i + 1, Role.PREVIOUS);
    }
    if (t.can(i, Role.CURRENT)) {
      return new Pointer(0, Anchor.PUBLICATION, i + 1, Role.CURRENT);
    }
    return t.can(i, Role.LATEST) ? new Pointer(0, Anchor.STORY, i + 1, Role.LATEST) : null;
  }

  /// Whether a part of a day may follow: “last night”, “this morning”, “the next morning”.
  boolean canTakePart() {
    return kind == Role.LAST
        || kind == Role.THIS
        || kind == Role.FOLLOWING
        || kind == Role.PREVIOUS
        || kind == Role.THAT;
  }

  /// Whether the word “day” may follow.
  boolean canTakeDay() {
    return kind == Role.FOLLOWING || kind == Role.PREVIOUS || kind == Role.THAT;
  }
}
