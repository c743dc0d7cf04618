package org.parley.ui.date;

/// What was typed, said back.
final class TypedWords {

  /// Signs repeated before the rest is cut: an answer must fit beside its field.
  private static final int LONGEST = 40;

  private TypedWords() {}

  static String quoted(String typed) {
    String words = typed.strip();
    return "“" + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words) + "”";
  }
}
