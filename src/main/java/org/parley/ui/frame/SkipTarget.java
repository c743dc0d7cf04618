package org.parley.ui.frame;

/// A screen with one thing that whoever uses the keyboard wants to reach at once.
public interface SkipTarget {

  /// What it is called, for example `timeline`.
  String skipName();

  /// Gives it the focus.
  void takeFocus();
}
