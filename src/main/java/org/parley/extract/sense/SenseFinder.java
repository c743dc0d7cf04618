package org.parley.extract.sense;

import java.util.List;
import java.util.Optional;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.text.Patterns;

/// Finds what a clause or a noun tells.
public final class SenseFinder {

  private final EventWords words;
  private final VerbPhrases phrases;
  private final EventNouns nouns;
  private final Carriers carriers;
  private final Circumstances circumstances;
  private final ObjectKinds kinds;

  /// A finder that knows the given words.
  public SenseFinder(EventWords words) {
    this.words = words;
    this.phrases = new VerbPhrases(words);
    this.nouns = new EventNouns(words);
    this.carriers = new Carriers(words, nouns);
    this.circumstances = new Circumstances(words);
    this.kinds = new ObjectKinds(words);
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
    if (StayingAway.is(words, sentence, group)) {
      return sense.map(s -> new Sense("reject", s.token(), Sense.Source.PHRASE));
    }
    Optional<Sense> done = performed(sentence, clause, sense.get());
    return done.isPresent()
        ? done
        : sense
            .map(s -> TypeRefinement.refine(sentence, clause, s))
            .map(s -> circumstances.refine(sentence, clause, s));
  }

  /// The first verb that does not only lead to another: `meet` of “hopes to meet”.
  private int deciding(VerbGroup group) {
    for (int i = 0; i < group.verbs().size() - 1; i++) {
      String verb = group.verbs().get(i);
      if (!words.is("bridge", verb) && !words.is("report", verb)) {
        return i;
      }
    }
    return group.verbs().size() - 1;
  }

  /// “The League says it is suspending its mission”, “says it has accepted”: saying so is doing it.
  private Optional<Sense> performed(Sentence sentence, Clause clause, Sense sense) {
    int next = clause.index() + 1;
    if (!sense.type().equals("statement") || next >= sentence.clauses().size()) {
      return Optional.empty();
    }
    Clause said = sentence.clauses().get(next);
    boolean itself =
        said.kind() == Clause.Kind.COMPLEMENT
            && said.hasSubject()
            && Patterns.matches(sentence.tokens().get(said.subjectEnd() - 1).lower(), "it|they")
            && (said.group().progressive() || said.group().perfect())
            && !said.group().negated();
    return itself
        ? of(sentence, said)
            .filter(Sense::isDeed)
            .map(s -> new Sense(s.type(), sense.token(), s.source()))
        : Optional.empty();
  }

  private Optional<Sense> ofVerb(Sentence sentence, Clause clause, String verb, int head) {
    if (verb.equals("meet") && meetsCondition(sentence, clause, head)) {
      return Optional.empty();
    }
    String phrase = phrases.typeAt(sentence, clause, verb, head);
    boolean carrier = EventWords.CARRIER.equals(phrase) || words.is("carrier", verb);
    if (phrase != null && !EventWords.CARRIER.equals(phrase)) {
      return Optional.of(new Sense(phrase, head, Sense.Source.PHRASE));
    }
    if (carrier) {
      Optional<Sense> noun = carriers.carried(sentence, clause, verb);
      if (noun.isPresent()) {
        return noun;
      }
    }
    if (PassiveStates.is(sentence, clause, verb)) {
      return Optional.empty();
    }
    String type = words.verbType(verb);
    if (type != null) {
      boolean arrives = verb.equals("reach") && kinds.isObject(sentence, clause, head + 1, "PLACE");
      return Optional.of(new Sense(arrives ? "visit" : type, head, Sense.Source.VERB));
    }
    if (words.is("state", verb)) {
      return Optional.empty();
    }
    Sense guess = new Sense("other", head, Sense.Source.GUESS);
    return carriers.beside(sentence, clause).or(() -> Optional.of(guess));
  }

  /// “met the conditions”, “met with resistance”: nobody comes together.
  private boolean meetsCondition(Sentence sentence, Clause clause, int head) {
    int next = head + 1;
    boolean with =
        next < sentence.tokens().size() && sentence.tokens().get(next).lower().equals("with");
    return kinds.isObject(sentence, clause, with ? next + 1 : next, "condition");
  }

  /// The first event noun that heads its phrase between two tokens.
  public Optional<Sense> nounIn(Sentence sentence, int from, int to) {
    return nouns.in(sentence, from, to);
  }

  /// The event noun that heads the noun phrase of a subject: its last one before a preposition.
  public Optional<Sense> headNoun(Sentence sentence, int from, int to) {
    return nouns.head(sentence, from, to);
  }

  /// The event noun that ends the name of a track at a token: “the Geneva communique”.
  public Optional<Sense> trackNounAt(List<Token> tokens, int i) {
    return nouns.endOfTrack(tokens, i);
  }

  /// The event noun at a token.
  public Optional<Sense> nounAt(List<Token> tokens, int i) {
    return nouns.at(tokens, i);
  }
}
