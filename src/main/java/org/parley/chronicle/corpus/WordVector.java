package org.parley.chronicle.corpus;

/// Weighted words of a text, of length one; empty when it has no telling word.
///
/// @param ids word numbers, ascending
/// @param weights weight of each
record WordVector(int[] ids, float[] weights) {

  /// How alike two texts are, 0 to 1.
  double cosine(WordVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < ids.length && j < other.ids.length) {
      if (ids[i] == other.ids[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (ids[i] < other.ids[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  int size() {
    return ids.length;
  }
}
