package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.grammar.Token;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;
import org.parley.text.Span;

/// The track an article is about, for happenings that name it only in short: “the second round”,
/// “the guarantors”, “the plan”.
final class Tracks {

  /// Named once, a track may be an aside; named twice, the article is about it.
  private static final int TIMES_NAMED = 2;

  private static final String OCCASIONS =
      "meet|talk|agree|withdraw|statement|propose|ceasefire|monitor|appoint|resolution|vote|reject|visit";

  private final EventWords words;
  private final Lexicon lexicon;
  private final Map<String, String> byBody = new HashMap<>();

  Tracks(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    for (Platform platform : lexicon.platforms()) {
      if (platform.body() != null) {
        byBody.put(platform.body(), platform.id());
      }
    }
  }

  /// The platform whose body an actor is.
  @Nullable String ofBody(@Nullable String actor) {
    return actor == null ? null : byBody.get(actor);
  }

  /// The track meant by short words of a draft's clause, or by all its sponsors acting together.
  @Nullable String inShort(ArticleText article, Draft draft) {
    Set<String> said = saidIn(draft);
    Map<String, Integer> named = named(article);
    List<String> byCount = new ArrayList<>(named.keySet());
    byCount.sort(
        Comparator.<String>comparingInt(id -> -named.getOrDefault(id, 0)).thenComparing(id -> id));
    for (String id : byCount) {
      Platform platform = lexicon.platform(id).orElseThrow();
      boolean about = named.getOrDefault(id, 0) >= TIMES_NAMED;
      if (about && platform.isAlive(draft.edtf()) && means(platform, draft, said)) {
        return id;
      }
    }
    return bySponsors(article, draft);
  }

  private boolean means(Platform platform, Draft draft, Set<String> said) {
    String type = draft.sense.type();
    if (platform.cities().isEmpty() && platform.rounds().isEmpty()) {
      return type.matches(OCCASIONS) && platform.heads().stream().anyMatch(said::contains);
    }
    String place =
        draft.place == null ? "" : lexicon.place(draft.place).map(Place::name).orElse("");
    boolean elsewhere =
        !place.isEmpty()
            && !platform.cities().contains(place)
            && !platform.venues().contains(draft.place);
    boolean meeting = type.matches("meet|talk");
    boolean here = !place.isEmpty() && !elsewhere;
    boolean inShort = said.stream().anyMatch(w -> words.is("track-noun", w));
    return type.matches(OCCASIONS) && (inShort || here && type.matches("meet|talk|agree|visit"))
        || meeting && !elsewhere;
  }

  private static Set<String> saidIn(Draft draft) {
    Set<String> said = new HashSet<>();
    for (int i = draft.clause.subjectStart(); i < draft.clause.subjectEnd(); i++) {
      add(draft.sentence.tokens().get(i), said);
    }
    for (int i = draft.clause.start(); i < draft.clause.end(); i++) {
      add(draft.sentence.tokens().get(i), said);
    }
    return said;
  }

  private static void add(Token token, Set<String> said) {
    if (token.name() == null && (token.isNoun() || token.tag().equals("JJ"))) {
      said.add(token.lower().toLowerCase(Locale.ROOT));
    }
  }

  /// How often each track is named: outright, by its body or its envoy, or by its city beside
  /// talks.
  private Map<String, Integer> named(ArticleText article) {
    return article.tracks(a -> count(a));
  }

  private Map<String, Integer> count(ArticleText article) {
    Map<String, Integer> named = new HashMap<>();
    for (NameMatch name : article.names) {
      String platform = name.platform() == null ? ofBody(name.actor()) : name.platform();
      if (platform != null) {
        named.merge(platform, 1, Integer::sum);
      } else if (name.actor() != null || name.place() != null) {
        lean(article, name, named);
      }
    }
    return named;
  }

  private void lean(ArticleText article, NameMatch name, Map<String, Integer> named) {
    for (Platform platform : lexicon.platforms()) {
      if (!article.topics.isAbout(platform)) {
        continue;
      }
      boolean envoy = name.actor() != null && platform.envoys().contains(name.actor());
      boolean city =
          name.place() != null
              && platform.cities().contains(name.span().of(article.text))
              && besideTalks(article, name);
      if (envoy || city) {
        named.merge(platform.id(), 1, Integer::sum);
      }
    }
  }

  private boolean besideTalks(ArticleText article, NameMatch name) {
    for (Span sentence : article.sentences) {
      if (sentence.contains(name.span())) {
        return sentence
            .of(article.text)
            .toLowerCase(Locale.ROOT)
            .matches(
                "(?s).*\\b(talks|negotiations|round|session|conference|congress|meeting|guarantors)\\b.*");
      }
    }
    return false;
  }

  /// “Russia, Turkey and Iran agreed”: three or more sponsors of one track, and nobody missing.
  private @Nullable String bySponsors(ArticleText article, Draft draft) {
    Set<String> acting = new HashSet<>();
    for (Participant actor : draft.actors) {
      if (actor.role() != Participant.Role.MENTIONED && actor.id() != null) {
        acting.add(actor.id());
        lexicon.actor(actor.id()).map(a -> a.affiliation()).ifPresent(acting::add);
      }
    }
    if (!draft.sense.type().matches("meet|talk|agree")) {
      return null;
    }
    for (Platform platform : lexicon.platforms()) {
      List<String> sponsors = platform.sponsors();
      boolean all = sponsors.size() >= 3 && acting.containsAll(sponsors);
      boolean track = !platform.rounds().isEmpty() && article.topics.isAbout(platform);
      if (all && track && platform.isAlive(draft.edtf())) {
        return platform.id();
      }
    }
    return null;
  }
}
