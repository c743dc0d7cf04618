package org.parley.extract.sense;

import java.util.List;
import java.util.Optional;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;

/// Verbs that leave the telling to a noun: “talks began”, “paid a visit”, “the truce collapsed”.
final class Carriers {

  private static final int REACH_BACK = 6;

  private final EventWords words;
  private final EventNouns nouns;

  Carriers(EventWords words, EventNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /// What the noun of a carrier verb tells: its object, else its subject.
  Optional<Sense> carried(Sentence sentence, Clause clause, String verb) {
    VerbGroup group = clause.group();
    Optional<Sense> object = nouns.in(sentence, group.end(), objectEnd(sentence, clause));
    Optional<Sense> subject = nouns.head(sentence, clause.subjectStart(), clause.subjectEnd());
    if (clause.kind() == Clause.Kind.RELATIVE && object.isEmpty()) {
      Optional<Sense> antecedent =
          nouns.head(sentence, Math.max(0, clause.start() - REACH_BACK), clause.start());
      if (antecedent.isPresent()) {
        return antecedent;
      }
    }
    if (subject.isEmpty() && object.isEmpty()) {
      Optional<Sense> held = // “held Geneva II”
          track(sentence, clause, group.end(), objectEnd(sentence, clause));
      return track(sentence, clause, clause.subjectStart(), clause.subjectEnd())
          .or(() -> held)
          .filter(s -> !verb.equals("be") || onDay(sentence, clause));
    }
    if (verb.equals("be")) {
      Optional<Sense> told = subject;
      return object
          .filter(o -> isThereIs(sentence, clause))
          .or(() -> told.filter(s -> onDay(sentence, clause)));
    }
    boolean aboutSubject = group.passive() || words.is("state", verb);
    Optional<Sense> told = subject;
    return aboutSubject ? told.or(() -> object) : object.or(() -> told);
  }

  /// What an unknown verb leaves to the noun beside it: “slapped sanctions on”; less surely to its
  /// subject: “the violence ebbed”.
  Optional<Sense> beside(Sentence sentence, Clause clause) {
    Optional<Sense> subject =
        nouns
            .head(sentence, clause.subjectStart(), clause.subjectEnd())
            .map(noun -> new Sense(noun.type(), noun.token(), Sense.Source.GUESS));
    return clause.group().passive()
        ? subject
        : nouns.head(sentence, clause.group().end(), objectEnd(sentence, clause)).or(() -> subject);
  }

  private static boolean isThereIs(Sentence sentence, Clause clause) {
    for (int i = clause.start(); i < clause.group().start(); i++) {
      if (sentence.tokens().get(i).lower().equals("there")) {
        return true;
      }
    }
    return false;
  }

  /// “Geneva IV ended”: a track that begins or ends is its talks, or the congress it is called.
  private Optional<Sense> track(Sentence sentence, Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (token.name() != null && token.name().platform() != null && token.name().actor() == null) {
        String type = words.nounType(token.lower().replaceAll(".* ", ""));
        return Optional.of(
            new Sense(
                type == null ? "talk" : type, clause.group().lastHead(), Sense.Source.PHRASE));
      }
    }
    return Optional.empty();
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
}
