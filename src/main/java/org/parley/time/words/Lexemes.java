package org.parley.time.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fixed phrases of several words, each with a value, found by their first word.
///
/// @param <V> what a phrase stands for
public final class Lexemes<V> {

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

  private record Entry<V>(List<String> parts, V value) {}

  /// A phrase found in tokens.
  ///
  /// @param end token behind the last
  public record Found<V>(int end, V value) {}

  /// Adds a phrase and makes its words known.
  public void add(Vocabulary vocabulary, String phrase, V value) {
    Tokens tokens = new Tokenizer(vocabulary).tokens(phrase);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String part = tokens.written(i);
      parts.add(part);
      if (tokens.isWord(i)) {
        vocabulary.at(part);
      }
    }
    vocabulary.at(parts.getFirst()).add(Role.PHRASE);
    byFirst
        .computeIfAbsent(parts.getFirst(), key -> new ArrayList<>())
        .add(new Entry<>(parts, value));
  }

  /// The longest phrase that starts at a token, or `null`.
  public @Nullable Found<V> longestAt(Tokens tokens, int i) {
    if (!tokens.can(i, Role.PHRASE)) {
      return null;
    }
    Found<V> best = null;
    for (Entry<V> entry : byFirst.getOrDefault(tokens.word(i).text(), List.of())) {
      int end = end(tokens, i, entry.parts());
      if (end > 0 && (best == null || end > best.end())) {
        best = new Found<>(end, entry.value());
      }
    }
    return best;
  }

  private static int end(Tokens tokens, int i, List<String> parts) {
    for (int k = 0; k < parts.size(); k++) {
      if (!matches(tokens, i + k, parts.get(k))) {
        return 0;
      }
    }
    return i + parts.size();
  }

  private static boolean isApostrophe(char sign) {
    return sign == '’' || sign == '‘' || sign == '`';
  }

  private static boolean matches(Tokens tokens, int i, String part) {
    if (tokens.isWord(i)) {
      return tokens.is(i, part);
    }
    char sign = tokens.first(i);
    char wanted = part.charAt(0);
    return part.length() == 1 && (sign == wanted || wanted == '\'' && isApostrophe(sign));
  }
}
