package org.parley.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.lexicon.Platform;
import org.parley.text.Span;

/// Short names that lean on a full one before them: “the council” after “the UN Security Council”,
/// “the envoy” after “the UN envoy Staffan de Mistura”.
final class ShortNames {

  private static final EventWords WORDS = EventWords.standard();

  private static final Pattern SHORT =
      Pattern.compile("\\b[Tt]he (" + WORDS.alternatives("short-name") + ")\\b");

  private static final Pattern SPONSORED =
      Pattern.compile(",? (?:which is )?(?:" + WORDS.alternatives("sponsored") + ") by (?:the )?");

  private ShortNames() {}

  static List<NameMatch> resolve(String text, Lexicon lexicon, List<NameMatch> names) {
    List<NameMatch> all = new ArrayList<>(names);
    Matcher matcher = SHORT.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      NameMatch full =
          names.stream().anyMatch(n -> n.span().overlaps(span))
              ? null
              : before(lexicon, names, span, matcher.group(1));
      if (full != null) {
        all.add(new NameMatch(span, NameMatch.Form.NAME, full.actor(), null, full.platforms()));
      }
    }
    all.replaceAll(name -> sponsored(text, lexicon, names, name));
    all.sort(Comparator.comparing(NameMatch::span));
    return all;
  }

  /// “a track in Astana, sponsored by Russia”: a city with the sponsor of its track is that track.
  private static NameMatch sponsored(
      String text, Lexicon lexicon, List<NameMatch> names, NameMatch name) {
    if (name.place() == null || name.platform() != null) {
      return name;
    }
    Matcher by = SPONSORED.matcher(text).region(name.span().end(), text.length());
    if (!by.lookingAt()) {
      return name;
    }
    for (Platform platform : lexicon.platforms()) {
      boolean city = platform.cities().contains(name.span().of(text));
      boolean sponsor =
          names.stream()
              .anyMatch(
                  n ->
                      n.span().start() == by.end()
                          && platform.sponsors().contains(String.valueOf(n.actor())));
      if (city && sponsor) {
        return new NameMatch(name.span(), name.form(), null, name.place(), List.of(platform.id()));
      }
    }
    return name;
  }

  private static @Nullable NameMatch before(
      Lexicon lexicon, List<NameMatch> names, Span span, String word) {
    NameMatch last = null;
    for (NameMatch name : names) {
      if (name.span().end() <= span.start() && means(lexicon, name, word)) {
        last = name;
      }
    }
    return last;
  }

  private static boolean means(Lexicon lexicon, NameMatch name, String word) {
    Actor actor = name.actor() == null ? null : lexicon.actor(name.actor()).orElse(null);
    if (WORDS.is("short-office", word)) {
      String office = actor == null ? null : actor.office();
      return office != null
          && actor != null
          && actor.kind() == Actor.Kind.PERSON
          && office.toLowerCase(Locale.ROOT).endsWith("envoy");
    }
    if (actor != null && actor.kind() != Actor.Kind.PERSON) {
      return isWordOf(word, actor.name());
    }
    Platform platform =
        name.platform() == null ? null : lexicon.platform(name.platform()).orElse(null);
    return platform != null && isWordOf(word, platform.name());
  }

  private static boolean isWordOf(String word, String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[ -]"))
        .contains(word.replace("organization", "organisation"));
  }
}
