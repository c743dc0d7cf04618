package org.parley.extract.place;

import org.jspecify.annotations.Nullable;
import org.parley.extract.article.ArticleText;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;

/// The city in the name of a track: “the Geneva talks”, “Geneva IV”, “the Sochi congress”.
final class TrackCity {

  private TrackCity() {}

  /// Its identifier; `null` when the name has none.
  static @Nullable String of(ArticleText article, Lexicon lexicon, NameMatch name) {
    Platform platform =
        name.platform() == null ? null : lexicon.platform(name.platform()).orElse(null);
    String text = name.span().of(article.text);
    if (platform == null) {
      return null;
    }
    for (String city : platform.cities()) {
      if (text.equals(city) || text.startsWith(city + " ") || text.startsWith(city + "-")) {
        return lexicon.placeNamed(city).map(Place::id).orElse(null);
      }
    }
    return null;
  }
}
