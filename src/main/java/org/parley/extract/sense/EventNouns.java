package org.parley.extract.sense;

import java.util.List;
import java.util.Optional;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.text.Patterns;

/// Finds nouns that name a happening.
final class EventNouns {

  private final EventWords words;

  EventNouns(EventWords words) {
    this.words = words;
  }

  /// The first event noun that heads its phrase between two tokens.
  Optional<Sense> in(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    for (int i = from; i < to; i++) {
      Optional<Sense> sense = isReportOf(tokens, i) ? Optional.empty() : at(tokens, i);
      if (sense.isPresent()) {
        return sense;
      }
    }
    return Optional.empty();
  }

  /// “reports of shelling”: the shelling counts.
  private boolean isReportOf(List<Token> tokens, int i) {
    return words.is("report-of", tokens.get(i).lower())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lower().equals("of");
  }

  /// The event noun that heads the noun phrase of a subject: its last one before a preposition.
  Optional<Sense> head(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    Optional<Sense> last = Optional.empty();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).tag().equals("IN") && last.isPresent()) {
        break;
      }
      Optional<Sense> sense = at(tokens, i);
      last = sense.isPresent() ? sense : last;
    }
    return last;
  }

  /// The event noun at a token.
  Optional<Sense> at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean noun = token.tag().startsWith("NN") || isNounLike(tokens, i);
    if (token.name() != null || !noun) {
      return token.tag().equals("JJ") ? nounPhraseAt(tokens, i) : Optional.empty();
    }
    Optional<Sense> phrase = nounPhraseAt(tokens, i);
    if (phrase.isPresent()) {
      return phrase;
    }
    if (token.lower().equals("fall") && isFallOfPlace(tokens, i)) {
      return Optional.of(new Sense("battle", i, Sense.Source.NOUN));
    }
    boolean modifies = i + 1 < tokens.size() && tokens.get(i + 1).isNoun();
    String type = modifies ? null : words.nounType(token.lower());
    return type == null ? Optional.empty() : Optional.of(new Sense(type, i, Sense.Source.NOUN));
  }

  /// The event noun that ends the name of a track at a token.
  Optional<Sense> endOfTrack(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean track = token.name() != null && token.name().platform() != null;
    String type = track ? words.nounType(token.lower().replaceAll(".* ", "")) : null;
    return type == null ? Optional.empty() : Optional.of(new Sense(type, i, Sense.Source.NOUN));
  }

  /// “a sit-in outside”: taken for an adjective, but no noun follows.
  private static boolean isNounLike(List<Token> tokens, int i) {
    return tokens.get(i).tag().equals("JJ")
        && (i + 1 == tokens.size()
            || tokens.get(i + 1).isBreak()
            || Patterns.matches(tokens.get(i + 1).tag(), "IN|TO|TIME|MD|VB[DZP]|[.]"));
  }

  /// “the fall of Aleppo”, of a city and not of a minister.
  private static boolean isFallOfPlace(List<Token> tokens, int i) {
    if (i + 2 >= tokens.size() || !tokens.get(i + 1).lower().equals("of")) {
      return false;
    }
    for (int k = i + 2; k < Math.min(tokens.size(), i + 4); k++) {
      Token token = tokens.get(k);
      if (token.name() != null && token.name().place() != null) {
        return true;
      }
    }
    return false;
  }

  private Optional<Sense> nounPhraseAt(List<Token> tokens, int i) {
    for (List<String> phrase : words.nounPhrases(tokens.get(i).lower())) {
      if (i + phrase.size() <= tokens.size()) {
        boolean same = true;
        for (int k = 0; k < phrase.size(); k++) {
          same &= tokens.get(i + k).lower().equals(phrase.get(k));
        }
        if (same) {
          String type = words.nounType(String.join(" ", phrase));
          return type == null
              ? Optional.empty()
              : Optional.of(new Sense(type, i + phrase.size() - 1, Sense.Source.NOUN));
        }
      }
    }
    return Optional.empty();
  }
}
