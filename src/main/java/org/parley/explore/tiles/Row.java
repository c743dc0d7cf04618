package org.parley.explore.tiles;

import org.jspecify.annotations.Nullable;

/// One event as the table has it.
///
/// @param modality place in the enumeration
/// @param status place in the enumeration
/// @param sources independent sources
public record Row(
    String id,
    Told told,
    KnownDays days,
    double importance,
    @Nullable String platform,
    String type,
    @Nullable String place,
    int modality,
    int status,
    int sources) {

  /// What is only shown, never counted or filtered by.
  ///
  /// @param former first days it was set for before, with spaces between; `null` for none
  /// @param contradicted whether sources disagree
  public record Told(String headline, String edtf, @Nullable String former, boolean contradicted) {}
}
