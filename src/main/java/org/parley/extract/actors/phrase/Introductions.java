package org.parley.extract.actors.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.article.ArticleText;
import org.parley.extract.grammar.Token;

/// Persons whom the lexicon does not know, by last name alone once the article has introduced them:
/// “Deputy Minister Oleg Petrov arrived. On Monday Petrov met the king.”
final class Introductions {

  private final UnknownPeople unknown;

  Introductions(UnknownPeople unknown) {
    this.unknown = unknown;
  }

  /// The person whose last name a token is; `null` when nobody of that name was introduced before.
  @Nullable Participant at(ArticleText article, List<Token> tokens, int at, Role role) {
    Token token = tokens.get(at);
    boolean single =
        token.isCapitalized()
            && unknown.isNamePart(token)
            && !(at > 0 && unknown.isNamePart(tokens.get(at - 1)))
            && !(at + 1 < tokens.size() && unknown.isNamePart(tokens.get(at + 1)));
    String name = single ? introduced(article, token) : null;
    return name == null ? null : new Participant(null, name, role, token.span());
  }

  private @Nullable String introduced(ArticleText article, Token last) {
    String text = article.text;
    Pattern ending = Pattern.compile("[ -]" + Pattern.quote(last.text()) + "$");
    int at = text.indexOf(last.text());
    while (at >= 0 && at < last.span().start()) {
      String name = nameIn(article.sentence(article.indexAt(at)).tokens(), ending);
      if (name != null) {
        return name;
      }
      at = text.indexOf(last.text(), at + 1);
    }
    return null;
  }

  private @Nullable String nameIn(List<Token> tokens, Pattern ending) {
    for (int i = 0; i < tokens.size(); i++) {
      Participant person = unknown.at(tokens, i, Role.MENTIONED);
      if (person != null && ending.matcher(person.name()).find()) {
        return person.name();
      }
    }
    return null;
  }
}
