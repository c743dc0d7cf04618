package org.parley.extract.track;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.article.TrackMentions;
import org.parley.extract.article.TrackWords;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.extract.sense.Sense;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Meeting;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;
import org.parley.text.Patterns;

/// The track that short words mean: “the second round”, “the delegations left”, “the guarantors”.
/// Of the tracks an article names, and of those that met on the day, the one for which most speaks:
/// how lately and how often it was named, the words used, the place, the day, and who acts.
final class Tracks {

  /// How much must speak for a track; two strong reasons, or a strong one and two weak ones.
  /// Characters of a day.
  private static final int DAY = 10;

  private static final int ENOUGH = 5;

  private final EventWords words;
  private final Lexicon lexicon;
  private final Sponsors sponsors;
  private final Map<String, String> byBody = new HashMap<>();

  Tracks(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.sponsors = new Sponsors(words, lexicon);
    for (Platform platform : lexicon.platforms()) {
      if (platform.body() != null) {
        byBody.put(platform.body(), platform.id());
      }
    }
  }

  Optional<Platform> platform(String id) {
    return lexicon.platform(id);
  }

  /// The platform whose body an actor is.
  @Nullable String ofBody(@Nullable String actor) {
    return actor == null ? null : byBody.get(actor);
  }

  /// The track meant by a draft that names none; `null` when nothing speaks for one.
  @Nullable String inShort(ArticleText article, Draft draft) {
    if (!TypeGroup.ON_TRACK.has(draft.sense.type())) {
      return null;
    }
    Reference said = Reference.of(words, draft);
    TrackMentions mentions = article.tracks();
    String best = null;
    int most = ENOUGH - 1;
    for (String id : candidates(mentions, draft)) {
      Platform platform = lexicon.platform(id).orElseThrow();
      int weight =
          platform.isAlive(draft.edtf()) && article.topics.isAbout(platform)
              ? weight(mentions, draft, platform, said)
              : 0;
      if (weight > most) {
        best = id;
        most = weight;
      }
    }
    return best;
  }

  private Set<String> candidates(TrackMentions mentions, Draft draft) {
    Set<String> candidates = new LinkedHashSet<>(mentions.named());
    for (Platform platform : lexicon.platforms()) {
      if (held(platform, draft).isPresent()
          || sponsors.act(platform, draft)
          || sponsors.convene(platform, draft)) {
        candidates.add(platform.id());
      }
    }
    return candidates;
  }

  private int weight(TrackMentions mentions, Draft draft, Platform platform, Reference said) {
    boolean held = held(platform, draft).isPresent();
    boolean sponsored = sponsors.act(platform, draft);
    boolean meeting = TypeGroup.GATHERING.has(draft.sense.type());
    int place = place(platform, draft);
    boolean own = said.nouns().stream().anyMatch(TrackWords.of(platform)::contains);
    boolean envoy = draft.actors.stream().anyMatch(a -> isEnvoy(platform, a));
    boolean convened = meeting && sponsors.convene(platform, draft);
    boolean meant =
        own
            || said.isTrackNoun()
            || held && (meeting || place > 0 || sponsored)
            || sponsored && !platform.rounds().isEmpty()
            || convened
            || meeting && (said.isAnaphor() || place > 0 || envoy);
    if (!meant || platform.cities().isEmpty() && platform.held().isEmpty() && !own) {
      return 0;
    }
    return (held ? 4 : missed(platform, draft, meeting) - (said.isNew() ? 2 : 0))
        + (sponsored ? 3 : 0)
        + (envoy ? 2 : 0)
        + (convened ? 5 : 0)
        + place
        + (own ? 2 : 0)
        + counted(platform, draft, said)
        + (said.isTrackNoun() || said.isAnaphor() ? 1 : 0)
        + nearness(mentions, draft, platform.id());
  }

  /// What the heads and the number of a round speak for or against a track.
  private static int counted(Platform platform, Draft draft, Reference said) {
    boolean other =
        said.nouns().stream()
            .anyMatch(w -> TrackWords.TELLING.contains(w) && !TrackWords.of(platform).contains(w));
    return (RoundNumbers.isKnown(platform, draft) ? 2 : 0)
        - (other || RoundNumbers.isBeyond(platform, draft) ? 4 : 0);
  }

  /// Someone the lexicon does not know is nobody's envoy.
  private static boolean isEnvoy(Platform platform, Participant actor) {
    return actor.id() != null
        && actor.role() != Participant.Role.MENTIONED
        && platform.envoys().contains(actor.id());
  }

