package org.parley.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;
import org.parley.text.Span;

/// A city with a number is a round of the track that bears its name: “Geneva II”, “Astana-7”.
final class NumberedTracks {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[ -](?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})|-\\d{1,2}| [1-9])\\b(?! "
              + MONTH
              + "|[.,]?\\d)");

  private NumberedTracks() {}

  static NameMatch read(String text, Lexicon lexicon, NameMatch name) {
    if (name.place() == null) {
      return name;
    }
    Matcher number = NUMBER.matcher(text).region(name.span().end(), text.length());
    number.useTransparentBounds(true);
    if (!number.lookingAt()) {
      return name;
    }
    List<String> tracks = tracks(lexicon, name.span().of(text));
    return tracks.isEmpty()
        ? name
        : new NameMatch(
            new Span(name.span().start(), number.end()), NameMatch.Form.NAME, null, null, tracks);
  }

  private static List<String> tracks(Lexicon lexicon, String city) {
    String usual = lexicon.placeNamed(city).map(Place::name).orElse(city);
    return lexicon.platforms().stream()
        .filter(one -> !one.rounds().isEmpty())
        .filter(one -> one.cities().contains(city) || one.cities().contains(usual))
        .map(Platform::id)
        .toList();
  }
}
