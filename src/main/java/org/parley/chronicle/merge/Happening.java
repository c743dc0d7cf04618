package org.parley.chronicle.merge;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.lexicon.Lexicon;
import org.parley.time.FuzzyDate;

/// A mention prepared for comparing.
///
/// @param actors keys of those who take part, with whom they speak for
/// @param words content words of sentence and headline
public record Happening(
    EventMention mention,
    Days days,
    Set<String> actors,
    Set<String> words,
    TypeTraits.Traits traits) {

  /// Prepares a mention.
  public static Happening of(EventMention mention, Lexicon lexicon, TypeTraits types) {
    Set<String> words = Words.of(mention.evidence().exact() + " " + mention.headline());
    return new Happening(
        mention,
        Days.of(mention.date()),
        actors(mention, lexicon),
        words,
        types.of(mention.type()));
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

  String id() {
    return mention.id();
  }

  @Nullable FuzzyDate date() {
    return mention.date();
  }

  /// Whether it is told as a fact, so that its date is not a plan.
  boolean isReported() {
    return mention.modality() == Modality.HAPPENED || mention.modality() == Modality.ONGOING;
  }

  /// Whether both stand in one sentence, and so tell two happenings.
  boolean sharesSentence(Happening other) {
    return mention.articleId().equals(other.mention.articleId())
        && mention.evidence().start() < other.mention.evidence().end()
        && other.mention.evidence().start() < mention.evidence().end();
  }
}
