package org.parley.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// Places told without a locative word: what suffers (“Taiz was shelled”), what a relative clause
/// hangs on (“Sirte, which the army took”), whose happening it is (“the Libyan uprising”).
final class Heads {

  /// How far in front of a relative word the name it means may stand.
  private static final int REACH = 8;

  private final EventWords words;

  Heads(EventWords words) {
    this.words = words;
  }

  /// The place that suffers or owns the happening; `null` when there is none.
  @Nullable String of(Draft draft) {
    String owner = owner(draft);
    return owner == null ? sufferer(draft) : owner;
  }

  /// “the Libyan uprising”, “Yemen's war”.
  private static @Nullable String owner(Draft draft) {
    boolean noun =
        draft.sense.source() == Sense.Source.NOUN && TypeGroup.OWNED.has(draft.sense.type());
    boolean meeting = TypeGroup.GATHERING.has(draft.sense.type()); // of a city, not on a state
    List<Token> tokens = draft.sentence.tokens();
    for (int i = draft.sense.token() - 1; noun && i >= 0 && tokens.get(i).isNominal(); i--) {
      NameMatch name = tokens.get(i).name();
      boolean state = name != null && name.actor() != null;
      boolean city = name != null && name.place() != null && !name.place().equals(name.actor());
      if (name != null && state && name.form() == NameMatch.Form.DEMONYM && !meeting) {
        return name.actor();
      }
      if (name != null && name.place() != null && (city || !meeting)) {
        return name.place();
      }
    }
    return null;
  }

  /// “Taiz was shelled”, “the port of Hodeidah came under fire”.
  private @Nullable String sufferer(Draft draft) {
    Clause clause = draft.clause;
    boolean suffers =
        !draft.nominal
            && clause.hasVerb()
            && TypeGroup.UNREST.has(draft.sense.type())
            && (clause.group().passive() || words.is("suffer", clause.group().lastVerb()));
    List<Token> tokens = draft.sentence.tokens();
    for (int i = clause.subjectStart(); suffers && i < clause.subjectEnd(); i++) {
      NameMatch name = tokens.get(i).name();
      if (name != null && name.place() != null) {
        return i + 1 == clause.subjectEnd() || tokens.get(i + 1).isBreak() ? name.place() : null;
      }
    }
    return null;
  }

  /// The name that a relative clause of place hangs on.
  @Nullable String ofRelative(Draft draft) {
    Clause clause = draft.clause;
    boolean where = clause.opener().equals("where");
    boolean object =
        Patterns.matches(clause.opener(), "which|that")
            && TypeGroup.HANGS_ON_PLACE.has(draft.sense.type())
            && clause.hasVerb();
    List<Token> tokens = draft.sentence.tokens();
    int opener = clause.start();
    boolean held = opener > 0 && Patterns.matches(tokens.get(opener - 1).tag(), "IN|TO");
    opener = held ? opener - 1 : opener; // “Sirte, from which they retreated”
    for (int i = opener - 1; (where || object) && i >= Math.max(0, opener - REACH); i--) {
      Token token = tokens.get(i);
      NameMatch name = token.name();
      if (name != null && name.place() != null) {
        return name.place();
      }
      if (token.isFinite() || object && !token.isNominal() && !token.isBreak()) {
        return null;
      }
    }
    return null;
  }
}
