package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects events in any order.
final class ColumnsBuilder {

  final List<String> ids = new ArrayList<>();
  int[] starts = new int[1024];
  int[] ends = new int[1024];
  double[] importance = new double[1024];
  int[] platforms = new int[1024];
  int[] types = new int[1024];
  int[] places = new int[1024];
  byte[] modalities = new byte[1024];
  byte[] statuses = new byte[1024];
  short[] sourceCounts = new short[1024];
  final Lists.Builder actors = new Lists.Builder();
  final Lists.Builder sources = new Lists.Builder();
  final Columns.Words words;

  /// @param words codes that are known already; gets the new ones as well
  ColumnsBuilder(Columns.Words words) {
    this.words = words;
  }

  /// One event as the table has it.
  record Row(
      String id,
      @Nullable Integer start,
      @Nullable Integer end,
      double importance,
      @Nullable String platform,
      String type,
      @Nullable String place,
      int modality,
      int status,
      int sources) {}

  void add(Row row) {
    int at = next(row.id());
    starts[at] = row.start() == null ? Columns.OPEN_START : row.start();
    ends[at] = row.end() == null ? Columns.OPEN_END : row.end();
    importance[at] = row.importance();
    platforms[at] = words.platforms().code(row.platform());
    types[at] = words.types().code(row.type());
    places[at] = words.places().code(row.place());
    modalities[at] = (byte) row.modality();
    statuses[at] = (byte) row.status();
    sourceCounts[at] = (short) Math.min(row.sources(), Short.MAX_VALUE);
  }

  /// Takes over an event from columns with the same codes.
  void copy(Columns from, int event) {
    int at = next(from.ids[event]);
    starts[at] = from.starts[event];
    ends[at] = from.ends[event];
    importance[at] = from.importance[event];
    platforms[at] = from.platforms[event];
    types[at] = from.types[event];
    places[at] = from.places[event];
    modalities[at] = from.modalities[event];
    statuses[at] = from.statuses[event];
    sourceCounts[at] = from.sourceCounts[event];
    from.actors.each(event, code -> actors.add(at, code));
    from.sources.each(event, code -> sources.add(at, code));
  }

  Columns build() {
    return new Columns(this, DayOrder.of(this));
  }

  private int next(String id) {
    int at = ids.size();
    if (at == starts.length) {
      grow(at * 2);
    }
    ids.add(id);
    return at;
  }

  private void grow(int size) {
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    importance = Arrays.copyOf(importance, size);
    platforms = Arrays.copyOf(platforms, size);
    types = Arrays.copyOf(types, size);
    places = Arrays.copyOf(places, size);
    modalities = Arrays.copyOf(modalities, size);
    statuses = Arrays.copyOf(statuses, size);
    sourceCounts = Arrays.copyOf(sourceCounts, size);
  }
}
