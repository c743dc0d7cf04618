package org.parley.time;

import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/// A stretch of text that names a time (TimeML TIMEX3).
///
/// @param span where it stands
/// @param text the words themselves
/// @param kind TIMEX3 type
/// @param value TIMEX3 value, for example `2012-03-18`, `P3D`, `PRESENT_REF`, `XXXX-02-02`
/// @param date the same as a fuzzy date; `null` where the expression names no date (durations,
///   sets, vague words)
/// @param resolution which rule gave the value, and why
/// @param modifier the part of the value that is meant, roughly: “late 2018”; `null` where none is
///   said
public record TimeExpression(
    Span span,
    String text,
    Kind kind,
    String value,
    @Nullable FuzzyDate date,
    Resolution resolution,
    @Nullable Modifier modifier) {

  /// An expression of the whole of its value.
  public TimeExpression(
      Span span,
      String text,
      Kind kind,
      String value,
      @Nullable FuzzyDate date,
      Resolution resolution) {
    this(span, text, kind, value, date, resolution, null);
  }

  /// TIMEX3 modifiers (`mod`) that name a part.
  public enum Modifier {
    START,
    MID,
    END
  }

  /// TIMEX3 types.
  public enum Kind {
    /// A day or something coarser.
    DATE,
    /// A part of a day or a clock time.
    TIME,
    /// A length of time.
    DURATION,
    /// A time that comes again.
    SET
  }
}
