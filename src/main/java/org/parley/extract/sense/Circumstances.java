package org.parley.extract.sense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// What the same verb means by what else the sentence says: people killed “in clashes” were in a
/// battle, who arrives with tanks is deployed, who goes somewhere “to deliver food” brings aid.
final class Circumstances {

  private final EventWords words;

  Circumstances(EventWords words) {
    this.words = words;
  }

  Sense refine(Sentence sentence, Clause clause, Sense sense) {
    String type = sense.source() == Sense.Source.NOUN ? null : type(sentence, clause, sense);
    return type == null ? sense : new Sense(type, sense.token(), sense.source());
  }

  private @Nullable String type(Sentence sentence, Clause clause, Sense sense) {
    int behind = clause.group().end();
    return switch (sense.type()) {
      case "attack" -> clause.group().passive() && clashes(sentence, clause) ? "battle" : null;
      case "withdraw" ->
          says(sentence, behind, objectEnd(sentence, clause), "law") ? "other" : null;
      case "vote" -> says(sentence, behind, clause.end(), "polling") ? "election" : null;
      case "agree" ->
          leavesOffice(sentence, clause) ? "resign" : staysAway(sentence, clause) ? "reject" : null;
      case "appoint" -> isMission(sentence, clause) ? "monitor" : null;
      case "statement" ->
          next(sentence, clause, "retaliate", Clause.Kind.COMPLEMENT) ? "threaten" : null;
      case "visit" ->
          next(sentence, clause, "deliver", Clause.Kind.INFINITIVE)
              ? "aid"
              : isEndOfTalks(sentence, clause, sense)
                  ? "talk"
                  : says(sentence, clause.subjectEnd() - 1, clause.subjectEnd(), "deployed")
                          && words.is("arriving", sentence.tokens().get(sense.token()).lemma())
                      ? "deploy"
                      : null;
      default -> null;
    };
  }

  /// “Both sides left Geneva with an agenda”: those who came to talk, and what they take home.
  private boolean isEndOfTalks(Sentence sentence, Clause clause, Sense sense) {
    List<Token> tokens = sentence.tokens();
    int behind = clause.group().end();
    boolean leaves =
        words.is("leaving", tokens.get(sense.token()).lemma())
            && behind < clause.end()
            && clause.hasSubject()
            && !clause.group().passive();
    NameMatch city = leaves ? tokens.get(behind).name() : null;
    if (city == null || city.place() == null || city.place().equals(city.actor())) {
      return false;
    }
    List<Token> subject = tokens.subList(clause.subjectStart(), clause.subjectEnd());
    long sides = subject.stream().filter(token -> words.is("side", token.lower())).count();
    boolean came =
        sides > 1 || subject.stream().anyMatch(token -> words.is("delegate", token.lower()));
    return came
        && tokens.subList(behind, clause.end()).stream()
            .anyMatch(token -> Patterns.matches(token.lower(), "with|without|empty-handed"));
  }

  /// “were killed in clashes”.
  private boolean clashes(Sentence sentence, Clause clause) {
    for (int i = clause.group().end(); i + 1 < clause.end(); i++) {
      Token token = sentence.tokens().get(i);
      if (Patterns.matches(token.lower(), "in|during")) {
        return says(sentence, i + 1, Math.min(clause.end(), i + 4), "clash");
      }
    }
    return false;
  }

  /// “decided not to renew his mandate”.
  private boolean leavesOffice(Sentence sentence, Clause clause) {
    int next = clause.index() + 1;
    boolean parted =
        next < sentence.clauses().size()
            && sentence.clauses().get(next).kind() == Clause.Kind.INFINITIVE;
    Clause meant = parted ? sentence.clauses().get(next) : clause;
    boolean renews = meant.group().negated() && words.is("renewing", meant.group().lastVerb());
    return renews && says(sentence, meant.group().end(), meant.end(), "term");
  }

  /// “decided on Monday not to attend”.
  private boolean staysAway(Sentence sentence, Clause clause) {
    int next = clause.index() + 1;
    Clause meant = next < sentence.clauses().size() ? sentence.clauses().get(next) : clause;
    return words.is("deciding", clause.group().lastVerb())
        && !clause.group().negated()
        && meant.kind() == Clause.Kind.INFINITIVE
        && meant.group().negated()
        && words.is("appearing", meant.group().lastVerb());
  }

  /// “the observer mission was set up”.
  private boolean isMission(Sentence sentence, Clause clause) {
    return clause.group().passive()
        ? says(sentence, clause.subjectEnd() - 1, clause.subjectEnd(), "mission")
        : says(sentence, clause.group().end(), objectEnd(sentence, clause), "mission");
  }

  /// Whether the next clause, of that kind, has one of the verbs of a list and is not denied.
  private boolean next(Sentence sentence, Clause clause, String list, Clause.Kind kind) {
    int next = clause.index() + 1;
    Clause behind = next < sentence.clauses().size() ? sentence.clauses().get(next) : null;
    return behind != null
        && behind.hasVerb()
        && behind.kind() == kind
        && !behind.group().negated()
        && !behind.group().isPast()
        && words.is(list, behind.group().lastVerb());
  }

  private static int objectEnd(Sentence sentence, Clause clause) {
    int end = clause.group().end();
    while (end < clause.end()
        && (sentence.tokens().get(end).isNominal()
            || sentence.tokens().get(end).lower().equals("of"))) {
      end++;
    }
    return end;
  }

  private boolean says(Sentence sentence, int from, int to, String list) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (words.is(list, sentence.tokens().get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
