package org.parley.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Lexicon;

/// Where a draft happened, if its clause says so.
public final class Places {

  private final EventWords words;
  private final Lexicon lexicon;
  private final PointsBack pointsBack;
  private final Locatives locatives;
  private final Heads heads;

  public Places(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.pointsBack = new PointsBack(words, lexicon);
    this.locatives = new Locatives(words, lexicon);
    this.heads = new Heads(words);
  }

  public @Nullable String of(ArticleText article, Draft draft) {
    Sentence sentence = draft.sentence;
    int from = draft.clause.start();
    int to = draft.clause.end();
    if (draft.nominal) {
      from = draft.sense.token();
      to = phraseEnd(sentence.tokens(), from);
    }
    boolean apart =
        !draft.nominal && draft.clause.subjectStart() < from && draft.clause.hasSubject();
    String place = best(article, draft, from, to);
    if (place == null && apart) {
      place = ofSubject(article, draft);
    }
    if (place == null) {
      place = heads.ofRelative(draft);
    }
    boolean ends = apart || draft.nominal;
    String near = place == null && !ends ? followed(article, draft, to) : place;
    String own = near == null ? heads.of(draft) : near;
    String occasion = own == null ? ofOccasion(article, draft) : own;
    return occasion == null ? ofDeed(article, draft, apart) : occasion;
  }

  /// The place in a subject that stands in front of another clause, or of that other clause: “flew
  /// to Cairo and met the king”.
  private @Nullable String ofSubject(ArticleText article, Draft draft) {
    if (draft.sense.isSaying()) {
      return null;
    }
    Clause clause = draft.clause;
    String place =
        draft.isNamedOutside()
            ? best(article, draft, draft.sense.token(), clause.start())
            : best(article, draft, clause.subjectStart(), clause.subjectEnd());
    boolean follows =
        clause.kind() == Clause.Kind.COORDINATED
            && clause.index() > 0
            && TypeGroup.ON_THE_SPOT.has(draft.sense.type());
    if (place != null || !follows) {
      return place;
    }
    Clause before = draft.sentence.clauses().get(clause.index() - 1);
    String city =
        before.hasVerb() ? best(article, draft, before.group().end(), before.end()) : null;
    return city != null && lexicon.actor(city).isEmpty() ? city : null;
  }

  /// “Speaking in Brussels, she said”, “ministers meeting in Paris have called”.
  private @Nullable String ofOccasion(ArticleText article, Draft draft) {
    int before = draft.clause.index() - 1;
    if (before < 0) {
      return null;
    }
    Clause clause = draft.sentence.clauses().get(before);
    boolean occasion =
        clause.kind() == Clause.Kind.PARTICIPLE && words.is("attending", clause.group().lastVerb());
    return occasion ? best(article, draft, clause.start(), clause.end()) : null;
  }

  /// Violence is where the sentence names a place, whatever clause does: “the city of Homs, from
  /// which they retreated”.
  private @Nullable String ofDeed(ArticleText article, Draft draft, boolean apart) {
    boolean retreat =
        draft.sense.type().equals("withdraw")
            && draft.clause.hasVerb()
            && words.is("retreat", draft.clause.group().lastVerb());
    TypeGroup deeds = apart ? TypeGroup.ON_GROUND_APART : TypeGroup.ON_GROUND;
    boolean deed = retreat && !apart || deeds.has(draft.sense.type());
    return deed ? best(article, draft, 0, draft.sentence.tokens().size()) : null;
  }

  /// Whether the clause of a draft names a place that the lexicon does not know: then no other
  /// sentence tells where it was.
  boolean isUnknown(Draft draft) {
    return locatives.namesUnknown(draft);
  }

  /// The place of the sentence before, where a draft only tells of parts of it: “two districts”.
  @Nullable String ofWhole(ArticleText article, Draft draft) {
    return pointsBack.whole(article, draft.sentence);
  }

  private int phraseEnd(List<Token> tokens, int from) {
    int end = from + 1;
    boolean aside = end < tokens.size() && tokens.get(end).text().equals(",");
    int verb = aside ? end + 1 : end; // “the meeting held in Oslo” may look like a past tense
    boolean held = verb < tokens.size() && words.is("held", tokens.get(verb).lower());
    end = held ? verb + 1 : end;
    while (end < tokens.size() && !tokens.get(end).isFinite()) {
      end++;
    }
    return end;
  }

  /// A place in a participle or infinitive that hangs on the clause: “met to talk in Geneva”.
  private @Nullable String followed(ArticleText article, Draft draft, int to) {
    int next = draft.clause.index() + 1;
    if (next < draft.sentence.clauses().size() && !draft.sense.isSaying()) {
      Clause clause = draft.sentence.clauses().get(next);
      boolean said =
          words.is("report", draft.clause.hasVerb() ? draft.clause.group().lastVerb() : "");
      boolean intended =
          clause.kind() == Clause.Kind.INFINITIVE && TypeGroup.INTENT.has(draft.sense.type());
      boolean hangs = clause.hasVerb() && !intended && (!clause.group().isFinite() || said);
      return hangs ? best(article, draft, to, clause.end()) : null;
    }
    return null;
  }

  /// The place behind a locative word, a city before a country.
  private @Nullable String best(ArticleText article, Draft draft, int from, int to) {
    String country = null;
    String city = null;
    String meant = null;
    for (int i = from; i < to; i++) {
      if ((city != null || country != null) && isPart(draft, i)) {
        break;
      }
      meant = meant == null ? pointed(article, draft, i) : meant;
      String id = locatives.placeAt(draft, i);
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
    return city != null ? city : meant != null ? meant : country;
  }

  /// “in Libya, most of them in Sirte”: what follows is only a part.
  private boolean isPart(Draft draft, int at) {
    List<Token> tokens = draft.sentence.tokens();
    String word = tokens.get(at).lower();
    String pair = at + 1 < tokens.size() ? word + " " + tokens.get(at + 1).lower() : word;
    return words.is("part", word) || words.is("part", pair);
  }

  /// “there”, “in the city”: what was named before.
  private @Nullable String pointed(ArticleText article, Draft draft, int at) {
    List<Token> tokens = draft.sentence.tokens();
    boolean located = tokens.get(at).tag().equals("RB") || locatives.isLocated(draft, tokens, at);
    return located ? pointsBack.at(article, draft.sentence, at) : null;
  }
}
