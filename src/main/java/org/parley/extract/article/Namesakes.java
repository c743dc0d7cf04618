package org.parley.extract.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;
import org.parley.text.Span;

/// Settles what a name means in one article: “the Geneva talks” are those on the conflict that the
/// article is about, “the rebels” the rebels of the war it tells.
final class Namesakes {

  private static final EventWords WORDS = EventWords.standard();

  private static final Pattern MEMBERS =
      Pattern.compile(" (?:" + WORDS.alternatives("members") + ")$");

  private static final Pattern LAST_WORD = Pattern.compile("(\\w)(\\w*)\\s$");

  private static final int LONGEST_WORD = 20;

  private final String text;
  private final String published;
  private final Lexicon lexicon;
  private final Topics topics;
  private final @Nullable String focus;

  Namesakes(String text, @Nullable LocalDate published, Lexicon lexicon, Topics topics) {
    this.text = text;
    this.published = published == null ? "" : published.toString();
    this.lexicon = lexicon;
    this.topics = topics;
    this.focus = topics.focusState();
  }

  List<NameMatch> settle(List<NameMatch> names) {
    List<NameMatch> settled = new ArrayList<>();
    for (NameMatch found : names) {
      NameMatch name = NumberedTracks.read(text, lexicon, found);
      NameMatch one = name.form() == NameMatch.Form.LOCAL ? group(name) : track(name);
      if (one != null && !isOnlySome(one)) {
        settled.add(one);
      }
    }
    return settled;
  }

  /// “Arab leaders” gathered are the council of their league; “most Arab leaders” are some men.
  private boolean isOnlySome(NameMatch name) {
    Actor actor = name.actor() == null ? null : lexicon.actor(name.actor()).orElse(null);
    return actor != null
        && actor.kind() == Actor.Kind.ORGANISATION
        && MEMBERS.matcher(name.span().of(text)).find()
        && WORDS.is("only-some", wordBefore(name));
  }

  /// The word in front of a name, as it is written inside a sentence.
  private String wordBefore(NameMatch name) {
    int start = name.span().start();
    Matcher word = LAST_WORD.matcher(text).region(Math.max(0, start - LONGEST_WORD), start);
    return word.find() ? word.group(1).toLowerCase(Locale.ROOT) + word.group(2) : "";
  }

  private @Nullable NameMatch group(NameMatch name) {
    if (focus == null) {
      return null;
    }
    return lexicon
        .local(name.span().of(text), focus)
        .map(a -> new NameMatch(name.span(), name.form(), a.id(), name.place(), name.platforms()))
        .orElse(null);
  }

  private @Nullable NameMatch track(NameMatch name) {
    if (name.platforms().isEmpty()) {
      return name;
    }
    Platform best = best(name.platforms());
    if (best != null && (topics.isAbout(best) || isOutright(name))) {
      return name.on(List.of(best.id()));
    }
    boolean other = name.actor() != null || name.place() != null;
    return other ? name.on(List.of()) : city(name);
  }

  /// The track the article is about most; of two alike the one alive when it was published.
  private @Nullable Platform best(List<String> ids) {
    Platform best = null;
    for (String id : ids) {
      Platform one = lexicon.platform(id).orElseThrow();
      int lead = best == null ? 1 : topics.weight(one) - topics.weight(best);
      boolean revives =
          best != null && lead == 0 && !best.isAlive(published) && one.isAlive(published);
      if (lead > 0 || revives) {
        best = one;
      }
    }
    return best;
  }

  /// A proper name that no other track bears needs no topic beside it.
  private boolean isOutright(NameMatch name) {
    return name.platforms().size() == 1 && Character.isUpperCase(text.charAt(name.span().start()));
  }

  /// “Geneva talks” about something else: the city alone.
  private @Nullable NameMatch city(NameMatch name) {
    String words = name.span().of(text);
    for (String id : name.platforms()) {
      for (String city : lexicon.platform(id).map(Platform::cities).orElse(List.of())) {
        Optional<Place> place = lexicon.placeNamed(city);
        if (words.startsWith(city) && place.isPresent()) {
          Span span = new Span(name.span().start(), name.span().start() + city.length());
          String state = lexicon.stateOf(place.get().id()).map(Actor::id).orElse(null);
          boolean capital =
              state != null && lexicon.capitalOf(state).filter(place.get()::equals).isPresent();
          return new NameMatch(
              span,
              capital ? NameMatch.Form.CAPITAL : NameMatch.Form.NAME,
              capital ? state : null,
              place.get().id(),
              List.of());
        }
      }
    }
    return null;
  }
}
