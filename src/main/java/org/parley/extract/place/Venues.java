package org.parley.extract.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.text.Patterns;

/// Where a meeting was when its own clause does not say: the city in the track's name (“the Geneva
/// talks ended”), or the place the report was filed from.
public final class Venues {

  private final Lexicon lexicon;

  public Venues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public @Nullable String of(ArticleText article, Draft draft) {
    if (!Patterns.matches(draft.sense.type(), "meet|talk|agree")) {
      return null;
    }
    String city = inTrackName(draft);
    return city == null && isFresh(article, draft) ? article.datelinePlace() : city;
  }

  private @Nullable String inTrackName(Draft draft) {
    if (!Patterns.matches(draft.sense.type(), "meet|talk")) {
      return null;
    }
    for (int i = draft.clause.start(); i < draft.clause.end(); i++) {
      Token token = draft.sentence.tokens().get(i);
      NameMatch name = token.name();
      if (name != null && name.platform() != null) {
        for (Place place : lexicon.places()) {
          if (token.text().startsWith(place.name() + " ")
              && !lexicon.actor(place.id()).isPresent()) {
            return place.id();
          }
        }
      }
    }
    return null;
  }

  /// The lead, or the same news told on: a meeting of the last days.
  private static boolean isFresh(ArticleText article, Draft draft) {
    LocalDate published = article.published;
    LocalDate day =
        draft.time == null || draft.time.date() == null ? null : draft.time.date().latest();
    return published != null
        && day != null
        && draft.sentenceIndex <= 3
        && !day.isAfter(published)
        && day.isAfter(published.minusDays(3));
  }
}