  private static int nearness(TrackMentions mentions, Draft draft, String id) {
    int distance = mentions.distance(id, draft.sentenceIndex);
    int near =
        distance == 0 ? 4 : distance == 1 ? 3 : distance <= 3 ? 2 : mentions.isMain(id) ? 1 : 0;
    boolean latest = mentions.latest(draft.sentenceIndex).contains(id);
    return near + (latest ? 1 : 0) + (mentions.isMain(id) ? 2 : mentions.count(id) > 1 ? 1 : 0);
  }

  /// A day in the past on which a track with known meetings did not meet.
  private static int missed(Platform platform, Draft draft, boolean meeting) {
    boolean known =
        !platform.held().isEmpty()
            && platform.held().get(platform.held().size() - 1).to().compareTo(draft.edtf()) > 0;
    return meeting && known && draft.isDay() && draft.edtf().length() == DAY ? -2 : 0;
  }

  /// The meeting of a platform on the day of a draft, also one that is about so, or on the first
  /// day of a range.
  static Optional<Meeting> held(Platform platform, Draft draft) {
    String first = draft.edtf().split("/")[0];
    String day = draft.isDay() && first.endsWith("~") ? first.substring(0, DAY) : first;
    return day.length() == DAY ? platform.heldOn(day) : Optional.empty();
  }

  private int place(Platform platform, Draft draft) {
    Optional<Place> place = Optional.ofNullable(draft.place).flatMap(lexicon::place);
    if (place.isEmpty()) {
      return 0;
    }
    String id = place.get().id();
    boolean venue =
        platform.cities().contains(place.get().name())
            || platform.venues().contains(id)
            || held(platform, draft).filter(m -> id.equals(m.place())).isPresent();
    boolean city = lexicon.actor(id).isEmpty();
    boolean elsewhere = held(platform, draft).filter(m -> m.place() != null).isPresent();
    return venue ? 2 : !city ? 0 : elsewhere ? -8 : -4;
  }

  /// What a draft says without naming a track.
  ///
  /// @param nouns its nouns and adjectives, in lower case
  /// @param isTrackNoun whether one of them is a meeting's
  /// @param isAnaphor whether its subject only points back
  /// @param isNew whether “a” brings in something new: “a meeting”
  record Reference(Set<String> nouns, boolean isTrackNoun, boolean isAnaphor, boolean isNew) {

    static Reference of(EventWords words, Draft draft) {
      List<Token> tokens = draft.sentence.tokens();
      Set<String> nouns = new HashSet<>();
      boolean track = false;
      boolean fresh = false;
      int from = Math.min(draft.clause.subjectStart(), draft.clause.start());
      boolean relative = Patterns.matches(draft.clause.opener(), "which|who|where|that");
      from = relative ? Math.max(0, Math.min(from, draft.clause.start() - 8)) : from;
      int to = isSaidByTrack(words, draft) ? draft.clause.subjectEnd() : draft.clause.end();
      for (int i = from; i < to; i++) {
        Token token = tokens.get(i);
        boolean inside = i >= draft.clause.start() || i < draft.clause.subjectEnd() || relative;
        if (inside && token.name() == null && (token.isNoun() || token.tag().equals("JJ"))) {
          nouns.add(token.lower());
          boolean noun = token.isNoun() && words.is("track-noun", token.lower());
          track |= noun;
          fresh |= noun && isFresh(tokens, i);
        }
      }
      return new Reference(nouns, track, isAnaphor(words, draft), fresh);
    }

    /// “The guarantors welcomed the session”: the track is that of those who speak.
    private static boolean isSaidByTrack(EventWords words, Draft draft) {
      boolean said = draft.sense.isSaying() && draft.sense.source() == Sense.Source.VERB;
      return said
          && draft.clause.hasSubject()
          && draft
              .sentence
              .tokens()
              .subList(draft.clause.subjectStart(), draft.clause.subjectEnd())
              .stream()
              .anyMatch(token -> words.is("track-noun", token.lower()));
    }

    private static boolean isFresh(List<Token> tokens, int noun) {
      if (Patterns.matches(tokens.get(noun).lower(), "rounds?|sessions?")) {
        return false;
      }
      for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
        if (tokens.get(i).tag().equals("DT")) {
          return Patterns.matches(tokens.get(i).lower(), "an?|another");
        }
        if (!tokens.get(i).isNominal()) {
          return false;
        }
      }
      return false;
    }

    private static boolean isAnaphor(EventWords words, Draft draft) {
      if (!draft.clause.hasSubject()) {
        return Rounds.of(draft) != null;
      }
      Token last = draft.sentence.tokens().get(draft.clause.subjectEnd() - 1);
      return last.tag().equals("PRP")
          || words.is("delegate", last.lower())
          || Rounds.of(draft) != null;
    }
  }
}
