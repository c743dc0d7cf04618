package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actors.BothSides;
import org.parley.extract.actors.Companions;
import org.parley.extract.actors.Coreference;
import org.parley.extract.actors.FurtherActors;
import org.parley.extract.actors.Occasions;
import org.parley.extract.actors.Owners;
import org.parley.extract.actors.Participants;
import org.parley.extract.actors.Retellings;
import org.parley.extract.actors.Spokespersons;
import org.parley.extract.actors.Unborn;
import org.parley.extract.actors.phrase.UnknownPeople;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Confidence;
import org.parley.extract.draft.Draft;
import org.parley.extract.draft.Duplicates;
import org.parley.extract.headline.Headlines;
import org.parley.extract.place.Places;
import org.parley.extract.place.Scenes;
import org.parley.extract.place.Venues;
import org.parley.extract.sense.EventWords;
import org.parley.extract.status.Modalities;
import org.parley.extract.track.Platforms;
import org.parley.extract.track.Rounds;
import org.parley.lexicon.Lexicon;
import org.parley.text.Span;

/// Fills in who, where, on which track, and whether; drops what is told twice; gives the mentions.
final class Details {

  private final Participants participants;
  private final Coreference coreference;
  private final Places places;
  private final Platforms platforms;
  private final Modalities modalities;
  private final Venues venues;
  private final Scenes scenes;
  private final Retellings retellings;
  private final FurtherActors further;
  private final Companions companions;
  private final Occasions occasions;
  private final BothSides bothSides;
  private final Spokespersons spokespersons;
  private final Unborn unborn;

  Details(EventWords words, Lexicon lexicon) {
    UnknownPeople unknown = new UnknownPeople(lexicon);
    participants = new Participants(words, unknown);
    coreference = new Coreference(words, participants);
    places = new Places(words, lexicon);
    platforms = new Platforms(words, lexicon);
    further = new FurtherActors(participants);
    occasions = new Occasions(participants, coreference);
    bothSides = new BothSides(words);
    companions = new Companions(words, participants);
    spokespersons = new Spokespersons(words, participants);
    retellings = new Retellings(words, participants);
    venues = new Venues(lexicon);
    scenes = new Scenes(words, places);
    modalities = new Modalities(words);
    unborn = new Unborn(lexicon);
  }

  List<Mention> mentions(ArticleText article, List<Draft> drafts) {
    drafts.sort(
        Comparator.comparingInt((Draft d) -> d.sentenceIndex)
            .thenComparing(d -> d.nominal)
            .thenComparingInt(d -> d.sense.token()));
    drafts.forEach(draft -> complete(article, draft));
    drafts.stream()
        .filter(draft -> draft.place == null)
        .forEach(draft -> draft.place = elsewhere(article, draft, drafts));
    List<Mention> mentions = new ArrayList<>();
    for (Draft draft : Duplicates.drop(drafts)) {
      draft.headline = Headlines.of(article, draft);
      if (!draft.headline.isEmpty()) {
        mentions.add(mention(article, draft));
      }
    }
    return mentions;
  }

  /// Who, where, on which track and whether it came about, as the draft's own sentence tells it.
  private void complete(ArticleText article, Draft draft) {
    draft.actors = participants.of(article, draft);
    coreference.add(article, draft);
    Owners.add(article, draft);
    further.add(article, draft);
    occasions.add(article, draft);
    companions.add(article, draft);
    bothSides.add(article, draft);
    retellings.complete(article, draft);
    spokespersons.add(article, draft);
    draft.place = places.of(article, draft);
    draft.place = draft.place == null ? venues.of(article, draft) : draft.place;
    draft.platform = platforms.of(article, draft);
    if (draft.platform != null && draft.place == null) {
      draft.place = venues.ofMeeting(article, draft, platforms.meeting(draft));
    }
    draft.round = draft.platform == null ? null : Rounds.of(draft);
    draft.modality = modalities.of(draft, article.published);
    unborn.drop(draft);
    goOn(draft);
  }

  /// What is told of a plan is where the plan was, on its track.
  private static void goOn(Draft draft) {
    Draft plan = draft.about;
    if (plan == null) {
      return;
    }
    draft.place = plan.place;
    draft.platform = plan.platform;
    draft.round = plan.round;
    draft.actors = plan.actors;
  }

  /// The place that other sentences tell.
  private @Nullable String elsewhere(ArticleText article, Draft draft, List<Draft> drafts) {
    String place = Venues.toldElsewhere(draft, drafts);
    return place == null ? scenes.of(article, draft, drafts) : place;
  }

  private static Mention mention(ArticleText article, Draft draft) {
    Confidence confidence = Confidence.of(draft);
    return new Mention(
        span(article, draft),
        draft.headline,
        draft.time,
        draft.modality,
        draft.sense.type(),
        List.copyOf(draft.actors),
        draft.place,
        draft.platform,
        draft.round,
        confidence.value(),
        confidence.reasons());
  }

  private static Span span(ArticleText article, Draft draft) {
    return article.sentences.get(draft.sentenceIndex);
  }
}
