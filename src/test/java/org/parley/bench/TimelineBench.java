package org.parley.bench;

/// `./parley bench timeline [SIZE…]`: sizes of 1,000, 10,000, 100,000 and 1,000,000 events unless
/// others are named; before it what the browser costs alone, and another timeline library beside it
/// up to 10,000.
public final class TimelineBench {

  private TimelineBench() {}

  public static void main(String[] args) throws Exception {
    org.parley.bench.timeline.Comparison.run(args);
  }
}
