package org.parley.extract.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.extract.grammar.Sentence;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// Places that words point back to: “there”, “in the city”, “in the capital”, “across the country”.
final class PointsBack {

  /// How far back a place may have been named, in sentences.
  private static final int REACH = 10;

  /// What may stand between a locative word and the name: “in northern Yemen”.
  private static final Pattern LOCATED =
      Pattern.compile(
          "(?s).*\\b(?:in|at|to|from|into|inside|across|near|outside)\\s+(?:the\\s+)?(?:\\p{Ll}[\\p{L}-]*\\s+)?");

  private static final int BEFORE = 40;

  /// The noun behind a name: “the Baba Amr [district]”.
  private static final Pattern NEXT = Pattern.compile("\\s(\\p{Ll}+)");

  private final EventWords words;
  private final Lexicon lexicon;

  PointsBack(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// The place that a word points back to; `null` when it points nowhere.
  @Nullable String at(ArticleText article, Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    if (isThere(sentence.tokens(), at)) {
      return lastNamed(article, token.span(), "there");
    }
    if (!isDefinite(sentence.tokens(), at)) {
      return null;
    }
    return switch (token.lower()) {
      case "capital" -> capital(article, token.span());
      case "country" -> article.focusState();
      default ->
          words.is("town", token.lower()) ? lastNamed(article, token.span(), token.lower()) : null;
    };
  }

  /// The city of the sentence before whose parts a sentence tells of: “several districts”, but not
  /// “several districts of Homs”; `null` when it tells of none.
  @Nullable String whole(ArticleText article, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean counted = Patterns.matches(tokens.get(i - 1).tag(), "CD|JJ|DT");
      boolean bound =
          i + 1 < tokens.size()
              && (tokens.get(i + 1).isName() || words.is("locative", tokens.get(i + 1).lower()));
      if (counted && !bound && words.is("city-part", tokens.get(i).lower())) {
        return lastNamed(article, tokens.get(i).span(), "city", 1);
      }
    }
    return null;
  }

  /// “there” as a place, not “there was”.
  private static boolean isThere(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean exists = at + 1 < tokens.size() && tokens.get(at + 1).isFinite();
    return token.lower().equals("there") && token.tag().equals("RB") && at > 0 && !exists;
  }

  /// “the city”, but not “the city of Homs”, “the capital, Sanaa”, “the capital city” or “the city
  /// council”.
  private static boolean isDefinite(List<Token> tokens, int at) {
    int the = at - 1;
    while (the > 0 && tokens.get(the).tag().startsWith("JJ")) {
      the--;
    }
    boolean definite = the >= 0 && Patterns.matches(tokens.get(the).lower(), "the|that|this");
    if (!definite || !tokens.get(at).isNoun() || tokens.get(at).name() != null) {
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 3); i++) {
      Token next = tokens.get(i);
      if (next.name() != null || next.isNoun() || next.isName()) {
        return false;
      }
      if (!Patterns.matches(next.lower(), "of|,|the")) {
        return true;
      }
    }
    return true;
  }

  /// A capital named lately, else the seat of the government that the article is about.
  private @Nullable String capital(ArticleText article, Span before) {
    int here = article.indexAt(before.start());
    for (int i = here; i >= 0 && here - i <= 1; i--) {
      for (NameMatch name : article.namesIn(article.sentences.get(i)).reversed()) {
        boolean capital = name.place() != null && name.form() == NameMatch.Form.CAPITAL;
        if (capital && name.span().end() <= before.start()) {
          return name.place();
        }
      }
    }
    String state = article.focusState();
    return state == null ? null : lexicon.capitalOf(state).map(Place::id).orElse(null);
  }

  /// The place named last before a word; a state only where “there” may mean one.
  private @Nullable String lastNamed(ArticleText article, Span before, String word) {
    return lastNamed(article, before, word, REACH);
  }

  private @Nullable String lastNamed(ArticleText article, Span before, String word, int reach) {
    int here = article.indexAt(before.start());
    for (int i = here; i >= 0 && here - i <= reach; i--) {
      String state = null;
      for (NameMatch name : article.namesIn(article.sentences.get(i)).reversed()) {
        boolean meant =
            name.span().end() <= before.start()
                && !isTooBig(name, word)
                && !isOther(article, name, word);
        String id = meant ? placeOf(article, name, i == here) : null;
        if (id != null && lexicon.actor(id).isEmpty()) {
          return id;
        }
        state = state == null ? id : state;
      }
      if (state != null && word.equals("there")) {
        return state;
      }
    }
    return null;
  }

  /// A capital is a city, but no town and no district.
  private static boolean isTooBig(NameMatch name, String word) {
    return name.form() == NameMatch.Form.CAPITAL && !Patterns.matches(word, "there|city");
  }

  /// Whether its own noun says that it is something else: “the Baba Amr district” is no city.
  private boolean isOther(ArticleText article, NameMatch name, String word) {
    Matcher kind = NEXT.matcher(article.text).region(name.span().end(), article.text.length());
    return kind.lookingAt()
        && !word.equals("there")
        && words.is("town", kind.group(1))
        && !kind.group(1).equals(word);
  }

  /// The place a name means: also the city in the name of a track, and the seat of “the Austrian
  /// capital”. A government that acts is no place, nor is a state that acts in the same sentence.
  private @Nullable String placeOf(ArticleText article, NameMatch name, boolean sameSentence) {
    if (name.form() == NameMatch.Form.DEMONYM) {
      boolean capital = article.text.startsWith(" capital", name.span().end());
      String state = name.actor();
      return capital && state != null ? lexicon.capitalOf(state).map(Place::id).orElse(null) : null;
    }
    if (name.place() == null) {
      return TrackCity.of(article, lexicon, name);
    }
    boolean acts = name.form() == NameMatch.Form.CAPITAL || sameSentence && name.actor() != null;
    return !acts || isLocated(article, name) ? name.place() : null;
  }

  private static boolean isLocated(ArticleText article, NameMatch name) {
    int start = name.span().start();
    return LOCATED.matcher(article.text.substring(Math.max(0, start - BEFORE), start)).matches();
  }
}
