package org.parley.lexicon;

/// A bad entry in a data file. The message is one line: `file:line: what is wrong`.
public final class LexiconProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// A problem at a line, counted from 1.
  public LexiconProblem(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
