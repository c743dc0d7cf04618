package org.parley.chronicle.corpus;

/// Sentences on a timeline are neither scraps nor paragraphs.
final class Length {

  private static final int SHORT = 8;
  private static final int LONG = 30;
  private static final double PER_MISSING_WORD = 0.1;
  private static final double PER_WORD_TOO_MANY = 0.02;

  private Length() {}

  /// 0 for a sentence of 8 to 30 words, more the further it is from that.
  static double penalty(String text) {
    int words = text.strip().split("\\s+").length;
    return PER_MISSING_WORD * Math.max(0, SHORT - words)
        + PER_WORD_TOO_MANY * Math.max(0, words - LONG);
  }
}
