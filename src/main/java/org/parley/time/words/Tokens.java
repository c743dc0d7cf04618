package org.parley.time.words;

/// The tokens of one text: words, numbers and single other signs, with their places. Asking beyond
/// either end is allowed and gives an unknown word.
public class Tokens {

  /// What a token is.
  enum Kind {
    WORD,
    NUMBER,
    ORDINAL,
    DECADE,
    DECIMAL,
    SIGN
  }

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private Word[] words = new Word[64];
  private long[] numbers = new long[64];
  private int size;

  Tokens(String text) {
    this.text = text;
  }

  void add(int start, int end, Kind kind, Word word, long number) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    words[size] = word;
    numbers[size++] = number;
  }

  private void grow() {
    int length = size * 2;
    starts = java.util.Arrays.copyOf(starts, length);
    ends = java.util.Arrays.copyOf(ends, length);
    kinds = java.util.Arrays.copyOf(kinds, length);
    words = java.util.Arrays.copyOf(words, length);
    numbers = java.util.Arrays.copyOf(numbers, length);
  }

  /// The text they stand in.
  public String text() {
    return text;
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// First index of a token.
  public int start(int i) {
    return starts[i];
  }

  /// Index behind a token.
  public int end(int i) {
    return ends[i];
  }

  /// What the vocabulary knows of the token.
  public Word word(int i) {
    return i < 0 || i >= size ? Word.UNKNOWN : words[i];
  }

  /// Whether the token is exactly this vocabulary word.
  public boolean is(int i, String word) {
    return word(i).text().equals(word);
  }

  /// Whether the token can play the role.
  public boolean can(int i, Role role) {
    return word(i).can(role);
  }

  /// Whether the token is this sign.
  public boolean isSign(int i, char sign) {
    return i >= 0 && i < size && kinds[i] == Kind.SIGN && text.charAt(starts[i]) == sign;
  }

  /// Whether the token is any kind of dash.
  public boolean isDash(int i) {
    return isSign(i, '-') || isSign(i, '–') || isSign(i, '—');
  }

  /// Whether the token is a word, known or not.
  public boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.WORD;
  }

  /// Whether the token is a plain whole number.
  public boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.NUMBER;
  }

  /// Whether the token is a number with a decimal point.
  public boolean isDecimal(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.DECIMAL;
  }

  /// Whether the token is a number such as 24th.
  public boolean isOrdinal(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.ORDINAL;
  }

  /// Whether the token is a number such as 1990s.
  public boolean isDecade(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.DECADE;
  }

  /// The number a token shows.
  public long number(int i) {
    return numbers[i];
  }

  /// Length of a token.
  public int length(int i) {
    return i < 0 || i >= size ? 0 : ends[i] - starts[i];
  }

  /// Whether no space stands between the token and the one before.
  public boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /// Whether a line break stands between the token and the one before.
  public boolean isOnNewLine(int i) {
    return i <= 0 || i >= size || lineBreaks(i) > 0;
  }

  private int lineBreaks(int i) {
    int breaks = 0;
    for (int k = ends[i - 1]; k < starts[i]; k++) {
      breaks += text.charAt(k) == '\n' ? 1 : 0;
    }
    return breaks;
  }

  /// Whether the token begins with a capital letter.
  public boolean isCapital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
  }

  /// The token as written.
  public String written(int i) {
    return i < 0 || i >= size ? "" : text.substring(starts[i], ends[i]);
  }

  /// The first character of a token, or 0.
  public char first(int i) {
    return i < 0 || i >= size ? 0 : text.charAt(starts[i]);
  }

  /// The last character of a token, or 0.
  public char last(int i) {
    return i < 0 || i >= size ? 0 : text.charAt(ends[i] - 1);
  }
}
