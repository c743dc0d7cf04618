package org.parley.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Lexicon;
import org.parley.text.Span;

/// Persons whom the lexicon does not know, by the title or office in front of their name: “Deputy
/// Minister Oleg Petrov”.
final class UnknownPeople {

  private final Set<String> offices = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  UnknownPeople(Lexicon lexicon) {
    lexicon.titles("offices").forEach(o -> addWords(o, offices));
    for (String kind : List.of("forms", "ranks", "offices")) {
      lexicon.titles(kind).forEach(t -> addWords(t, titles));
    }
  }

  private static void addWords(String title, Set<String> to) {
    to.add(title.toLowerCase(Locale.ROOT));
    for (String word : title.split("[ -]")) {
      if (word.length() > 2 || Character.isUpperCase(word.charAt(0))) {
        to.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /// Whether a word is an office, or the last word of one.
  boolean isOffice(String lower) {
    return offices.contains(lower)
        || (lower.endsWith("s") && offices.contains(lower.substring(0, lower.length() - 1)));
  }

  /// The person whose name begins at a token; `null` when it is none.
  @Nullable Participant at(List<Token> tokens, int at, Participant.Role role) {
    if (at == 0 || !isNamePart(tokens.get(at)) || !isTitle(tokens, at - 1)) {
      return null;
    }
    int end = at;
    while (end < tokens.size() && isNamePart(tokens.get(end))) {
      end++;
    }
    if (end == at + 1 && !tokens.get(at - 1).lower().matches("mr|mrs|ms|gen|col|dr")) {
      return null;
    }
    Span span = tokens.get(at).span().union(tokens.get(end - 1).span());
    StringBuilder name = new StringBuilder();
    for (int i = at; i < end; i++) {
      name.append(i > at ? " " : "").append(tokens.get(i).text());
    }
    return new Participant(null, name.toString(), role, span);
  }

  private boolean isTitle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.text().equals(",") && at > 0) {
      return isOffice(tokens.get(at - 1).lower());
    }
    return titles.contains(token.lower());
  }

  private boolean isNamePart(Token token) {
    boolean particle = token.lower().matches("al|el|bin|de|van|von|al-.*|el-.*");
    return token.name() == null
        && token.time() == null
        && (token.isName() && token.isCapitalized() || particle)
        && !titles.contains(token.lower());
  }
}
