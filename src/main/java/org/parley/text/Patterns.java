package org.parley.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Regular expressions written where they are used, each compiled once. Thread-safe.
///
/// Example: `Patterns.matches(token.tag(), "NNS?|JJ")` for what is asked of every word of an
/// article; `String.matches` compiles its pattern at each call. Only for patterns written in the
/// code: every pattern is kept.
public final class Patterns {

  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Patterns() {}

  /// Whether the whole of a text is as a pattern says, like [String#matches].
  public static boolean matches(String text, String pattern) {
    Pattern known = COMPILED.get(pattern);
    Pattern compiled = known == null ? COMPILED.computeIfAbsent(pattern, Pattern::compile) : known;
    return compiled.matcher(text).matches();
  }
}
