package org.parley.bench;

/// So much of so much.
public record Ratio(double part, double whole) {

  /// 0 to 1; 0 of nothing is 0.
  public double value() {
    return whole == 0 ? 0 : part / whole;
  }

  @Override
  public String toString() {
    return "%.3f  (%.1f of %.0f)".formatted(value(), part, whole);
  }

  /// What was found right, found at all, and wanted.
  public record Found(double right, double found, double wanted) {

    Found plus(double moreRight, double moreFound, double moreWanted) {
      return new Found(right + moreRight, found + moreFound, wanted + moreWanted);
    }

    /// Share of what was found that is right.
    public double precision() {
      return new Ratio(right, found).value();
    }

    /// Share of what was wanted that was found.
    public double recall() {
      return new Ratio(right, wanted).value();
    }

    /// Harmonic mean of precision and recall.
    public double f1() {
      return new Ratio(2 * right, found + wanted).value();
    }

    @Override
    public String toString() {
      return "F1 %.3f  P %.3f  R %.3f  (%.1f right, %.0f found, %.0f wanted)"
          .formatted(f1(), precision(), recall(), right, found, wanted);
    }
  }

  /// Precision and recall known by other means than counting.
  public record Balance(double precision, double recall) {

    /// Their harmonic mean.
    public double f1() {
      return new Ratio(2 * precision * recall, precision + recall).value();
    }

    @Override
    public String toString() {
      return "F1 %.3f  P %.3f  R %.3f".formatted(f1(), precision, recall);
    }
  }
}
