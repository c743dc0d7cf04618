package org.parley.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds and resolves the time expressions of a text. Immutable and thread-safe; make one and keep
/// it.
public final class TimeTagger {

  /// The time expressions in order of place, never overlapping.
  ///
  /// @param text the text exactly as given
  /// @param published publication date; without it relative dates keep what is unknown unknown
  ///   (`XXXX-02-02`)
  public List<TimeExpression> tag(String text, @Nullable LocalDate published) {
    return List.of();
  }
}
