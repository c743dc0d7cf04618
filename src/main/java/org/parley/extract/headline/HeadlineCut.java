package org.parley.extract.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extract.grammar.Token;

/// Shortens the words of a headline where a phrase ends, never inside one.
final class HeadlineCut {

  static final int MOST_WORDS = 12;

  /// Fewer tokens tell nothing alone.
  private static final int FEWEST = 3;

  private static final Set<String> LOOSE_ENDS =
      Set.of(
          "in", "on", "at", "of", "to", "the", "a", "an", "and", "or", "but", "for", "with", "by",
          "from", "that", "which", "who", "as", "its", "his", "their", "'s", "’s", "while", "into",
          "about", "over", "against", "between", "would", "after", "before", "than", "not", "had",
          "has", "was", "were", "is", "are", "also", "late", "early", "during", "since", "until",
          "when", "where", "whether", "both", "will", "could", "may", "should");

  private HeadlineCut() {}

  static int words(List<Token> tokens) {
    return tokens.stream().mapToInt(HeadlineCut::words).sum();
  }

  private static int words(Token token) {
    return token.text().matches("['’]s?|[,.;:%-]") ? 0 : token.text().split("\\s+").length;
  }

  /// As many of the words as fit, up to the end of a phrase behind the first `least` of them.
  static List<Token> cut(List<Token> tokens, int most, int least) {
    if (words(tokens) <= most) {
      return withoutLooseEnds(tokens);
    }
    int fits = 0;
    int words = 0;
    while (fits < tokens.size() && words + words(tokens.get(fits)) <= most) {
      words += words(tokens.get(fits++));
    }
    for (int i = least + 1; i + 1 < Math.min(tokens.size(), fits + 1); i++) {
      if (tokens.get(i).text().equals(",") && tokens.get(i + 1).tag().equals("CC") && i >= FEWEST) {
        return withoutLooseEnds(tokens.subList(0, i));
      }
    }
    for (int end = fits; end > Math.max(least, FEWEST); end--) {
      if (isPhraseEnd(tokens, end)) {
        return withoutLooseEnds(tokens.subList(0, end));
      }
    }
    return withoutLooseEnds(tokens.subList(0, lastPhrase(tokens, fits, least)));
  }

  /// Where the last phrase that did not fit begins, if that leaves something behind the verb.
  private static int lastPhrase(List<Token> tokens, int fits, int least) {
    for (int i = fits - 1; i > Math.max(least, FEWEST); i--) {
      if (tokens.get(i).tag().matches("IN|TO|CC|WDT") && !tokens.get(i).lower().equals("of")) {
        return i;
      }
    }
    return Math.max(1, fits);
  }

  /// Whether the words before a place can stand without those behind it.
  private static boolean isPhraseEnd(List<Token> tokens, int end) {
    Token last = tokens.get(end - 1);
    boolean closes =
        last.tag().matches("NN.*|CD|PRP|RP")
            && !last.text().matches("\\p{P}+")
            && !(last.tag().equals("RP")
                && end < tokens.size()
                && tokens.get(end).tag().matches("TO|CD"));
    if (!closes || end < tokens.size() && continues(tokens.get(end))) {
      return false;
    }
    for (int i = end - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.isVerb() && !token.tag().equals("VBN")) {
        return true;
      }
      if (token.lower().matches("that|which|who|whether|how|when|where|as|while|because|if")) {
        return false;
      }
    }
    return true;
  }

  /// A noun, its “of” or “'s”, or the verb of which the words before are the subject.
  private static boolean continues(Token next) {
    return next.tag().matches("NN.*|JJ.*|POS|CD|MD|VBD|VBZ|VBP")
        || next.lower().matches("of|['’]s?|-|not");
  }

  private static List<Token> withoutLooseEnds(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens);
    while (!kept.isEmpty() && isLoose(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isLoose(Token token) {
    return !token.tag().equals("RP") && LOOSE_ENDS.contains(token.lower())
        || token.text().matches("[^\\p{L}\\p{N}]+");
  }

  static String join(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    Token last = null;
    for (Token token : tokens) {
      boolean glued =
          last == null
              || last.span().end() == token.span().start()
              || token.text().matches("[,.;:]|['’]s?");
      words.append(glued ? "" : " ").append(token.text().replaceAll("\\s+", " "));
      last = token;
    }
    return words.toString();
  }
}
