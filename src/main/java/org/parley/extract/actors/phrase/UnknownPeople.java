package org.parley.extract.actors.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Lexicon;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// Persons whom the lexicon does not know, by the title or office in front of their name: “Deputy
/// Minister Oleg Petrov”.
public final class UnknownPeople {

  private static final EventWords WORDS = EventWords.standard();

  private final Set<String> offices = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  public UnknownPeople(Lexicon lexicon) {
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

  /// Whether words may stand in front of a name: an office (“secretary of state”) or a word of one,
  /// a rank, a form of address.
  boolean isTitleWord(String lower) {
    return titles.contains(lower);
  }

  /// The person whose name begins at a token; `null` when it is none.
  @Nullable Participant at(List<Token> tokens, int at, Participant.Role role) {
    if (!isNamePart(tokens.get(at)) || at > 0 && isNamePart(tokens.get(at - 1))) {
      return null;
    }
    int end = at;
    while (end < tokens.size() && isNamePart(tokens.get(end))) {
      end++;
    }
    boolean titled = at > 0 && (isTitle(tokens, at - 1) || isOfficeFor(tokens, at - 1));
    boolean alone = end == at + 1 && !(at > 0 && WORDS.is("address", tokens.get(at - 1).lower()));
    if (alone || !titled && !isOfficeBehind(tokens, end)) {
      return null;
    }
    Span span = tokens.get(at).span().union(tokens.get(end - 1).span());
    StringBuilder name = new StringBuilder();
    for (int i = at; i < end; i++) {
      name.append(i > at ? " " : "").append(tokens.get(i).text());
    }
    return new Participant(null, name.toString(), role, span);
  }

  /// “the envoy for [Yemen] Hans Muster”: an office with what it is for.
  private boolean isOfficeFor(List<Token> tokens, int at) {
    if (tokens.get(at).name() == null) {
      return false;
    }
    int i = at - 1;
    while (i > 0 && tokens.get(i).tag().equals("DT")) {
      i--;
    }
    return i > 0
        && Patterns.matches(tokens.get(i).tag(), "IN|TO")
        && isOffice(tokens.get(i - 1).lower());
  }

  /// “Jan Kowalski, the Polish deputy minister”: the office follows the name.
  private boolean isOfficeBehind(List<Token> tokens, int end) {
    if (end >= tokens.size() || !tokens.get(end).text().equals(",")) {
      return false;
    }
    for (int i = end + 1; i < Math.min(tokens.size(), end + 8); i++) {
      if (isOffice(tokens.get(i).lower())) {
        return true;
      }
      if (!tokens.get(i).isNominal() && !tokens.get(i).lower().equals("of")) {
        return false;
      }
    }
    return false;
  }

  private boolean isTitle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.text().equals(",") && at > 0) {
      return isOffice(tokens.get(at - 1).lower()) || isOfficeOf(tokens, at - 1);
    }
    return titles.contains(token.lower());
  }

  /// “the head of the [Red Crescent], Jan Kowalski”.
  private boolean isOfficeOf(List<Token> tokens, int at) {
    int of = at - 1;
    while (of > 0 && tokens.get(of).tag().equals("DT")) {
      of--;
    }
    return tokens.get(at).name() != null
        && of > 0
        && tokens.get(of).lower().equals("of")
        && isOffice(tokens.get(of - 1).lower());
  }

  /// Whether a word can be part of a name that the lexicon does not know.
  boolean isNamePart(Token token) {
    boolean particle =
        WORDS.is("name-particle", token.lower()) || Patterns.matches(token.lower(), "[ae]l-.*");
    return token.name() == null
        && token.time() == null
        && (token.isName() && token.isCapitalized() || particle)
        && !titles.contains(token.lower());
  }
}
