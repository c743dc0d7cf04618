package org.parley.bench.timeline;

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
    double open, double paint, double drag, double wheel, double cpu, int longTasks, double heap) {

  static final String HEAD =
      "  page           events    open   paint   drag p95  wheel p95  cpu/input  long tasks    heap";

  Figures above(double emptyHeap) {
    return new Figures(open, paint, drag, wheel, cpu, longTasks, heap - emptyHeap);
  }

  String line(String page, int events) {
    return "  %-12s %,9d %6.0f %7.0f %10.1f %10.1f %10.1f %11d %6.1f"
        .formatted(page, events, open, paint, drag, wheel, cpu, longTasks, heap);
  }
}
