package org.parley.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Token;

/// Numbers of rounds: “the 16th round”, “its sixth session”, “Geneva VIII”.
final class Rounds {

  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern ROMAN = Pattern.compile(".*[ -]([IVX]+|\\d{1,2})");
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20));
  private static final List<String> NUMERALS =
      List.of(
          "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII",
          "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII");

  private Rounds() {}

  /// The number at a token, if a round, session or meeting follows or a platform's name ends in it.
  static @Nullable Integer at(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.name() != null && token.name().platform() != null) {
      return numeral(token.text());
    }
    Integer number = ordinal(token.lower());
    if (number == null) {
      return null;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
      if (tokens.get(i).lower().matches("rounds?|session|meeting|edition|summit")) {
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
        : matcher.group(1).matches("\\d+") ? Integer.valueOf(matcher.group(1)) : null;
  }

  private static @Nullable Integer ordinal(String word) {
    Matcher matcher = ORDINAL.matcher(word);
    if (matcher.matches()) {
      return Integer.valueOf(matcher.group(1));
    }
    return WORDS.get(word.contains("-") ? word.substring(word.indexOf('-') + 1) : word);
  }
}
