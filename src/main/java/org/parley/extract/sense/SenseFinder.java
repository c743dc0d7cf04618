package org.parley.extract.sense;

import java.util.List;
import java.util.Optional;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;

/// Finds what a clause or a noun tells.
public final class SenseFinder {

  private final EventWords words;
  private final VerbPhrases phrases;

  /// A finder that knows the given words.
  public SenseFinder(EventWords words) {
    this.words = words;
    this.phrases = new VerbPhrases(words);
  }

  /// What a clause tells; empty for states, habits and clauses without verb or event noun.
  public Optional<Sense> of(Sentence sentence, Clause clause) {
    if (!clause.hasVerb()) {
      return nounIn(sentence, clause.start(), clause.end());
    }
    VerbGroup group = clause.group();
    int deciding = deciding(group);
    Optional<Sense> sense =
        ofVerb(sentence, clause, group.verbs().get(deciding), group.heads().get(deciding));
    if (sense.isEmpty()) {
      return sense;
    }
    Optional<Sense> done = performed(sentence, clause, sense.get());
    return done.isPresent() ? done : sense.map(s -> TypeRefinement.refine(sentence, clause, s));
  }

  /// The first verb that does not only lead to another: `meet` of “hopes to meet”.
  private int deciding(VerbGroup group) {
    for (int i = 0; i < group.verbs().size() - 1; i++) {
      if (!words.is("bridge", group.verbs().get(i))) {
        return i;
      }
    }
    return group.verbs().size() - 1;
  }

  /// “The League says it is suspending its mission”: saying so is doing it.
  private Optional<Sense> performed(Sentence sentence, Clause clause, Sense sense) {
    int next = clause.index() + 1;
    if (!sense.type().equals("statement") || next >= sentence.clauses().size()) {
      return Optional.empty();
    }
    Clause said = sentence.clauses().get(next);
    boolean itself =
        said.kind() == Clause.Kind.COMPLEMENT
            && said.hasSubject()
            && sentence.tokens().get(said.subjectEnd() - 1).lower().matches("it|they")
            && said.group().progressive()
            && !said.group().negated();
    return itself
        ? of(sentence, said)
            .filter(Sense::isDeed)
            .map(s -> new Sense(s.type(), sense.token(), s.source()))
        : Optional.empty();
  }

  private Optional<Sense> ofVerb(Sentence sentence, Clause clause, String verb, int head) {
    String phrase = phrases.typeAt(sentence, verb, head);
    if (phrase != null) {
      return Optional.of(new Sense(phrase, head, Sense.Source.PHRASE));
    }
    boolean carrier = words.is("carrier", verb);
    if (carrier) {
      Optional<Sense> noun = carried(sentence, clause, verb);
      if (noun.isPresent()) {
        return noun;
      }
    }
    String type = words.verbType(verb);
    if (type != null) {
      return Optional.of(new Sense(type, head, Sense.Source.VERB));
    }
    if (words.is("state", verb)) {
      return Optional.empty();
    }
    return Optional.of(new Sense("other", head, Sense.Source.GUESS));
  }

  /// The noun of a carrier verb: its object, else its subject.
  private Optional<Sense> carried(Sentence sentence, Clause clause, String verb) {
    VerbGroup group = clause.group();
    boolean aboutSubject = group.passive() || words.is("state", verb);
    Optional<Sense> object = nounIn(sentence, group.end(), objectEnd(sentence, clause));
    Optional<Sense> subject = headNoun(sentence, clause.subjectStart(), clause.subjectEnd());
    if (clause.kind() == Clause.Kind.RELATIVE && object.isEmpty()) {
      Optional<Sense> antecedent =
          headNoun(sentence, Math.max(0, clause.start() - 6), clause.start());
      if (antecedent.isPresent()) {
        return antecedent;
      }
    }
    if (subject.isEmpty() && object.isEmpty() && namesTrack(sentence, clause)) {
      return Optional.of(new Sense("talk", group.lastHead(), Sense.Source.PHRASE));
    }
    if (verb.equals("be")) {
      return object
          .filter(o -> isThereIs(sentence, clause))
          .or(() -> subject.filter(s -> onDay(sentence, clause)));
    }
    return aboutSubject ? subject.or(() -> object) : object.or(() -> subject);
  }

