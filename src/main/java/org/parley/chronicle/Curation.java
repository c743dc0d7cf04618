package org.parley.chronicle;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.archive.WriteGate;
import org.parley.archive.journal.CurationAct;
import org.parley.archive.journal.CurationLog;
import org.parley.archive.journal.CurationReplayed;
import org.parley.chronicle.reading.Chronicler;
import org.parley.chronicle.store.Decisions;
import org.parley.chronicle.store.MentionTable;
import org.parley.chronicle.store.Standing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// What people decide about events. A decision outranks everything read, survives re-extraction, is
/// kept in the curation log for ever, and can be taken back.
@Service
public class Curation {

  /// Kind of a decision in the curation log.
  private static final String DECIDE = "decide";

  private static final String FIELD = "field";
  private static final String CHOSEN = "chosen";

  private final MentionTable mentions;
  private final Decisions decisions;
  private final Choices choices;
  private final Chronicler chronicler;
  private final CurationLog log;
  private final WriteGate gate;
  private final Clock clock;

  Curation(
      MentionTable mentions,
      Decisions decisions,
      Choices choices,
      Chronicler chronicler,
      CurationLog log,
      WriteGate gate,
      Clock clock) {
    this.mentions = mentions;
    this.decisions = decisions;
    this.choices = choices;
    this.chronicler = chronicler;
    this.log = log;
    this.gate = gate;
    this.clock = clock;
  }

  /// Why a field cannot have that value, in words for the person who chose it; empty when it can.
  public Optional<String> faultOf(Field field, String value) {
    return choices.faultOf(field, value);
  }

  /// Decides one field of an event.
  ///
  /// @param value what it shall be, see [Field]; `null` takes the decision back
  /// @return whether there is such an event
  /// @throws IllegalArgumentException when [#faultOf] finds fault with the value
  public boolean decide(String eventId, Field field, @Nullable String value) {
    return decide(eventId, Map.of(field, Optional.ofNullable(value)));
  }

  /// Decides several fields of an event at once; all of it is done, or nothing.
  ///
  /// @param eventId the event, or a mention that tells it
  /// @param values what each shall be; an empty one takes the decision back
  /// @return whether there is such an event
  /// @throws IllegalArgumentException when [#faultOf] finds fault with a value
  public boolean decide(String eventId, Map<Field, Optional<String>> values) {
    values.forEach((field, value) -> value.ifPresent(chosen -> check(field, chosen)));
    return gate.change(
        () -> {
          Optional<EventMention> mention = mentions.findAll(List.of(eventId)).stream().findFirst();
          mention.ifPresent(one -> decide(one, new TreeMap<>(values)));
          return mention.isPresent();
        });
  }

  private void check(Field field, String value) {
    faultOf(field, value)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
  }

  private void decide(EventMention mention, Map<Field, Optional<String>> values) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    values.forEach((field, value) -> put(mention, field.key(), value.orElse(null), now));
    chronicler.refresh(List.of(mention.articleId()));
    values.forEach((field, value) -> log.append(act(now, mention, field, value)));
  }

  private static CurationAct act(
      Instant made, EventMention mention, Field field, Optional<String> value) {
    return new CurationAct(
        made,
        DECIDE,
        mention.id(),
        value
            .map(chosen -> Map.of(FIELD, field.key(), CHOSEN, chosen))
            .orElseGet(() -> Map.of(FIELD, field.key())));
  }

  private void put(EventMention mention, String field, @Nullable String value, Instant made) {
    mentions.ofEvents(List.of(mention.eventId())).forEach(one -> decisions.remove(one.id(), field));
    put(mention.id(), field, value, made);
  }

  private void put(String mention, String field, @Nullable String value, Instant made) {
    if (value == null) {
      decisions.remove(mention, field);
    } else {
      decisions.put(mention, field, value, made);
    }
  }

  @EventListener
  void on(CurationReplayed replayed) {
    CurationAct act = replayed.act();
    if (act.kind().equals(DECIDE)) {
      String field = act.values().getOrDefault(FIELD, "");
      String chosen = act.values().get(CHOSEN);
      Optional<EventMention> standing = standing(act.subject());
      if (standing.isPresent()) {
        put(standing.get(), field, chosen, act.at());
        chronicler.refresh(List.of(standing.get().articleId()));
      } else {
        // Its article was removed, and may be brought back.
        put(act.subject(), field, chosen, act.at());
      }
    }
  }

  /// The mention with that identifier, or the one that stands where it stood.
  private Optional<EventMention> standing(String id) {
    return mentions.findAll(List.of(id)).stream()
        .findFirst()
        .or(() -> Standing.of(id).nearest(mentions.ofArticle(Standing.of(id).article())));
  }
}
