package org.parley.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TypeGroup;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.text.Patterns;

/// Whether a word stands where a draft happened: behind a locative word, or as the object of a verb
/// that takes a place.
final class Locatives {

  private final EventWords words;
  private final Lexicon lexicon;
  private final Frames frames;
  private final Audience audience;

  Locatives(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.frames = new Frames(words);
    this.audience = new Audience(words);
  }

  /// The place that the name at a token tells; `null` when it tells none.
  @Nullable String placeAt(Draft draft, int at) {
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
    return id != null
            && !describesNext(tokens, at)
            && (isLocated(draft, tokens, at) || isApposed(draft, tokens, at))
        ? id
        : null;
  }

  /// “in the [Red Sea] port of Aden”: the city is the place, and the sea only tells which one.
  private boolean describesNext(List<Token> tokens, int at) {
    boolean kind =
        at + 3 < tokens.size()
            && words.is("place-kind", tokens.get(at + 1).lower())
            && tokens.get(at + 2).lower().equals("of");
    NameMatch next = kind ? tokens.get(at + 3).name() : null;
    return next != null && next.place() != null;
  }

  /// “in Jaramana, another [Damascus] suburb”: the place beside one that the lexicon does not know.
  private boolean isApposed(Draft draft, List<Token> tokens, int at) {
    boolean kind = at + 1 < tokens.size() && words.is("place-kind", tokens.get(at + 1).lower());
    int sign = at - 1;
    while (kind && sign > 0 && Patterns.matches(tokens.get(sign).tag(), "DT|JJ.*")) {
      sign--;
    }
    return kind && sign > 0 && tokens.get(sign).isBreak() && isUnknown(draft, tokens, sign - 1);
  }

  /// Whether a clause names a place that the lexicon does not know: “in Jaramana”.
  boolean namesUnknown(Draft draft) {
    List<Token> tokens = draft.sentence.tokens();
    for (int i = draft.clause.start() + 1; i < draft.clause.end(); i++) {
      if (isUnknown(draft, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknown(Draft draft, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.name() == null
        && token.time() == null
        && token.isName()
        && token.isCapitalized()
        && at > 0
        && Patterns.matches(tokens.get(at - 1).lower(), "in|at|near|into")
        && isLocated(draft, tokens, at);
  }

  /// “in the Iraqi capital”.
  private @Nullable String capitalOf(List<Token> tokens, int at, @Nullable String state) {
    boolean capital = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("capital");
    if (!capital || state == null) {
      return null;
    }
    return lexicon.capitalOf(state).map(Place::id).orElse(null);
  }

  /// Whether a locative word governs a token.
  boolean isLocated(Draft draft, List<Token> tokens, int at) {
    int start = draft.sentence.clauseOf(at).start();
    int first = Math.max(start <= at ? start : 0, at - 7);
    for (int i = at - 1; i >= first; i--) {
      Token before = tokens.get(i);
      boolean kind =
          before.lower().equals("of") && i > 0 && words.is("place-kind", tokens.get(i - 1).lower());
      if (kind) {
        continue;
      }
      if (before.tag().equals("IN") || before.tag().equals("TO")) {
        return isLocative(draft, tokens, i, at)
            && !isContent(draft, tokens, i)
            && !frames.isElsewhere(draft, tokens, i);
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

  /// “called for a ceasefire in Syria”: what is said, and not where; but “told a briefing in
  /// Cairo”, “told its members in Cairo”.
  private boolean isContent(Draft draft, List<Token> tokens, int preposition) {
    Token before = tokens.get(Math.max(0, preposition - 1));
    boolean state = isState(tokens, preposition + 1);
    boolean wide = draft.sense.type().equals("appeal") || state;
    boolean heard = audience.isAt(draft, preposition - 1) && !state;
    boolean intended =
        TypeGroup.INTENT.has(draft.sense.type())
            && draft.clause.hasVerb()
            && draft.clause.group().lastHead() > draft.sense.token();
    return (intended || draft.sense.isSaying() && wide)
        && draft.clause.hasVerb()
        && preposition > draft.clause.group().end()
        && before.isNoun()
        && !heard
        && !words.is("stage", before.lower());
  }

  /// “was formed in Riyadh”, but not “named a delegation for talks in Geneva”; “agreed to speed up
  /// aid in Yemen” tells where something is to be done.
  private static boolean isBehindVerb(Draft draft, int preposition) {
    return draft.clause.hasVerb() && draft.clause.group().end() == preposition;
  }

  private static boolean isState(List<Token> tokens, int at) {
    NameMatch name = at < tokens.size() ? tokens.get(at).name() : null;
    return name != null && name.place() != null && name.place().equals(name.actor());
  }

  /// “entered Homs”, “captured the town”: the object is where it happened.
  private boolean takesPlace(Draft draft, Token verb) {
    return TypeGroup.OBJECT_IS_PLACE.has(draft.sense.type()) && !words.is("report", verb.lemma())
        || words.is("place-verb", verb.lemma());
  }

  private boolean isLocative(Draft draft, List<Token> tokens, int preposition, int at) {
    String word = tokens.get(preposition).lower();
    String type = draft.sense.type();
    return switch (word) {
      case "into" -> !draft.sense.isSaying();
      case "to" -> TypeGroup.PLACE_TO.has(type);
      case "from" -> TypeGroup.PLACE_FROM.has(type);
      case "of" ->
          TypeGroup.UNREST.has(type) && isNoun(tokens, preposition - 1)
              || isAttack(tokens, preposition - 1);
      case "on", "against" -> isAttack(tokens, preposition - 1); // “a raid on the port”
      case "at" -> !isState(tokens, at); // “hit out at Turkey”
      case "over" -> TypeGroup.PLACE_OVER.has(type); // “condemned over Darfur”
      default ->
          words.is("locative", word)
              && (!TypeGroup.NO_PLACE.has(type)
                  || type.equals("appoint") && isBehindVerb(draft, preposition));
    };
  }

  /// Not a verb: “spoke of Turkey”.
  private static boolean isNoun(List<Token> tokens, int at) {
    return at >= 0 && tokens.get(at).isNominal();
  }

  /// “the shelling of Taiz”, whatever else the sentence tells.
  private boolean isAttack(List<Token> tokens, int at) {
    return at >= 0 && "attack".equals(words.nounType(tokens.get(at).lower()));
  }
}