  private static boolean isThereIs(Sentence sentence, Clause clause) {
    for (int i = clause.start(); i < clause.group().start(); i++) {
      if (sentence.tokens().get(i).lower().equals("there")) {
        return true;
      }
    }
    return false;
  }

  /// “Geneva IV ended”: a track that begins or ends is its talks.
  private static boolean namesTrack(Sentence sentence, Clause clause) {
    for (int i = clause.subjectStart(); i < clause.subjectEnd(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.name() != null && token.name().platform() != null && token.name().actor() == null) {
        return true;
      }
    }
    return false;
  }

  /// “The meeting is on Sunday.”
  private static boolean onDay(Sentence sentence, Clause clause) {
    List<Token> tokens = sentence.tokens();
    int at = clause.group().end();
    return at + 1 < tokens.size()
        && (tokens.get(at).tag().equals(Token.TIME)
            || (tokens.get(at).tag().equals("IN") && tokens.get(at + 1).tag().equals(Token.TIME)));
  }

  private static int objectEnd(Sentence sentence, Clause clause) {
    List<Token> tokens = sentence.tokens();
    for (int i = clause.group().end(); i < clause.end(); i++) {
      Token token = tokens.get(i);
      if (token.isBreak()
          || (token.tag().equals("IN")
              && i > clause.group().end()
              && !token.lower().equals("of"))) {
        return i;
      }
    }
    return clause.end();
  }

  /// The first event noun that heads its phrase between two tokens.
  public Optional<Sense> nounIn(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    for (int i = from; i < to; i++) {
      Optional<Sense> sense = isReportOf(tokens, i) ? Optional.empty() : nounAt(tokens, i);
      if (sense.isPresent()) {
        return sense;
      }
    }
    return Optional.empty();
  }

  /// “reports of shelling”: the shelling counts.
  private static boolean isReportOf(List<Token> tokens, int i) {
    return tokens.get(i).lower().matches("reports?|news|calls?|announcements?|talk")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lower().equals("of");
  }

  /// The event noun that heads the noun phrase of a subject: its last one before a preposition.
  public Optional<Sense> headNoun(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    Optional<Sense> last = Optional.empty();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).tag().equals("IN") && last.isPresent()) {
        break;
      }
      Optional<Sense> sense = nounAt(tokens, i);
      last = sense.isPresent() ? sense : last;
    }
    return last;
  }

  /// The event noun at a token.
  public Optional<Sense> nounAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.name() != null || !token.tag().startsWith("NN")) {
      return token.tag().equals("JJ") || token.tag().equals("NN")
          ? nounPhraseAt(tokens, i)
          : Optional.empty();
    }
    Optional<Sense> phrase = nounPhraseAt(tokens, i);
    if (phrase.isPresent()) {
      return phrase;
    }
    if (token.lower().equals("fall") && isFallOfPlace(tokens, i)) {
      return Optional.of(new Sense("battle", i, Sense.Source.NOUN));
    }
    boolean modifies = i + 1 < tokens.size() && tokens.get(i + 1).isNoun();
    String type = modifies ? null : words.nounType(token.lower());
    return type == null ? Optional.empty() : Optional.of(new Sense(type, i, Sense.Source.NOUN));
  }

  /// “the fall of Aleppo”, of a city and not of a minister.
  private static boolean isFallOfPlace(List<Token> tokens, int i) {
    if (i + 2 >= tokens.size() || !tokens.get(i + 1).lower().equals("of")) {
      return false;
    }
    for (int k = i + 2; k < Math.min(tokens.size(), i + 4); k++) {
      Token token = tokens.get(k);
      if (token.name() != null && token.name().place() != null) {
        return true;
      }
    }
    return false;
  }

  private Optional<Sense> nounPhraseAt(List<Token> tokens, int i) {
    for (List<String> phrase : words.nounPhrases(tokens.get(i).lower())) {
      if (i + phrase.size() <= tokens.size()) {
        boolean same = true;
        for (int k = 0; k < phrase.size(); k++) {
          same &= tokens.get(i + k).lower().equals(phrase.get(k));
        }
        if (same) {
          String type = words.nounType(String.join(" ", phrase));
          return type == null
              ? Optional.empty()
              : Optional.of(new Sense(type, i + phrase.size() - 1, Sense.Source.NOUN));
        }
      }
    }
    return Optional.empty();
  }
}
