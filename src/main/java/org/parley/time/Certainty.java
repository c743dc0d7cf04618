package org.parley.time;

/// The answer to a question about dates that may be inexact.
public enum Certainty {
  /// However the dates are read, it is so.
  CERTAINLY,
  /// There is a reading in which it is so, and one in which it is not.
  POSSIBLY,
  /// However the dates are read, it is not so.
  NO
}
