package org.parley.extract.dated;

import java.util.List;
import org.parley.extract.article.ArticleText;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.text.Patterns;

/// What kind of subject a clause has: someone who acts, or only a source that tells.
public final class Subjects {

  private final EventWords words;

  public Subjects(EventWords words) {
    this.words = words;
  }

  /// Whether the subject only tells: witnesses, agencies, monitors of the war.
  public boolean isSource(ArticleText article, Sentence sentence, Clause clause) {
    List<Token> subject = sentence.tokens().subList(clause.subjectStart(), clause.subjectEnd());
    boolean source = false;
    for (Token token : subject) {
      if (token.name() != null) {
        Actor actor = article.actor(token.name().actor());
        boolean tells =
            words.is("source-names", token.text())
                || (actor != null && words.is("source-names", actor.name()));
        source |= tells;
        if (!tells && actor != null && isPersonOrBody(actor)) {
          return false;
        }
      } else {
        source |= words.is("source-names", token.text()) || words.is("source", token.lower());
      }
    }
    return source && !isOfficial(article, subject);
  }

  private static boolean isPersonOrBody(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON;
  }

  /// “Syrian officials”: they speak for their state.
  private static boolean isOfficial(ArticleText article, List<Token> subject) {
    boolean state = false;
    boolean official = false;
    for (Token token : subject) {
      Actor actor = token.name() == null ? null : article.actor(token.name().actor());
      state |= actor != null;
      official |= Patterns.matches(token.lower(), "officials?|diplomats?|statement");
    }
    return state && official;
  }

  /// Whether a named actor stands in the subject.
  public boolean isNamed(ArticleText article, Sentence sentence, Clause clause) {
    for (int i = clause.subjectStart(); i < clause.subjectEnd(); i++) {
      Token token = sentence.tokens().get(i);
      if ((token.name() != null && article.actor(token.name().actor()) != null)
          || (token.isName() && token.name() == null)) {
        return true;
      }
    }
    return false;
  }
}
