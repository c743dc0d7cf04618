package org.parley.extract.headline.chunk;

import java.util.List;
import org.parley.extract.grammar.Token;
import org.parley.text.Patterns;

/// What each word of a clause does in its phrase, by its tag and its neighbours.
public final class WordParts {

  private final List<Token> tokens;

  WordParts(List<Token> tokens) {
    this.tokens = tokens;
  }

  int nounPartEnd(int at) {
    int i = at + 1;
    while (i < tokens.size() && isNounPart(i) && !startsAnother(i)) {
      i++;
    }
    return i;
  }

  /// “vote [the matter]”: an article behind a noun begins another phrase.
  boolean startsAnother(int i) {
    Token token = tokens.get(i);
    Token last = tokens.get(i - 1);
    boolean half = Patterns.matches(last.lower(), "half|quite|such|all|both");
    return Patterns.matches(token.tag(), "DT|PRP\\$") && last.tag().startsWith("NN") && !half
        || token.tag().equals("PRP")
        || last.tag().equals("PRP")
        || isDate(token) && !ownsNext(i);
  }

  /// “dragged [on] until May”, “broke [up] without a result”.
  boolean isParticle(int i) {
    Token token = tokens.get(i);
    boolean loose =
        Patterns.matches(token.lower(), "on|up|off|out|down|over|back|away|together|forward");
    return token.tag().equals("RP")
        || loose
            && i + 1 < tokens.size()
            && (isPreposition(i + 1) || isDate(tokens.get(i + 1)) && !token.lower().equals("on"));
  }

  int next(int i) {
    return Math.min(i + 1, tokens.size() - 1);
  }

  boolean isPreposition(int i) {
    Token token = tokens.get(i);
    boolean to = token.tag().equals("TO") && !tokens.get(next(i)).tag().equals("VB");
    boolean other =
        token.tag().equals("IN") && !Patterns.matches(token.lower(), "that|whether|if|than|as if");
    boolean clause =
        Patterns.matches(
                token.lower(), "after|before|since|until|while|because|although|though|as|once")
            && opensClause(i);
    return (to || other) && !clause && !isThan(i) && !isAtLeast(i);
  }

  boolean opensClause(int i) {
    int at = next(i);
    return startsNoun(at)
        && nounPartEnd(at) < tokens.size()
        && tokens.get(nounPartEnd(at)).isFinite();
  }

  boolean startsNoun(int i) {
    Token token = tokens.get(i);
    boolean adverb =
        token.tag().startsWith("RB")
            && i + 1 < tokens.size()
            && Patterns.matches(tokens.get(i + 1).tag(), "CD|JJ.*")
            && !Patterns.matches(token.lower(), "not|n['’]t|also|then");
    boolean that =
        token.text().equals("that")
            && !(token.tag().equals("DT") && Patterns.matches(tokens.get(next(i)).tag(), "NN|JJ"));
    return token.isNominal() && !token.tag().equals("POS") && !that
        || isMoreThan(i)
        || isLittle(i)
        || isAtLeast(i)
        || adverb
        || token.tag().equals(Token.TIME) && (!isDate(token) || ownsNext(i));
  }

  boolean isNounPart(int i) {
    Token token = tokens.get(i);
    boolean participle =
        Patterns.matches(token.tag(), "VBN|VBG")
            && i > 0
            && Patterns.matches(tokens.get(i - 1).tag(), "DT|JJ|PRP\\$|CD|POS")
            && Patterns.matches(tokens.get(next(i)).tag(), "NN.*|JJ");
    boolean dated =
        isDate(token)
            && i > 0
            && Patterns.matches(tokens.get(i - 1).tag(), "DT|JJ|PRP\\$")
            && ownsNext(i);
    return token.isNominal()
        || participle
        || dated
        || isThan(i)
        || Patterns.matches(token.text(), "[%$€£]|['’]s?")
        || startsNoun(i)
        || token.tag().equals("FW");
  }

  /// “[more than thirty] parties”, “[more than half a million] people”.
  private boolean isMoreThan(int i) {
    return Patterns.matches(tokens.get(i).lower(), "more|less|fewer")
        && i + 2 < tokens.size()
        && tokens.get(i + 1).lower().equals("than")
        && (tokens.get(i + 2).tag().equals("CD")
            || Patterns.matches(tokens.get(i + 2).lower(), "half|an?|twice"));
  }

  /// “saw [little] in the text”.
  private boolean isLittle(int i) {
    return Patterns.matches(tokens.get(i).lower(), "little|much|enough")
        && i > 0
        && tokens.get(i - 1).isVerb()
        && i + 1 < tokens.size()
        && Patterns.matches(tokens.get(i + 1).tag(), "IN|TO|[.,]");
  }

  /// “at least 35”.
  boolean isAtLeast(int i) {
    return tokens.get(i).lower().equals("at") && isThan(next(i)) && i + 1 < tokens.size();
  }

  /// “more than 60”.
  boolean isThan(int i) {
    return Patterns.matches(tokens.get(i).lower(), "than|least|most")
        && i > 0
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).tag().equals("CD") || isMoreThan(i - 1));
  }

  boolean isVerbPart(int i) {
    Token token = tokens.get(i);
    boolean to = token.tag().equals("TO") && tokens.get(next(i)).tag().equals("VB");
    return token.isVerb() && !isNounPart(i)
        || token.tag().equals("MD")
        || to
        || Patterns.matches(token.lower(), "not|n['’]t|never");
  }

  /// “[the July] session”, “[Tuesday's] talks”: the date belongs to a noun behind it.
  boolean ownsNext(int i) {
    return i + 1 < tokens.size() && Patterns.matches(tokens.get(i + 1).tag(), "NN.*|JJ|POS|VBG");
  }

  public static boolean isDate(Token token) {
    return token.time() != null && token.time().date() != null;
  }
}
