package org.parley.extract.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Meeting;
import org.parley.text.Span;

/// Where a meeting was when its own clause does not say: the city in the track's name (“the Geneva
/// talks ended”), the place the report was filed from, or the place another sentence tells.
public final class Venues {

  private final Lexicon lexicon;

  public Venues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The city in the name of the track, or the dateline's.
  public @Nullable String of(ArticleText article, Draft draft) {
    String type = draft.sense.type();
    String city = TypeGroup.AT_TABLE.has(type) ? inTrackName(article, draft) : null;
    boolean fresh = TypeGroup.AT_TABLE.has(type) && isFresh(article, draft);
    return city == null && fresh ? article.datelinePlace() : city;
  }

  private @Nullable String inTrackName(ArticleText article, Draft draft) {
    String city = inTrackName(article, draft, draft.clause.start(), draft.clause.end());
    return city == null
        ? inTrackName(article, draft, draft.clause.subjectStart(), draft.clause.subjectEnd())
        : city;
  }

  private @Nullable String inTrackName(ArticleText article, Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = draft.sentence.tokens().get(i);
      String city = token.name() == null ? null : TrackCity.of(article, lexicon, token.name());
      if (city != null) {
        return city;
      }
    }
    return null;
  }

  /// The place of the meeting of its track on that day, where the article names that place.
  public @Nullable String ofMeeting(ArticleText article, Draft draft, Optional<Meeting> held) {
    String place = held.map(Meeting::place).orElse(null);
    boolean there = TypeGroup.AT_TALKS.has(draft.sense.type()) || draft.sense.isSaying();
    return place != null && there && names(article, place) ? place : null;
  }

  private boolean names(ArticleText article, String place) {
    return article.namesIn(new Span(0, article.text.length())).stream()
        .anyMatch(
            name ->
                place.equals(name.place()) || place.equals(TrackCity.of(article, lexicon, name)));
  }

  /// The place of the same meeting told elsewhere: on that day, on that track.
  public static @Nullable String toldElsewhere(Draft draft, List<Draft> drafts) {
    if (draft.platform == null || !TypeGroup.AT_TALKS.has(draft.sense.type())) {
      return null;
    }
    for (Draft other : drafts) {
      boolean same =
          draft.platform.equals(other.platform)
              && other.place != null
              && TypeGroup.AT_TALKS.has(other.sense.type())
              && (sameDay(draft, other) || draft.round != null && draft.round.equals(other.round));
      if (same) {
        return other.place;
      }
    }
    return null;
  }

  private static boolean sameDay(Draft draft, Draft other) {
    String day = draft.edtf();
    String its = other.edtf();
    return !day.isEmpty()
        && (day.equals(its) || its.startsWith(day + "/") || its.endsWith("/" + day));
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
