package org.parley.chronicle.corpus;

/// The middle of many texts.
final class Centroid {

  private final double[] sums;
  private double length = Double.NaN;

  /// @param words number of different words
  Centroid(int words) {
    this.sums = new double[words];
  }

  void add(WordVector text, double weight) {
    length = Double.NaN;
    for (int i = 0; i < text.size(); i++) {
      sums[text.ids()[i]] += weight * text.weights()[i];
    }
  }

  /// How near to the middle a text is, 0 to 1.
  double cosine(WordVector text) {
    double dot = 0;
    for (int i = 0; i < text.size(); i++) {
      dot += text.weights()[i] * sums[text.ids()[i]];
    }
    return dot == 0 ? 0 : dot / length();
  }

  private double length() {
    if (Double.isNaN(length)) {
      double squares = 0;
      for (double sum : sums) {
        squares += sum * sum;
      }
      length = Math.sqrt(squares);
    }
    return length;
  }
}
