package org.parley.lexicon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// A word of a text as names are compared: without possessive ending, accents and case.
public record Word(Span span, String text, String plain) {

  private static final Pattern WORD =
      Pattern.compile(
          "((?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}\\p{M}]+(?:['’‘ʿ`](?!s\\b)\\p{L}+)*)(?:['’]s\\b)?");
  private static final int LONGEST_GAP = 5;
  private static final Pattern GAP = Pattern.compile("[\\s\\-–'’.+]{0,3}");

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      words.add(new Word(span, matcher.group(1), plain(matcher.group(1))));
    }
    return words;
  }

  private static String plain(String word) {
    String plain = Spelling.plain(word);
    return plain.equals("el") ? "al" : plain;
  }

  boolean isArticle() {
    return plain.equals("al");
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  /// Whether a name may run on from this word to the next.
  boolean joins(Word next, String in) {
    String gap = in.substring(span.end(), next.span.start());
    return GAP.matcher(gap).matches()
        && gap.indexOf('\n') < 0
        && !(gap.startsWith(".") && text.length() > 4);
  }

  /// Whether a word of the same name may follow so far off: an article may stand between.
  boolean isNear(Word next, String in) {
    String gap = in.substring(span.end(), next.span.start());
    return gap.length() <= LONGEST_GAP
        && gap.indexOf('\n') < 0
        && Patterns.matches(gap, "[\\s\\-–'’.]*([AaEe]l[\\s\\-])?");
  }

  /// Whether this word of a text may stand for the word `name` of an entry: capitals must be there
  /// where the entry has them, and abbreviations must be written in capitals.
  boolean fits(Word name) {
    if (!plain.equals(name.plain)) {
      return false;
    }
    if (!name.isCapitalized() || name.isArticle()) {
      return true;
    }
    boolean abbreviation =
        name.text.length() > 1 && name.text.equals(name.text.toUpperCase(java.util.Locale.ROOT));
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return abbreviation && text.length() < 4 ? capitals : isCapitalized();
  }
}
