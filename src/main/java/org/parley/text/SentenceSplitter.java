package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into sentences with exact places. Thread-safe.
///
/// A line break ends a sentence unless the next line goes on in lower case. A news agency's
/// dateline (“GENEVA, Feb 16 (Reuters) -”) is a piece of its own. Full stops of abbreviations,
/// initials and months end nothing.
public final class SentenceSplitter {

  /// Place in capitals, then a date or an agency in brackets or both, then a dash.
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\G\\s*\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,40}"
              + "(?:[,/][\\p{L} .]{2,30}){0,2}(?:,? ?\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?)?"
              + " ?(?:\\([^()\\n]{2,30}\\))? ?(?:--|[-–—_]) ");

  /// A day after its month, a full stop, and a new sentence: to the model the number is a list's.
  private static final Pattern DAY_AT_END =
      Pattern.compile(
          "\\b(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]+|\\.)?"
              + " \\d{1,2}\\.(?=\\s+[\\p{Lu}“\"])");

  /// Longer pieces are cut at a space before the model sees them.
  private static final int LONGEST_PIECE = 20_000;

  private final SentenceModels models = new SentenceModels();
  private final Abbreviations abbreviations = Abbreviations.load();

  /// The sentences of a text in order, without the white space between them.
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = blockEnd(text, start);
      splitBlock(text, start, end, sentences);
      start = end;
    }
    return sentences;
  }

  /// End of the lines that belong together.
  private static int blockEnd(String text, int start) {
    int line = text.indexOf('\n', start);
    while (line >= 0 && goesOnInNextLine(text, line)) {
      line = text.indexOf('\n', line + 1);
    }
    int end = line < 0 ? text.length() : line + 1;
    if (end - start <= LONGEST_PIECE) {
      return end;
    }
    int space = text.lastIndexOf(' ', start + LONGEST_PIECE);
    return space > start ? space + 1 : start + LONGEST_PIECE;
  }

  private static boolean goesOnInNextLine(String text, int line) {
    return line > 0
        && line + 1 < text.length()
        && Character.isLetter(text.charAt(line - 1))
        && Character.isLowerCase(text.charAt(line + 1));
  }

  private void splitBlock(String text, int start, int end, List<Span> sentences) {
    int from = start;
    Matcher dateline = DATELINE.matcher(text).region(start, end);
    if (dateline.lookingAt()) {
      addTrimmed(text, start, dateline.end(), sentences);
      from = dateline.end();
    }
    int open = from;
    for (Span piece : models.detect(text, from, end)) {
      if (!goesOn(text, piece.end(), end)) {
        addCut(text, open, piece.end(), sentences);
        open = piece.end();
      }
    }
    addTrimmed(text, open, end, sentences);
  }

  private static void addCut(String text, int start, int end, List<Span> sentences) {
    int open = start;
    Matcher day = DAY_AT_END.matcher(text).region(start, end);
    while (day.find()) {
      addTrimmed(text, open, day.end(), sentences);
      open = day.end();
    }
    addTrimmed(text, open, end, sentences);
  }

  private boolean goesOn(String text, int pieceEnd, int blockEnd) {
    int next = pieceEnd;
    while (next < blockEnd && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= blockEnd) {
      return false;
    }
    return Character.isLowerCase(text.charAt(next))
        || abbreviations.goesOn(text, pieceEnd, text.charAt(next));
  }

  private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
