package org.parley.extract.sense;

import java.util.List;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.NameMatch;

/// What the same verb means by who acts on what: a council that approves adopts a resolution, a
/// state that is suspended is punished.
final class TypeRefinement {

  private TypeRefinement() {}

  static Sense refine(Sentence sentence, Clause clause, Sense sense) {
    String type = sense.type();
    String verb = sentence.tokens().get(sense.token()).lemma();
    if (verb.matches("suspend|expel")
        && (hasStateObject(sentence, clause) || isStateSuspended(sentence, clause))) {
      return with(sense, "sanction");
    }
    if (type.equals("agree") && isAdopting(sentence, clause)) {
      return with(sense, "resolution");
    }
    if (type.equals("talk") && verb.matches("discuss|debate") && isCouncil(sentence, clause)) {
      return with(sense, "meet");
    }
    return sense;
  }

  private static Sense with(Sense sense, String type) {
    return new Sense(type, sense.token(), sense.source());
  }

  /// “suspended Syria”, but not “suspended Syria's mission”.
  private static boolean hasStateObject(Sentence sentence, Clause clause) {
    List<Token> tokens = sentence.tokens();
    int at = clause.group().end();
    return at < clause.end() && isState(tokens.get(at)) && !isPossessive(tokens, at);
  }

  private static boolean isStateSuspended(Sentence sentence, Clause clause) {
    int last = clause.subjectEnd() - 1;
    return clause.group().passive()
        && clause.hasSubject()
        && (isState(sentence.tokens().get(last))
            || sentence.tokens().get(last).lower().equals("country"));
  }

  private static boolean isPossessive(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).lower().matches("['’]s?");
  }

  private static boolean isState(Token token) {
    NameMatch name = token.name();
    return name != null && name.actor() != null && name.actor().equals(name.place());
  }

  private static boolean isAdopting(Sentence sentence, Clause clause) {
    boolean text = false;
    for (int i = clause.group().end(); i < clause.end(); i++) {
      text |= sentence.tokens().get(i).lower().equals("resolution");
    }
    return text || isCouncil(sentence, clause) && !clause.group().verbs().get(0).equals("agree");
  }

  private static boolean isCouncil(Sentence sentence, Clause clause) {
    for (int i = clause.subjectStart(); i < clause.subjectEnd(); i++) {
      Token token = sentence.tokens().get(i);
      String id = token.name() == null ? null : token.name().actor();
      if ("un-security-council".equals(id)
          || "un-general-assembly".equals(id)
          || token.lower().equals("council")) {
        return true;
      }
    }
    return false;
  }
}
