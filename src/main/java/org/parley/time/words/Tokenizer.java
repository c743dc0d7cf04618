package org.parley.time.words;

import java.util.Locale;

/// Cuts a text into [Tokens] in one pass.
public final class Tokenizer {

  private static final int LONGEST_NUMBER = 15;
  private static final int LONGEST_WORD = 24;

  private final Vocabulary vocabulary;

  /// A tokenizer that looks its words up.
  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The tokens of a text.
  public Tokens tokens(String text) {
    Tokens tokens = new Tokens(text);
    fill(tokens);
    return tokens;
  }

  /// Cuts the text of empty tokens.
  void fill(Tokens tokens) {
    String text = tokens.text();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        i = number(text, i, tokens);
      } else if (Character.isLetter(c)) {
        i = word(text, i, tokens);
      } else {
        if (!Character.isWhitespace(c)) {
          tokens.add(i, i + 1, Tokens.Kind.SIGN, Word.UNKNOWN, 0);
        }
        i++;
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigitAt(String text, int i) {
    return i < text.length() && isDigit(text.charAt(i));
  }

  private int word(String text, int start, Tokens tokens) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int dotted = end == start + 1 ? dottedEnd(text, start) : end;
    if (dotted > end) {
      tokens.add(
          start, dotted, Tokens.Kind.WORD, find(text.substring(start, dotted).replace(".", "")), 0);
      return dotted;
    }
    end = clockWordEnd(text, start, end);
    Word word = end - start > LONGEST_WORD ? Word.UNKNOWN : find(text.substring(start, end));
    tokens.add(start, end, Tokens.Kind.WORD, word, 0);
    return end;
  }

  /// Takes “o'clock” as one word.
  private static int clockWordEnd(String text, int start, int end) {
    boolean oclock = end == start + 1 && text.regionMatches(true, start, "o'clock", 0, 7);
    return oclock ? start + 7 : end;
  }

  /// End of single letters with full stops, as in “a.m.”; the start's end where there are none.
  private static int dottedEnd(String text, int start) {
    int end = start + 1;
    int letters = 1;
    while (end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLetter(text.charAt(end + 1))
        && !(end + 2 < text.length() && Character.isLetter(text.charAt(end + 2)))) {
      end += 2;
      letters++;
    }
    boolean closed = end < text.length() && text.charAt(end) == '.';
    return letters == 1 ? start + 1 : closed ? end + 1 : end;
  }

  private Word find(String written) {
    Word word = vocabulary.find(lower(written));
    return word == null ? Word.UNKNOWN : word;
  }

  private static String lower(String written) {
    return written.toLowerCase(Locale.ROOT);
  }

  private static int number(String text, int start, Tokens tokens) {
    int end = digitsEnd(text, start);
    Tokens.Kind kind = Tokens.Kind.NUMBER;
    int grouped = groupedEnd(text, start, end);
    boolean point =
        grouped + 1 < text.length() && text.charAt(grouped) == '.' && isDigitAt(text, grouped + 1);
    if (point) {
      int fraction = digitsEnd(text, grouped + 1);
      boolean date =
          fraction < text.length() && text.charAt(fraction) == '.' && isDigitAt(text, fraction + 1);
      if (!date && (start == 0 || text.charAt(start - 1) != '.')) {
        tokens.add(start, fraction, Tokens.Kind.DECIMAL, Word.UNKNOWN, value(text, start, grouped));
        return fraction;
      }
    }
    end = grouped;
    int suffix = suffixEnd(text, end);
    if (suffix > end) {
      kind = suffix - end == 1 ? Tokens.Kind.DECADE : Tokens.Kind.ORDINAL;
    }
    tokens.add(start, suffix, kind, Word.UNKNOWN, value(text, start, end));
    return suffix;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (isDigitAt(text, end)) {
      end++;
    }
    return end;
  }

  /// End of a number grouped by commas in threes.
  private static int groupedEnd(String text, int start, int digitsEnd) {
    int end = digitsEnd;
    while (end - start <= LONGEST_NUMBER
        && digitsEnd - start <= 3
        && end < text.length()
        && text.charAt(end) == ','
        && digitsEnd(text, end + 1) == end + 4) {
      end += 4;
    }
    return end;
  }

  /// End of “st”, “nd”, “rd”, “th” or of the “s” of a decade.
  private static int suffixEnd(String text, int end) {
    int letters = end;
    while (letters < text.length()
        && letters - end < 3
        && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    if (letters - end == 1 && text.charAt(end) == 's') {
      return letters;
    }
    if (letters - end == 2) {
      String suffix = lower(text.substring(end, letters));
      if (suffix.equals("st")
          || suffix.equals("nd")
          || suffix.equals("rd")
          || suffix.equals("th")) {
        return letters;
      }
    }
    return end;
  }

  private static long value(String text, int start, int end) {
    long value = 0;
    for (int i = start; i < end && i - start < LONGEST_NUMBER; i++) {
      if (text.charAt(i) != ',') {
        value = value * 10 + (text.charAt(i) - '0');
      }
    }
    return value;
  }
}
