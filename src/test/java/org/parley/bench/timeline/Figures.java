package org.parley.bench.timeline;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// What was measured on one page.
///
/// @param open milliseconds from navigation to the first complete picture
/// @param paint milliseconds from data in the page to the first complete picture
/// @param drag 95th percentile of frames while dragging, in milliseconds
/// @param wheel the same while zooming with the wheel
/// @param cpu busy milliseconds of the main thread for each input
/// @param longTasks tasks over 50 ms while dragging and zooming
/// @param heap megabytes in use, garbage collected
record Figures(
    double open,
    double paint,
    double drag,
    double wheel,
    double cpu,
    double longTasks,
    double heap) {

  static final String HEAD =
      "  page           events    open   paint   drag p95  wheel p95  cpu/input  long tasks    heap"
          + "    load";

  private static final List<ToDoubleFunction<Figures>> ALL =
      List.of(
          Figures::open,
          Figures::paint,
          Figures::drag,
          Figures::wheel,
          Figures::cpu,
          Figures::longTasks,
          Figures::heap);

  /// Figure by figure the middle one of several measurements.
  static Figures median(List<Figures> runs) {
    return of(ALL.stream().mapToDouble(figure -> median(runs, figure)).toArray());
  }

  private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
    return runs.stream().mapToDouble(figure).sorted().skip(runs.size() / 2).findFirst().orElse(0);
  }

  private static Figures of(double[] all) {
    return new Figures(all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
  }

  Figures above(double emptyHeap) {
    return new Figures(open, paint, drag, wheel, cpu, longTasks, heap - emptyHeap);
  }

  /// How many times as much another page needs.
  Figures ratio(Figures other) {
    return of(
        ALL.stream()
            .mapToDouble(figure -> figure.applyAsDouble(other) / figure.applyAsDouble(this))
            .toArray());
  }

  /// @param load of the machine meanwhile, in running programs
  String line(String page, int events, double load) {
    return "  %-12s %,9d %6.0f %7.0f %10.1f %10.1f %10.1f %11.0f %7.1f %7.1f"
        .formatted(page, events, open, paint, drag, wheel, cpu, longTasks, heap, load);
  }

  String ratioLine() {
    return "  %-22s %6.1f %7.1f %10.1f %10.1f %10.1f"
        .formatted("  ratio to Parley", open, paint, drag, wheel, cpu);
  }
}
