package org.parley.explore.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects events in the order of their days.
final class ColumnsBuilder {

  final List<String> ids = new ArrayList<>();
  int[] starts = new int[1024];
  int[] ends = new int[1024];
  float[] importance = new float[1024];
  int[] platforms = new int[1024];
  int[] types = new int[1024];
  int[] places = new int[1024];
  byte[] modalities = new byte[1024];
  byte[] statuses = new byte[1024];
  short[] sourceCounts = new short[1024];
  final Columns.Words words = Columns.Words.empty();

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
    int at = ids.size();
    if (at == starts.length) {
      grow(at * 2);
    }
    ids.add(row.id());
    starts[at] = row.start() == null ? Columns.OPEN_START : row.start();
    ends[at] = row.end() == null ? Columns.OPEN_END : row.end();
    importance[at] = (float) row.importance();
    platforms[at] = words.platforms().code(row.platform());
    types[at] = words.types().code(row.type());
    places[at] = words.places().code(row.place());
    modalities[at] = (byte) row.modality();
    statuses[at] = (byte) row.status();
    sourceCounts[at] = (short) Math.min(row.sources(), Short.MAX_VALUE);
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
