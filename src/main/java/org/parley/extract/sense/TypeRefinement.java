package org.parley.extract.sense;

import java.util.List;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;
import org.parley.time.TimeExpression;

/// What the same verb means by who acts on what: a council that approves adopts a resolution, a
/// state that is suspended is punished.
final class TypeRefinement {

  private static final EventWords WORDS = EventWords.standard();

  private TypeRefinement() {}

  static Sense refine(Sentence sentence, Clause clause, Sense sense) {
    String verb = sentence.tokens().get(sense.token()).lemma();
    if (WORDS.is("excluding", verb)
        && (hasStateObject(sentence, clause) || isStateSuspended(sentence, clause))) {
      return with(sense, "sanction");
    }
    if (verb.equals("leave") && isOneOfResignations(sentence, clause)) {
      return with(sense, "resign");
    }
    if (verb.equals("give") && isUltimatum(sentence, clause)) {
      return with(sense, "threaten");
    }
    return sense.type().equals("appeal") && verb.equals("call")
        ? called(sentence, clause, sense)
        : with(sense, byObject(sentence, clause, sense.type(), verb));
  }

  /// “Annan resigned in August, Brahimi left in May”: no place is left, and others resign.
  private static boolean isOneOfResignations(Sentence sentence, Clause clause) {
    int end = clause.group().end();
    boolean alone =
        end == sentence.tokens().size()
            || Patterns.matches(sentence.tokens().get(end).tag(), "TIME|IN|[,.]|CC");
    return alone
        && sentence.clauses().stream()
            .filter(other -> other.hasVerb() && other.index() != clause.index())
            .anyMatch(other -> "resign".equals(WORDS.verbType(other.group().lastVerb())));
  }

  /// What a type becomes by who does it to what.
  private static String byObject(Sentence sentence, Clause clause, String type, String verb) {
    return switch (type) {
      case "appoint" -> isDateNamed(sentence, clause) ? "statement" : type;
      case "other" ->
          isCouncil(sentence, clause) && isOnResolution(sentence, clause) ? "resolution" : type;
      case "agree" -> isAdopting(sentence, clause) ? "resolution" : type;
      case "propose" -> isOnResolution(sentence, clause) ? "resolution" : type;
      case "deploy" -> sendsVisitors(sentence, clause) ? "visit" : type;
      case "statement" -> isDemand(sentence, clause) ? "appeal" : type;
      case "talk" -> WORDS.is("debating", verb) && isCouncil(sentence, clause) ? "meet" : type;
      default -> type;
    };
  }

  private static boolean isOnResolution(Sentence sentence, Clause clause) {
    return says(sentence, clause.group().end(), clause.end(), "resolution");
  }

  /// “sent a delegation”.
  private static boolean sendsVisitors(Sentence sentence, Clause clause) {
    return sentence.tokens().subList(clause.group().end(), clause.end()).stream()
        .anyMatch(token -> WORDS.is("visitor", token.lower()));
  }

  /// “named that day as his target”: no person was named.
  private static boolean isDateNamed(Sentence sentence, Clause clause) {
    int object = clause.group().end();
    return !clause.group().passive()
        && object < clause.end()
        && sentence.tokens().get(object).tag().equals(Token.TIME);
  }

  /// “called for calm” is an appeal; “called the parties to Geneva” and “were called for 8
  /// February” convene talks.
  private static Sense called(Sentence sentence, Clause clause, Sense sense) {
    int next = clause.group().end();
    boolean together =
        sentence.tokens().subList(next, Math.max(next, clause.end())).stream()
            .anyMatch(token -> WORDS.is("called-to", token.lower()));
    boolean plain =
        next < clause.end()
            && !Patterns.matches(sentence.tokens().get(next).lower(), "for|on|upon");
    boolean dated =
        clause.group().passive()
            && next + 1 < clause.end()
            && sentence.tokens().get(next + 1).tag().equals(Token.TIME);
    if (plain && !together && !dated && next < clause.end()) {
      return Patterns.matches(sentence.tokens().get(next).tag(), "TIME|TO|RB")
          ? sense
          : with(sense, "statement");
    }
    return plain && together || dated ? with(sense, "talk") : sense;
  }

  /// “gave the junta one week to free the president”.
  private static boolean isUltimatum(Sentence sentence, Clause clause) {
    int next = clause.index() + 1;
    boolean demand =
        next < sentence.clauses().size()
            && sentence.clauses().get(next).kind() == Clause.Kind.INFINITIVE;
    return demand
        && sentence.tokens().subList(clause.group().end(), clause.end()).stream()
            .anyMatch(t -> t.time() != null && t.time().kind() == TimeExpression.Kind.DURATION);
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
    return at + 1 < tokens.size() && Patterns.matches(tokens.get(at + 1).lower(), "['’]s?");
  }

  private static boolean isState(Token token) {
    NameMatch name = token.name();
    return name != null && name.actor() != null && name.actor().equals(name.place());
  }

  private static boolean isAdopting(Sentence sentence, Clause clause) {
    return says(sentence, clause.group().end(), clause.end(), "resolution")
        || isCouncil(sentence, clause) && !clause.group().verbs().get(0).equals("agree");
  }

  /// “told the allies that they should act”: what is said is what others must do.
  private static boolean isDemand(Sentence sentence, Clause clause) {
    int next = clause.index() + 1;
    if (next >= sentence.clauses().size()) {
      return false;
    }
    Clause said = sentence.clauses().get(next);
    boolean content =
        said.kind() == Clause.Kind.COMPLEMENT && said.hasVerb() && !said.group().negated();
    return content
        && !said.group().passive()
        && (says(sentence, said.group().start(), said.group().end(), "must|should|ought")
            || says(sentence, said.group().start(), said.group().end(), "had|have|needs?|needed")
                && says(sentence, said.group().start(), said.group().end(), "to"));
  }

  private static boolean says(Sentence sentence, int from, int to, String pattern) {
    for (int i = from; i < to; i++) {
      if (Patterns.matches(sentence.tokens().get(i).lower(), pattern)) {
        return true;
      }
    }
    return false;
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
