package org.parley.chronicle.merge.telling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;

/// Works out what comparing asks of a mention; what takes long, when it is first asked.
final class Preparation {

  private Preparation() {}

  static Happening of(EventMention mention, Lexicon lexicon, TypeTraits types) {
    String text = mention.evidence().exact() + " " + mention.headline();
    TypeTraits.Traits traits = types.of(mention.type());
    Lazy<Terms> wording = new Lazy<>(() -> Terms.of(Words.meant(text)));
    return new Happening(
        mention,
        Days.of(mention.date()),
        Windows.of(mention),
        Terms.of(actors(mention, lexicon)),
        Voices.isVoice(mention, traits, lexicon),
        wording,
        new Lazy<>(() -> Cue.of(Terms.of(Words.of(mention.headline())), wording.get())),
        new Lazy<>(() -> tracks(mention, lexicon)),
        Numbers.of(mention, text),
        new Lazy<>(() -> Track.of(mention, traits, lexicon)),
        new Lazy<>(() -> Setting.of(mention, lexicon)),
        new Lazy<>(() -> Locality.of(mention, lexicon)),
        traits,
        new Outline.Once());
  }

  private static Set<String> actors(EventMention mention, Lexicon lexicon) {
    Set<String> keys = new HashSet<>();
    for (EventActor actor : mention.actors()) {
      if (actor.role() != EventActor.Role.MENTIONED) {
        keys.add(actor.key());
        lexicon.actor(actor.key()).map(known -> known.affiliation()).ifPresent(keys::add);
      }
    }
    return keys.isEmpty()
        ? mention.actors().stream().map(EventActor::key).collect(Collectors.toSet())
        : keys;
  }

  private static Set<String> tracks(EventMention mention, Lexicon lexicon) {
    if (mention.platform() != null) {
      return Set.of();
    }
    String place = mention.place();
    String title = mention.source().title().toLowerCase(Locale.ROOT);
    return lexicon.platforms().stream()
        .filter(
            one ->
                place == null ? Setting.isNamed(one, title, lexicon) : one.venues().contains(place))
        .map(Platform::id)
        .collect(Collectors.toSet());
  }
}
