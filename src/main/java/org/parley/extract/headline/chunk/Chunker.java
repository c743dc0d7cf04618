package org.parley.extract.headline.chunk;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.grammar.Token;
import org.parley.extract.headline.chunk.Chunk.Kind;
import org.parley.text.Patterns;

/// Parts the words of a clause into chunks (Abney 1991: a chunk is a content word with the function
/// words in front of it), without brackets and quotation marks.
///
/// Example: “ended late on 30 June with a call for a government” gives `ended`, `late on 30 June`,
/// `with a call`, `for a government`.
public final class Chunker {

  private final List<Token> tokens;
  private final WordParts parts;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(List<Token> tokens) {
    this.tokens = tokens;
    this.parts = new WordParts(tokens);
  }

  public static List<Chunk> chunks(List<Token> tokens) {
    return new Chunker(unbracketed(tokens)).find();
  }

  private static List<Token> unbracketed(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth += token.text().equals("(") ? 1 : 0;
      if (depth == 0 && !Patterns.matches(token.text(), "[\"“”„«»]|``|''")) {
        kept.add(token);
      }
      depth -= token.text().equals(")") && depth > 0 ? 1 : 0;
    }
    return kept;
  }

  private List<Chunk> find() {
    int at = 0;
    while (at < tokens.size()) {
      int end = end(at);
      chunks.add(new Chunk(kind(at, end), tokens.subList(at, end)));
      at = end;
    }
    return chunks;
  }

  private Kind kind(int start, int end) {
    Token first = tokens.get(start);
    Token last = tokens.get(end - 1);
    if (WordParts.isDate(last)) {
      return Kind.TIME;
    }
    if (first.lower().equals("of")) {
      return Kind.OF;
    }
    if (parts.isPreposition(start)) {
      return Kind.PREPOSITION;
    }
    if (parts.startsNoun(start) || first.tag().equals("PRP")) {
      return Kind.NOUN;
    }
    if (parts.isVerbPart(start)) {
      return Kind.VERB;
    }
    if (first.isBreak() || Patterns.matches(first.text(), "\\p{Punct}|[–—…]")) {
      return Kind.SIGN;
    }
    return Patterns.matches(first.tag(), "CC|IN|W.*") ? Kind.LINK : Kind.ADVERB;
  }

  private int end(int at) {
    if (parts.isPreposition(at)) {
      return prepositionEnd(at);
    }
    if (WordParts.isDate(tokens.get(at)) && !parts.ownsNext(at)) {
      return at + 1;
    }
    if (parts.startsNoun(at)) {
      return nounEnd(at);
    }
    if (parts.isVerbPart(at)) {
      return verbEnd(at);
    }
    return at + 1;
  }

  private int prepositionEnd(int at) {
    int i = at + 1;
    while (i < tokens.size() && (parts.isPreposition(i) || isTimeAdverb(i))) {
      i++;
    }
    if (i < tokens.size() && WordParts.isDate(tokens.get(i)) && !parts.ownsNext(i)) {
      return i + 1;
    }
    int end = i < tokens.size() && parts.startsNoun(i) ? nounEnd(i) : i;
    boolean again =
        end + 1 < tokens.size()
            && Patterns.matches(tokens.get(end).lower(), "and|or")
            && tokens.get(end + 1).lower().equals(tokens.get(at).lower());
    return again ? prepositionEnd(end + 1) : end; // “of the government and of the opposition”
  }

  private boolean isTimeAdverb(int i) {
    return Patterns.matches(tokens.get(i).lower(), "early|late|about|around|only|just")
        && i + 1 < tokens.size()
        && (WordParts.isDate(tokens.get(i + 1))
            || Patterns.matches(tokens.get(i + 1).tag(), "IN|CD"));
  }

  /// The end of a noun phrase, lists of names and nouns included.
  private int nounEnd(int at) {
    int i = parts.nounPartEnd(at);
    while (i < tokens.size()) {
      int next = afterJoint(i);
      if (next < 0 || isApposed(i, next)) {
        break;
      }
      boolean last = tokens.get(next - 1).tag().equals("CC");
      i = parts.nounPartEnd(next);
      if (last) {
        break;
      }
    }
    return i;
  }

  /// “the three guarantors, Russia, Turkey and Iran, fixed”: names between commas say who they are.
  private boolean isApposed(int comma, int next) {
    boolean names = tokens.get(next).isName() && !tokens.get(comma - 1).isName();
    return names && tokens.get(comma).text().equals(",") && isComma(listEnd(next));
  }

  private boolean isComma(int i) {
    return i < tokens.size() && tokens.get(i).text().equals(",");
  }

  private int listEnd(int at) {
    int i = parts.nounPartEnd(at);
    while (i < tokens.size() && afterJoint(i) >= 0) {
      boolean last = !tokens.get(i).text().equals(",") || tokens.get(i + 1).tag().equals("CC");
      i = parts.nounPartEnd(afterJoint(i));
      if (last) {
        break;
      }
    }
    return i;
  }

  /// The place behind a comma or “and” that joins two phrases of one list; -1 when none does.
  private int afterJoint(int i) {
    boolean comma = tokens.get(i).text().equals(",");
    int next = comma ? i + 1 : i;
    if (next < tokens.size() && Patterns.matches(tokens.get(next).lower(), "and|or")) {
      next++;
      return next < tokens.size() && parts.startsNoun(next) && !isSubject(next) ? next : -1;
    }
    boolean list = comma && next < tokens.size() && parts.startsNoun(next) && closesList(next);
    return list ? next : -1;
  }

  /// “… and [the envoy said]” is no list but a new clause.
  private boolean isSubject(int at) {
    int end = parts.nounPartEnd(at);
    return end < tokens.size() && tokens.get(end).isFinite() && hasVerbBefore(at);
  }

  private boolean hasVerbBefore(int at) {
    return tokens.subList(0, at).stream().anyMatch(Token::isFinite);
  }

  /// Whether the phrases from here on go on to an “and”.
  private boolean closesList(int at) {
    int i = parts.nounPartEnd(at);
    while (i < tokens.size() && tokens.get(i).text().equals(",")) {
      if (i + 1 < tokens.size() && Patterns.matches(tokens.get(i + 1).lower(), "and|or")) {
        return true;
      }
      if (i + 1 >= tokens.size() || !parts.startsNoun(i + 1)) {
        return false;
      }
      i = parts.nounPartEnd(i + 1);
    }
    return i < tokens.size() && Patterns.matches(tokens.get(i).lower(), "and|or");
  }

  private int verbEnd(int at) {
    int i = at + 1;
    while (i < tokens.size()
        && (parts.isVerbPart(i)
            || tokens.get(i).tag().startsWith("RB") && parts.isVerbPart(parts.next(i)))) {
      i++;
    }
    if (i + 1 < tokens.size()
        && tokens.get(i).tag().equals("CC")
        && tokens.get(i + 1).tag().equals(tokens.get(i - 1).tag())) {
      return verbEnd(i + 1); // “to secure and destroy”
    }
    return i < tokens.size() && parts.isParticle(i) ? i + 1 : i;
  }
}
