package org.parley.extract.headline.chunk;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.extract.grammar.Token;
import org.parley.text.Patterns;

/// Counts and writes the words of a headline.
public final class Wording {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:[Tt]he (?!Hague)|[Aa]n? (?!few|dozen|number|lot))");

  private Wording() {}

  public static int words(List<Token> tokens) {
    return tokens.stream().mapToInt(Wording::words).sum();
  }

  private static int words(Token token) {
    return Patterns.matches(token.text(), "['’]s?|[,.;:%]") ? 0 : SPACE.split(token.text()).length;
  }

  /// The words with a blank between where one belongs.
  public static String join(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    Token last = null;
    for (Token token : tokens) {
      boolean glued =
          last == null
              || last.span().end() == token.span().start()
              || Patterns.matches(token.text(), "[,.;:%]|['’]s?");
      words.append(glued ? "" : " ").append(last == null ? token.text() : inside(token));
      last = token;
    }
    return SPACE.matcher(words).replaceAll(" ");
  }

  /// The first word of a sentence where it no longer stands first.
  private static String inside(Token token) {
    boolean opener = token.index() == 0 && !token.isName() && token.name() == null;
    return opener && token.text().substring(1).equals(token.lower().substring(1))
        ? token.lower()
        : token.text();
  }

  /// With a capital in front, and without the article of a name.
  public static String finish(String words) {
    String plain = ARTICLE.matcher(words).replaceFirst("");
    return plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
