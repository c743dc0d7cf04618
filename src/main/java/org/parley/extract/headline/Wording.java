package org.parley.extract.headline;

import java.util.List;
import org.parley.extract.grammar.Token;

/// Counts and writes the words of a headline.
final class Wording {

  private Wording() {}

  static int words(List<Token> tokens) {
    return tokens.stream().mapToInt(Wording::words).sum();
  }

  private static int words(Token token) {
    return token.text().matches("['’]s?|[,.;:%]") ? 0 : token.text().split("\\s+").length;
  }

  /// The words with a blank between where one belongs.
  static String join(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    Token last = null;
    for (Token token : tokens) {
      boolean glued =
          last == null
              || last.span().end() == token.span().start()
              || token.text().matches("[,.;:%]|['’]s?");
      words.append(glued ? "" : " ").append(last == null ? token.text() : inside(token));
      last = token;
    }
    return words.toString().replaceAll("\\s+", " ");
  }

  /// The first word of a sentence where it no longer stands first.
  private static String inside(Token token) {
    boolean opener = token.index() == 0 && !token.isName() && token.name() == null;
    return opener && token.text().substring(1).equals(token.lower().substring(1))
        ? token.lower()
        : token.text();
  }

  /// With a capital in front, and without the article of a name.
  static String finish(String words) {
    String plain = words.replaceFirst("^(?:[Tt]he (?!Hague)|[Aa]n? (?!few|dozen|number|lot))", "");
    return plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
