package org.parley.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;
import org.parley.text.Span;

/// On which track a draft happened: by name, by the body that acts, or by city and occasion.
final class Platforms {

  private static final Set<String> OCCASIONS =
      Set.of("talks", "negotiations", "conference", "round", "session", "consultations");

  private final Lexicon lexicon;
  private final Tracks tracks;

  Platforms(EventWords words, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tracks = new Tracks(words, lexicon);
  }

  @Nullable String of(ArticleText article, Draft draft) {
    String named = named(draft);
    if (named != null) {
      return named;
    }
    String acting = acting(article, draft);
    if (acting != null) {
      return acting;
    }
    if (draft.sense.type().equals("vote") && tells(draft, "veto")) {
      return "security-council";
    }
    String official = official(article, draft);
    if (official != null) {
      return official;
    }
    String city = byCity(article, draft);
    return city != null ? city : tracks.inShort(article, draft);
  }

  /// A track named in the clause: “the Astana format”, “Geneva II”.
  private @Nullable String named(Draft draft) {
    Clause clause = draft.clause;
    int from = draft.nominal ? Math.max(0, draft.sense.token() - 4) : clause.start();
    int to =
        draft.nominal
            ? Math.min(draft.sentence.tokens().size(), draft.sense.token() + 8)
            : clause.end();
    String found = platformIn(draft, from, to);
    if (found == null && clause.subjectStart() < clause.start()) {
      found = platformIn(draft, clause.subjectStart(), clause.subjectEnd());
    }
    boolean onText = draft.sense.type().matches("resolution|vote|propose");
    return found == null && onText ? platformIn(draft, 0, draft.sentence.tokens().size()) : found;
  }

  private static @Nullable String platformIn(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      NameMatch name = draft.sentence.tokens().get(i).name();
      if (name != null && name.platform() != null && !isTopic(draft, i)) {
        return name.platform();
      }
    }
    return null;
  }

  /// “discussed the constitutional committee”: what is talked about is not where it is talked.
  private static boolean isTopic(Draft draft, int at) {
    boolean verb = draft.sense.source() == Sense.Source.VERB && draft.sense.type().equals("talk");
    if (!verb || at < draft.sense.token()) {
      return false;
    }
    for (int i = at - 1; i > draft.sense.token(); i--) {
      Token token = draft.sentence.tokens().get(i);
      if (token.tag().equals("IN")) {
        return !token.lower().matches("in|at|during|within|under");
      }
    }
    return true;
  }

  /// A forum that acts itself, or is spoken to.
  private @Nullable String acting(ArticleText article, Draft draft) {
    String best = null;
    for (Participant actor : draft.actors) {
      boolean mere = actor.role() == Participant.Role.MENTIONED;
      String platform = tracks.ofBody(actor.id());
      if (platform != null && !mere && best == null) {
        best = platform;
      }
    }
    return best;
  }

  /// The head of a forum speaks or acts for it.
  private @Nullable String official(ArticleText article, Draft draft) {
    for (Participant actor : draft.actors) {
      Actor known = article.actor(actor.id());
      boolean acts = actor.role() == Participant.Role.INITIATOR;
      if (known != null
          && acts
          && known.kind() == Actor.Kind.PERSON
          && known.affiliation() != null) {
        String platform = tracks.ofBody(known.affiliation());
        if (platform != null) {
          return platform;
        }
      }
    }
    return null;
  }

  private static boolean tells(Draft draft, String word) {
    for (Token token : draft.sentence.tokens()) {
      if (token.lower().startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /// “talks in Astana”, “a 16th round in Nur-Sultan”: the city with an occasion of that track.
  private @Nullable String byCity(ArticleText article, Draft draft) {
    if (draft.place == null || !draft.sense.type().matches("meet|talk")) {
      return null;
    }
    boolean occasion = false;
    for (int i = draft.clause.start(); i < draft.clause.end(); i++) {
      occasion |= OCCASIONS.contains(draft.sentence.tokens().get(i).lower());
    }
    String place = lexicon.place(draft.place).map(Place::name).orElse("");
    if (!occasion) {
      return null;
    }
    for (Platform platform : lexicon.platforms()) {
      boolean here = platform.cities().contains(place) && article.topics.isAbout(platform);
      if (here && platform.isAlive(draft.edtf())) {
        return platform.id();
      }
    }
    return null;
  }

  /// The number of the round a draft tells, if its clause counts one.
  @Nullable Integer round(Draft draft) {
    Span span =
        new Span(
            draft.sentence.tokens().get(draft.clause.start()).span().start(),
            draft.sentence.tokens().get(draft.clause.end() - 1).span().end());
    List<Token> tokens = draft.sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (span.contains(tokens.get(i).span())) {
        Integer number = Rounds.at(tokens, i);
        if (number != null) {
          return number;
        }
      }
    }
    return null;
  }
}
