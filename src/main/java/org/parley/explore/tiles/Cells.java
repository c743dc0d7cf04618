package org.parley.explore.tiles;

import org.jspecify.annotations.Nullable;
import org.parley.explore.tiles.Columns.Words;

/// The arrays that hold events, one place in each of them for an event. What is kept of an event is
/// listed here and nowhere else.
class Cells {

  private static final byte OPEN_START = 1;
  private static final byte OPEN_END = 2;

  final String[] ids;
  final Row.Told[] told;
  final int[] starts;
  final int[] ends;
  private final byte[] open;
  final double[] importance;
  final int[] platforms;
  final int[] types;
  final int[] places;
  final byte[] modalities;
  final byte[] statuses;
  final short[] sourceCounts;

  Cells(int size) {
    ids = new String[size];
    told = new Row.Told[size];
    starts = new int[size];
    ends = new int[size];
    open = new byte[size];
    importance = new double[size];
    platforms = new int[size];
    types = new int[size];
    places = new int[size];
    modalities = new byte[size];
    statuses = new byte[size];
    sourceCounts = new short[size];
  }

  final void set(int at, Row row, Words words) {
    ids[at] = row.id();
    told[at] = row.told();
    KnownDays days = row.days();
    starts[at] = days.first();
    ends[at] = days.last();
    open[at] = (byte) ((days.openStart() ? OPEN_START : 0) | (days.openEnd() ? OPEN_END : 0));
    importance[at] = row.importance();
    platforms[at] = words.platforms().code(row.platform());
    types[at] = words.types().code(row.type());
    places[at] = words.places().code(row.place());
    modalities[at] = (byte) row.modality();
    statuses[at] = (byte) row.status();
    sourceCounts[at] = (short) Math.min(row.sources(), Short.MAX_VALUE);
  }

  /// What was set, with the same words.
  final Row get(int at, Words words) {
    return new Row(
        ids[at],
        told[at],
        days(at),
        importance[at],
        word(words.platforms(), platforms[at]),
        words.types().word(types[at]),
        word(words.places(), places[at]),
        modalities[at],
        statuses[at],
        sourceCounts[at]);
  }

  private static @Nullable String word(Dictionary words, int code) {
    return code == Dictionary.NONE ? null : words.word(code);
  }

  /// Takes over an event from cells with the same codes.
  final void copy(Cells from, int there, int at) {
    ids[at] = from.ids[there];
    told[at] = from.told[there];
    starts[at] = from.starts[there];
    ends[at] = from.ends[there];
    open[at] = from.open[there];
    importance[at] = from.importance[there];
    platforms[at] = from.platforms[there];
    types[at] = from.types[there];
    places[at] = from.places[there];
    modalities[at] = from.modalities[there];
    statuses[at] = from.statuses[there];
    sourceCounts[at] = from.sourceCounts[there];
  }

  /// The same events with room for more.
  final Cells grown(int size) {
    Cells grown = new Cells(size);
    for (int at = 0; at < ids.length; at++) {
      grown.copy(this, at, at);
    }
    return grown;
  }

  /// Whether the sources of an event differ.
  final boolean isContradicted(int at) {
    return told[at].contradicted();
  }

  /// The days an event is known on.
  final KnownDays days(int at) {
    return new KnownDays(starts[at], ends[at], (open[at] & OPEN_START) != 0, isOpen(at));
  }

  /// The day an event is counted under: its first, or its last when the start is open.
  final int anchor(int at) {
    return (open[at] & OPEN_START) == 0 ? starts[at] : ends[at];
  }

  /// Whether an event went on, nobody knows how long.
  public final boolean isOpen(int at) {
    return (open[at] & OPEN_END) != 0;
  }
}
