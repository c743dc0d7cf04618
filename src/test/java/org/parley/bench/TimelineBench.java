package org.parley.bench;

/// `./parley bench timeline [--peer] [SIZE…]`: sizes of 1,000, 10,000 and 100,000 events unless
/// others are named.
public final class TimelineBench {

  private TimelineBench() {}

  public static void main(String[] args) throws Exception {
    org.parley.bench.timeline.Comparison.run(args);
  }
}
