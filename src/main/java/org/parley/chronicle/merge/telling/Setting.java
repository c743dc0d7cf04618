package org.parley.chronicle.merge.telling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;

/// What a mention stands among, whether or not it takes part: by this two articles are seen to be
/// about one topic.
///
/// @param names keys of everybody named and whom they belong to, and the country of the place
/// @param title content words of the article's title
/// @param platforms identifiers of the platforms that the sentence itself names; another one was
///   taken from what stands around it
public record Setting(Terms names, Terms title, Lazy<Set<String>> platforms) {

  static Setting of(EventMention mention, Lexicon lexicon) {
    return new Setting(
        Terms.of(names(mention, lexicon)),
        Terms.of(Words.of(mention.source().title())),
        new Lazy<>(() -> platforms(mention, lexicon)));
  }

  private static Set<String> names(EventMention mention, Lexicon lexicon) {
    Set<String> names = new HashSet<>();
    for (EventActor actor : mention.actors()) {
      names.add(actor.key());
      lexicon.actor(actor.key()).map(known -> known.affiliation()).ifPresent(names::add);
    }
    String place = mention.place();
    if (place != null) {
      names.add(place);
      lexicon.place(place).map(Place::country).ifPresent(names::add);
    }
    return names;
  }

  private static Set<String> platforms(EventMention mention, Lexicon lexicon) {
    String text = mention.evidence().exact().toLowerCase(Locale.ROOT);
    return lexicon.platforms().stream()
        .filter(platform -> isNamed(platform, text, lexicon))
        .map(Platform::id)
        .collect(Collectors.toSet());
  }

  /// Whether the sentence itself names a platform.
  public boolean tells(@Nullable String platform) {
    return platform != null && platforms.get().contains(platform);
  }

  /// Whether a text in lower case names a platform, or a city that stands for it.
  static boolean isNamed(Platform platform, String text, Lexicon lexicon) {
    for (String name : lexicon.lowerCaseNames(platform)) {
      if (text.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /// Whether both may be about one topic: they name somebody or some country in common, or their
  /// titles share words.
  public boolean sharesTopic(Setting other) {
    return !names.isDisjoint(other.names) || !title.isDisjoint(other.title);
  }
}
