package org.parley.chronicle.reextraction;

/// Whether reading all articles again can change anything.
public enum Need {
  /// They were read as they would be now.
  NONE,
  /// They were read by a version of the program that did not note its rules.
  UNKNOWN,
  /// The program reads otherwise than it did then.
  RULES,
  /// The word lists are others than then.
  WORDS
}
