package org.parley.extract.track;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Meeting;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;

/// On which track a draft happened: by name, by the body that acts, or by city and occasion.
public final class Platforms {

  private final Tracks tracks;

  public Platforms(EventWords words, Lexicon lexicon) {
    this.tracks = new Tracks(words, lexicon);
  }

  public @Nullable String of(ArticleText article, Draft draft) {
    if (isCouncilText(draft)) {
      return "security-council";
    }
    String named = named(draft);
    if (named != null) {
      return named;
    }
    if (draft.nominal && draft.sense.type().equals("ceasefire")) {
      return null; // “the round ended with the truce of May close to collapse”
    }
    String acting = acting(draft);
    if (acting != null) {
      return acting;
    }
    String official = official(article, draft);
    if (official != null) {
      return official;
    }
    return tracks.inShort(article, draft);
  }

  /// The known meeting of its track on the day of a draft.
  public Optional<Meeting> meeting(Draft draft) {
    return Optional.ofNullable(draft.platform)
        .flatMap(tracks::platform)
        .flatMap(platform -> Tracks.held(platform, draft));
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
    boolean onText = TypeGroup.DRAFT_TEXT.has(draft.sense.type());
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

  /// “vetoed the draft on the League's plan”, “resolution 2254, adopted in December”.
  private static boolean isCouncilText(Draft draft) {
    String type = draft.sense.type();
    if (type.equals("vote") && tells(draft, "veto")) {
      return true;
    }
    List<Token> tokens = draft.sentence.tokens();
    for (int i = draft.clause.start(); i + 1 < draft.clause.end(); i++) {
      if (tokens.get(i).lower().equals("resolution")
          && Patterns.matches(tokens.get(i + 1).lower(), "\\d{3,4}")) {
        return TypeGroup.COUNCIL_TEXT.has(type);
      }
    }
    return false;
  }

  /// “discussed the constitutional committee”, “agreed to press for it”: what is talked about is
  /// not where it is talked.
  private static boolean isTopic(Draft draft, int at) {
    boolean verb =
        draft.sense.source() == Sense.Source.VERB && TypeGroup.AT_MEETING.has(draft.sense.type());
    if (!verb) {
      return false;
    }
    boolean passive = draft.clause.hasVerb() && draft.clause.group().passive();
    if (at < draft.sense.token()) {
      return passive && TypeGroup.TOPIC_FIRST.has(draft.sense.type());
    }
    for (int i = at - 1; i > draft.sense.token(); i--) {
      Token token = draft.sentence.tokens().get(i);
      if (Patterns.matches(token.tag(), "IN|TO") && !token.lower().equals("of")) {
        return !Patterns.matches(token.lower(), "in|at|during|within|under|after|before|by");
      }
    }
    return TypeGroup.TOPIC_BEHIND.has(draft.sense.type());
  }

  /// A forum that acts itself and alone, or is spoken to.
  private @Nullable String acting(Draft draft) {
    String best = null;
    boolean chosen = TypeGroup.OFFICE.has(draft.sense.type());
    if (draft.sense.type().equals("visit")) {
      return null;
    }
    for (Participant actor : draft.actors) {
      boolean initiator = actor.role() == Participant.Role.INITIATOR;
      boolean mere = actor.role() == Participant.Role.MENTIONED || chosen && !initiator;
      String platform = tracks.ofBody(actor.id());
      if (platform != null && !mere && best == null) {
        best = platform;
      } else if (best != null && initiator && "united-nations".equals(actor.id())) {
        return null;
      }
    }
    return best;
  }

  /// The head or a part of a forum acts for it: “the five permanent members met”.
  private @Nullable String official(ArticleText article, Draft draft) {
    for (Participant actor : draft.actors) {
      Actor known = article.actor(actor.id());
      boolean together = known != null && known.kind() != Actor.Kind.PERSON;
      boolean acts =
          actor.role() == Participant.Role.INITIATOR
              || together && actor.role() == Participant.Role.PARTICIPANT;
      if (known != null
          && acts
          && known.kind() != Actor.Kind.STATE
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
}
