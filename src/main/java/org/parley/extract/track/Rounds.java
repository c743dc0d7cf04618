package org.parley.extract.track;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Numbers of rounds: “the 16th round”, “its sixth session”, “Geneva VIII”.
public final class Rounds {

  private static final EventWords WORDS = EventWords.standard();

  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern ROMAN = Pattern.compile(".*[ -]([IVX]+|\\d{1,2})");
  private static final List<String> UNITS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final List<String> NUMERALS =
      List.of(
          "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII",
          "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII");

  /// Words between a number and its noun: “the first indirect peace talks”.
  private static final int BEFORE_NOUN = 4;

  private Rounds() {}

  /// The number at a token, if a round, session or meeting follows, if it stands for one (“the
  /// seventh was held”), or if a platform's name ends in it.
  static @Nullable Integer at(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.name() != null && token.name().platform() != null) {
      return numeral(token.text());
    }
    Integer number = ordinal(token.lower());
    if (number != null) {
      return isFollowed(tokens, at) || standsAlone(tokens, at) ? number : null;
    }
    boolean counted = at > 0 && WORDS.is("numbered-noun", tokens.get(at - 1).lower());
    return counted && Patterns.matches(token.lower(), "\\d{1,2}")
        ? Integer.valueOf(token.lower())
        : null;
  }

  private static boolean isFollowed(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 6); i++) {
      if (WORDS.is("counted-noun", tokens.get(i).lower())) {
        return true;
      }
      boolean inside =
          tokens.get(i).isNominal() || Patterns.matches(tokens.get(i).tag(), "VBG|HYPH|CC");
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /// “the seventh was held”, “the third, on 14 March”, “to call the sixth later this month”.
  private static boolean standsAlone(List<Token> tokens, int at) {
    boolean opened =
        at > 0 && Patterns.matches(tokens.get(at - 1).lower(), "the|an?|its|his|her|their|and");
    if (!opened || at + 1 == tokens.size()) {
      return opened;
    }
    Token next = tokens.get(at + 1);
    return next.isVerb()
        || Patterns.matches(next.tag(), "MD|IN|TO|RB.*|[.]")
        || next.isBreak()
        || next.time() != null;
  }

  /// The number of the round a draft tells, if its clause counts one.
  public static @Nullable Integer of(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    int noun = draft.sense.token();
    Integer before = draft.nominal ? in(tokens, Math.max(0, noun - BEFORE_NOUN), noun + 1) : null;
    if (before != null) {
      return before;
    }
    Integer inSubject = in(tokens, draft.clause.subjectStart(), draft.clause.subjectEnd());
    return inSubject == null ? inClause(tokens, draft) : inSubject;
  }

  /// “held its first round in May and its second in June”: of several the last in front of the
  /// date.
  private static @Nullable Integer inClause(List<Token> tokens, Draft draft) {
    Clause clause = draft.clause;
    for (int i = clause.end() - 1; i >= clause.start(); i--) {
      boolean dated = draft.time != null && tokens.get(i).span().equals(draft.time.span());
      for (int k = i - 1; dated && k >= clause.start(); k--) {
        Integer number = at(tokens, k);
        if (number != null) {
          return number;
        }
      }
    }
    return in(tokens, clause.start(), clause.end());
  }

  private static @Nullable Integer in(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Integer number = at(tokens, i);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static @Nullable Integer numeral(String name) {
    Matcher matcher = ROMAN.matcher(name);
    if (!matcher.matches()) {
      return null;
    }
    int roman = NUMERALS.indexOf(matcher.group(1));
    return roman > 0
        ? Integer.valueOf(roman)
        : Patterns.matches(matcher.group(1), "\\d+") ? Integer.valueOf(matcher.group(1)) : null;
  }

  private static @Nullable Integer ordinal(String word) {
    Matcher matcher = ORDINAL.matcher(word);
    if (matcher.matches()) {
      return Integer.valueOf(matcher.group(1));
    }
    boolean twenties = word.startsWith("twenty-");
    int unit = UNITS.indexOf(twenties ? word.substring("twenty-".length()) : word);
    return unit <= 0 ? null : Integer.valueOf(twenties ? unit + 20 : unit);
  }
}
