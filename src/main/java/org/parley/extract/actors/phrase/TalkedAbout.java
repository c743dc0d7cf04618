package org.parley.extract.actors.phrase;

import java.util.List;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// Names that only describe someone or belong to what is said: “Moscow, an ally of Syria”, “accused
/// Turkey of arming Libya”.
final class TalkedAbout {

  private final EventWords words;
  private final UnknownPeople unknown;

  TalkedAbout(EventWords words, UnknownPeople unknown) {
    this.words = words;
    this.unknown = unknown;
  }

  boolean is(Draft draft, List<Token> tokens, int at, boolean subject) {
    return isRelation(tokens, at)
        || isVenue(draft, tokens, at)
        || (subject ? isDescription(tokens, at) : isContent(draft, tokens, at));
  }

  /// “Mr Fabius's predecessor”: somebody else acts.
  private boolean isRelation(List<Token> tokens, int at) {
    for (int i = at + 2; i < tokens.size() && tokens.get(at + 1).tag().equals("POS"); i++) {
      if (words.is("relation", tokens.get(i).lower())) {
        return true;
      }
      if (!tokens.get(i).tag().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /// “the Cairo meeting”: where they meet, and not whose government.
  private static boolean isVenue(Draft draft, List<Token> tokens, int at) {
    NameMatch name = tokens.get(at).name();
    return name != null
        && name.form() == NameMatch.Form.CAPITAL
        && at + 1 == draft.sense.token()
        && TypeGroup.GATHERING.has(draft.sense.type());
  }

  /// “Moscow, an ally of Syria”, but “Ms Lund, a spokeswoman of the UN”.
  private boolean isDescription(List<Token> tokens, int at) {
    int of = at - 1;
    while (of > 0 && tokens.get(of).isNominal()) {
      of--;
    }
    if (of < 3
        || !tokens.get(of).lower().equals("of")
        || unknown.isOffice(tokens.get(of - 1).lower())) {
      return false;
    }
    int first = of - 1;
    while (first > 1 && Patterns.matches(tokens.get(first).tag(), "NNS?|JJ.*|POS|PRP\\$")) {
      first--;
    }
    return Patterns.matches(tokens.get(first).lower(), "an?") && tokens.get(first - 1).isBreak();
  }

  /// “accused Turkey of arming Libya”, “thanked Oman for freeing the crew”.
  private static boolean isContent(Draft draft, List<Token> tokens, int at) {
    if (!draft.sense.isSaying() || draft.nominal || !draft.clause.hasVerb()) {
      return false;
    }
    for (int i = at - 1; i > draft.clause.group().end(); i--) {
      boolean deed =
          tokens.get(i).tag().equals("VBG") && Patterns.matches(tokens.get(i - 1).tag(), "IN");
      if (deed) {
        return true;
      }
    }
    return false;
  }
}
