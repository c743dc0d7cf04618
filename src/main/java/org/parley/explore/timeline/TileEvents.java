package org.parley.explore.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Status;
import org.parley.explore.tiles.KnownDays;
import org.parley.explore.tiles.Row;
import org.parley.time.FuzzyDate;

/// What the timeline draws of an event.
final class TileEvents {

  private static final Modality[] MODALITIES = Modality.values();
  private static final Status[] STATUSES = Status.values();

  private TileEvents() {}

  /// @param actors names of those who take part; `null` where nobody asks
  static TileEvent of(Row row, @Nullable List<String> actors) {
    Row.Told told = row.told();
    FuzzyDate date = FuzzyDate.parse(told.edtf());
    KnownDays days = row.days();
    return new TileEvent(
        row.id(),
        told.headline(),
        date.edtf(),
        days.openStart() ? null : days.first(),
        days.openEnd() ? null : days.last(),
        days.openEnd() ? days.last() : null,
        kind(date),
        only(date.isApproximate()),
        only(date.isUncertain()),
        key(MODALITIES[row.modality()]),
        key(STATUSES[row.status()]),
        row.sources(),
        Math.round(row.importance() * 1000) / 1000.0,
        row.type(),
        only(told.contradicted()),
        actors,
        days(told.former()));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String kind(FuzzyDate date) {
    if (date.isInterval()) {
      return date.start() == null ? "until" : date.end() == null ? "since" : "range";
    }
    return switch (date.precision()) {
      case TIME, DAY -> "day";
      case MONTH -> "month";
      case SEASON, QUARTER, THIRD, HALF -> "season";
      case YEAR -> "year";
      case DECADE, CENTURY, VAGUE -> "decade";
    };
  }

  private static @Nullable Boolean only(boolean value) {
    return value ? Boolean.TRUE : null;
  }

  private static @Nullable List<Integer> days(@Nullable String former) {
    return former == null || former.isEmpty()
        ? null
        : Arrays.stream(former.split(" ")).map(Integer::valueOf).toList();
  }
}
