package org.parley.chronicle.merge.telling;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Platform;
import org.parley.lexicon.WordLists;

/// Knows who “the three guarantors” of a platform are.
final class Guarantors {

  /// “The guarantors met”, but not “the guarantors' plan”; words from `data/chronicle/cues.yaml`.
  private static final Pattern NAMED =
      Pattern.compile(
          WordLists.resource("data/chronicle/cues.yaml").list("guarantors").stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b(?!['’])")));

  private Guarantors() {}

  /// The sponsors of the platform, where a headline names them together; else nobody. One sponsor
  /// is no “guarantors”.
  static List<EventActor> of(EventMention mention, Platform platform, Lexicon lexicon) {
    boolean named = platform.sponsors().size() > 1 && NAMED.matcher(mention.headline()).find();
    return named
        ? platform.sponsors().stream()
            .flatMap(id -> lexicon.actor(id).stream())
            .map(actor -> new EventActor(actor.id(), actor.name(), EventActor.Role.PARTICIPANT))
            .toList()
        : List.of();
  }
}
