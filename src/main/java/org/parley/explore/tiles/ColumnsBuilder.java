package org.parley.explore.tiles;

/// Collects events in any order.
final class ColumnsBuilder {

  Cells cells = new Cells(1024);
  final Lists.Builder actors = new Lists.Builder();
  final Lists.Builder sources = new Lists.Builder();
  final Columns.Words words;
  private int size;

  /// @param words codes that are known already; gets the new ones as well
  ColumnsBuilder(Columns.Words words) {
    this.words = words;
  }

  /// How many events there are.
  int size() {
    return size;
  }

  void add(Row row) {
    int at = next();
    cells.set(at, row, words);
  }

  /// Takes over an event from columns with the same codes.
  void copy(Columns from, int event) {
    int at = next();
    cells.copy(from, event, at);
    from.actors.each(event, code -> actors.add(at, code));
    from.sources.each(event, code -> sources.add(at, code));
  }

  Columns build() {
    return new Columns(this, DayOrder.of(this));
  }

  private int next() {
    if (size == cells.ids.length) {
      cells = cells.grown(size * 2);
    }
    return size++;
  }
}
