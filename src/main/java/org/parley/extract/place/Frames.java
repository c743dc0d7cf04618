package org.parley.extract.place;

import java.util.List;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;

/// Places that tell where someone is or serves, and not where something happened: “the head of the
/// monitors in Libya urged”, “the agency's reporter in Beirut says”.
final class Frames {

  private final EventWords words;

  Frames(EventWords words) {
    this.words = words;
  }

  /// Whether the place behind a preposition only belongs to a person.
  boolean isElsewhere(Draft draft, List<Token> tokens, int preposition) {
    return isPost(draft, tokens, preposition)
        || isReporter(tokens, preposition)
        || isMatter(draft, tokens, preposition)
        || isBackground(draft, tokens, preposition);
  }

  /// What they met about: “a conference on the crisis in Libya”.
  private boolean isMatter(Draft draft, List<Token> tokens, int preposition) {
    int noun = preposition - 1;
    return noun > draft.sense.token()
        && TypeGroup.ABOUT_MATTER.has(draft.sense.type())
        && words.is("matter", tokens.get(noun).lower());
  }

  /// What had happened before something was said: “after the fall of Derna in Libya, the king
  /// said”; but “after a meeting in Tunis, he said”.
  private boolean isBackground(Draft draft, List<Token> tokens, int preposition) {
    boolean fronted =
        draft.sense.isSaying()
            && draft.clause.hasVerb()
            && preposition < draft.clause.group().start();
    for (int i = preposition - 1; fronted && i >= draft.clause.start(); i--) {
      Token token = tokens.get(i);
      if (token.isVerb() || isOccasion(token.lower())) {
        return false;
      }
      if (Patterns.matches(token.lower(), "after|amid|before|despite|following|since")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOccasion(String noun) {
    return words.is("stage", noun) || words.is("track-noun", noun);
  }

  /// In the subject of words only an occasion tells where they were said: “a summit in Tunis
  /// urged”.
  private boolean isPost(Draft draft, List<Token> tokens, int preposition) {
    boolean inSubject =
        !draft.nominal
            && preposition > draft.clause.subjectStart()
            && preposition < draft.clause.subjectEnd();
    String noun = tokens.get(Math.max(0, preposition - 1)).lower();
    return inSubject && TypeGroup.SPOKEN.has(draft.sense.type()) && !isOccasion(noun);
  }

  /// “the BBC's Jane Doe in Beirut”, “a correspondent in Beirut”.
  private boolean isReporter(List<Token> tokens, int preposition) {
    for (int i = preposition - 1; i >= Math.max(0, preposition - 6); i--) {
      Token token = tokens.get(i);
      if (words.is("source-names", token.text()) || words.is("reporter", token.lower())) {
        return true;
      }
      if (!token.isNominal() && !token.isBreak()) {
        return false;
      }
    }
    return false;
  }
}
