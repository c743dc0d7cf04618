package org.parley.text;

/// A bad entry in a data file. The message is one line: `file:line: what is wrong`.
public final class DataProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// A problem at a line, counted from 1.
  public DataProblem(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
