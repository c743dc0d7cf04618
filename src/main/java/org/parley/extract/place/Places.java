package org.parley.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.text.Patterns;

/// Where a draft happened, if its clause says so.
public final class Places {

  /// What is agreed or asked for happens elsewhere and later: “agreed to meet in Sochi in May”.
  private static final String INTENT = "agree|appeal|propose|threaten|resolution|reject";

  private final EventWords words;
  private final Lexicon lexicon;

  public Places(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  public @Nullable String of(Draft draft) {
    Sentence sentence = draft.sentence;
    int from = draft.clause.start();
    int to = draft.clause.end();
    if (draft.nominal) {
      from = draft.sense.token();
      to = phraseEnd(sentence.tokens(), from);
    } else if (draft.clause.subjectStart() < from && draft.clause.hasSubject()) {
      String here = best(draft, from, to);
      return here == null && !draft.sense.isSaying()
          ? best(draft, draft.clause.subjectStart(), draft.clause.subjectEnd())
          : here;
    }
    String place = best(draft, from, to);
    if (place == null && draft.clause.opener().equals("where")) {
      place = best(draft, Math.max(0, from - 6), from);
    }
    String near = place == null && !draft.nominal ? followed(draft, to) : place;
    return near == null ? around(draft) : near;
  }

  /// Elsewhere in the sentence: “Speaking in Brussels, she said”, “ministers meeting in Paris have
  /// called”, “the city of Homs, from which they retreated”.
  private @Nullable String around(Draft draft) {
    int before = draft.clause.index() - 1;
    if (before >= 0) {
      Clause clause = draft.sentence.clauses().get(before);
      boolean occasion =
          clause.kind() == Clause.Kind.PARTICIPLE
              && Patterns.matches(
                  clause.group().lastVerb(), "speak|meet|gather|talk|visit|attend|address");
      if (occasion) {
        return best(draft, clause.start(), clause.end());
      }
    }
    boolean retreat =
        draft.sense.type().equals("withdraw")
            && draft.clause.hasVerb()
            && Patterns.matches(
                draft.clause.group().lastVerb(), "withdraw|retreat|pull|leave|flee");
    boolean deed =
        retreat
            || Patterns.matches(
                draft.sense.type(), "attack|battle|protest|ceasefire|aid|deploy|arrest");
    return deed && !draft.nominal ? best(draft, 0, draft.sentence.tokens().size()) : null;
  }

  private static int phraseEnd(List<Token> tokens, int from) {
    int end = from + 1;
    while (end < tokens.size() && !tokens.get(end).isFinite()) {
      end++;
    }
    return end;
  }

  /// A place in a participle or infinitive that hangs on the clause: “met to talk in Geneva”.
  private @Nullable String followed(Draft draft, int to) {
    int next = draft.clause.index() + 1;
    if (next < draft.sentence.clauses().size() && !draft.sense.isSaying()) {
      Clause clause = draft.sentence.clauses().get(next);
      boolean said =
          words.is("report", draft.clause.hasVerb() ? draft.clause.group().lastVerb() : "");
      boolean intended =
          clause.kind() == Clause.Kind.INFINITIVE && Patterns.matches(draft.sense.type(), INTENT);
      boolean hangs = clause.hasVerb() && !intended && (!clause.group().isFinite() || said);
      return hangs ? best(draft, to, clause.end()) : null;
    }
    return null;
  }

  /// The place behind a locative word, a city before a country.
  private @Nullable String best(Draft draft, int from, int to) {
    String country = null;
    String city = null;
    for (int i = from; i < to; i++) {
      String id = placeAt(draft, i);
      if (id == null || city != null) {
        continue;
      }
      boolean isState = lexicon.actor(id).isPresent();
      if (!isState) {
        city = id;
      } else if (country == null) {
        country = id;
      }
    }
    return city == null ? country : city;
  }

  private @Nullable String placeAt(Draft draft, int at) {
    List<Token> tokens = draft.sentence.tokens();
    Token token = tokens.get(at);
    NameMatch name = token.name();
    if (name == null) {
      return null;
    }
    if (name.form() == NameMatch.Form.DEMONYM) {
      return capitalOf(tokens, at, name.actor());
    }
    String id = name.place();
    if (id == null || !isLocated(draft, tokens, at)) {
      return null;
    }
    return id;
  }

  /// “in the Iraqi capital”.
  private @Nullable String capitalOf(List<Token> tokens, int at, @Nullable String state) {
    boolean capital = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("capital");
    if (!capital || state == null) {
      return null;
    }
    return lexicon.capitalOf(state).map(Place::id).orElse(null);
  }

  private boolean isLocated(Draft draft, List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 7); i--) {
      Token before = tokens.get(i);
      boolean kind =
          before.lower().equals("of") && i > 0 && words.is("place-kind", tokens.get(i - 1).lower());
      if (kind) {
        continue;
      }
      if (before.tag().equals("IN") || before.tag().equals("TO")) {
        return isLocative(draft, before.lower());
      }
      boolean own = draft.clause.hasVerb() && draft.clause.group().lastHead() == i;
      boolean inside =
          before.isNominal()
              || before.tag().equals("CC")
              || before.text().equals(",")
              || before.tag().equals("VBN");
      if (own || !inside) {
        return (own || before.isVerb()) && takesPlace(draft, before);
      }
    }
    return false;
  }

  /// “entered Homs”, “captured the town”: the object is where it happened.
  private boolean takesPlace(Draft draft, Token verb) {
    return Patterns.matches(draft.sense.type(), "visit|attack|battle|deploy|displacement")
        || words.is("place-verb", verb.lemma());
  }

  private boolean isLocative(Draft draft, String preposition) {
    return switch (preposition) {
      case "into" -> !draft.sense.isSaying();
      case "to", "for" ->
          Patterns.matches(draft.sense.type(), "visit|deploy|aid|meet|talk|appoint")
              && !preposition.equals("for");
      case "from" -> Patterns.matches(draft.sense.type(), "withdraw|displacement");
      case "of" -> Patterns.matches(draft.sense.type(), "attack|battle|protest");
      default ->
          words.is("locative", preposition)
              && !Patterns.matches(draft.sense.type(), "vote|resign|appoint");
    };
  }
}
