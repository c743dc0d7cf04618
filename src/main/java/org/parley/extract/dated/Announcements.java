package org.parley.extract.dated;

import java.util.List;
import java.util.Optional;
import org.parley.extract.TypeGroup;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.extract.sense.SenseFinder;

/// Tells the day for which something is announced from the day on which it is: “announced the talks
/// for 3 May”, “the talks were announced on Monday”.
final class Announcements {

  private final EventWords words;
  private final SenseFinder senses;

  Announcements(EventWords words) {
    this.words = words;
    this.senses = new SenseFinder(words);
  }

  /// What is called or announced for a date: the object, or in a headline the subject, “Conference
  /// called for April”. Empty when the date is no such one.
  Optional<Sense> occasion(DatePlace at, Clause clause) {
    if (!isBehindFor(at) || !clause.hasVerb() || !fixes(clause.group())) {
      return Optional.empty();
    }
    VerbGroup group = clause.group();
    int before = at.token().index() - 1;
    if (group.passive() || group.end() > before) {
      return Optional.empty();
    }
    boolean alone = group.end() == before;
    Optional<Sense> meant =
        alone ? subject(at, clause) : senses.headNoun(at.sentence(), group.end(), before);
    boolean asked = !alone && at.sentence().tokens().get(group.end()).lower().equals("for");
    return meant.filter(sense -> !asked && isOccasion(sense));
  }

  /// Whether an occasion was called for a date by those who hold it, so that it is a plan.
  boolean isFor(DatePlace at, Clause clause, Sense sense) {
    return !(clause.hasVerb() && isAside(at, clause.group()))
        && occasion(at, clause).filter(sense::equals).isPresent();
  }

  /// What is told of the day on which a gathering was announced: that it was. Who announces an
  /// accord makes it.
  Sense on(DatePlace at, Clause clause, Sense sense) {
    boolean announced =
        clause.hasVerb()
            && clause.group().lastVerb().equals("announce")
            && isUndergone(clause.group())
            && !saysWhat(at, clause)
            && clause.group().end() <= at.token().index()
            && TypeGroup.GATHERING.has(sense.type())
            && !isBehindFor(at);
    return announced ? new Sense("statement", clause.group().lastHead(), Sense.Source.VERB) : sense;
  }

  /// “announced on Monday that …”: somebody did, whatever the grammar takes it for.
  private static boolean saysWhat(DatePlace at, Clause clause) {
    int next = clause.index() + 1;
    List<Clause> clauses = at.sentence().clauses();
    return next < clauses.size() && clauses.get(next).opener().equals("that");
  }

  private Optional<Sense> subject(DatePlace at, Clause clause) {
    return senses.headNoun(at.sentence(), clause.subjectStart(), clause.subjectEnd());
  }

  /// A participle beside a verb; in a headline it is the verb.
  private static boolean isAside(DatePlace at, VerbGroup group) {
    return group.form() == VerbGroup.Form.PARTICIPLE
        && at.sentence().clauses().stream()
            .anyMatch(clause -> clause.hasVerb() && clause.group().isFinite());
  }

  private static boolean isUndergone(VerbGroup group) {
    return group.passive() || group.form() == VerbGroup.Form.PARTICIPLE;
  }

  private static boolean isOccasion(Sense sense) {
    return TypeGroup.OCCASION.has(sense.type());
  }

  private boolean fixes(VerbGroup group) {
    return words.is("fixing", group.lastVerb()) && !group.negated();
  }

  private static boolean isBehindFor(DatePlace at) {
    List<Token> tokens = at.sentence().tokens();
    int before = at.token().index() - 1;
    return at.token().lower().startsWith("for ")
        || before >= 0 && tokens.get(before).lower().equals("for");
  }
}
