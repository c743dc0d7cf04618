package org.parley.chronicle.merge.telling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.lexicon.Lexicon;

/// Tells the word of one party from the word of all who met.
final class Voices {

  private static final Set<String> SPEAKING = Set.of("words", "propose");

  private Voices() {}

  /// Whether one party alone says it: not the platform itself, and not several parties.
  static boolean isVoice(EventMention mention, TypeTraits.Traits traits, Lexicon lexicon) {
    if (!SPEAKING.contains(traits.family())) {
      return false;
    }
    Set<String> parties = parties(mention, lexicon);
    return parties.size() == 1
        && !parties.contains(body(mention, lexicon))
        && !isBody(mention, lexicon);
  }

  /// Whether the platform itself says it, and nobody else.
  static boolean isBody(EventMention mention, Lexicon lexicon) {
    String body = body(mention, lexicon);
    List<EventActor> acting =
        mention.actors().stream()
            .filter(actor -> actor.role() != EventActor.Role.MENTIONED)
            .toList();
    return !acting.isEmpty() && acting.stream().allMatch(actor -> actor.key().equals(body));
  }

  /// Those who take part, each by whom it speaks for.
  static Set<String> parties(EventMention mention, Lexicon lexicon) {
    return mention.actors().stream()
        .filter(actor -> actor.role() != EventActor.Role.MENTIONED)
        .map(actor -> party(actor, lexicon))
        .collect(Collectors.toSet());
  }

  private static String party(EventActor actor, Lexicon lexicon) {
    return lexicon.actor(actor.key()).map(known -> known.affiliation()).orElse(actor.key());
  }

  static String body(EventMention mention, Lexicon lexicon) {
    return mention.platform() == null
        ? ""
        : lexicon.platform(mention.platform()).map(known -> known.body()).orElse("");
  }
}
