package org.parley.chronicle;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.archive.WriteGate;
import org.parley.archive.journal.CurationAct;
import org.parley.archive.journal.CurationLog;
import org.parley.archive.journal.CurationReplayed;
import org.parley.chronicle.reading.Chronicler;
import org.parley.chronicle.store.Decisions;
import org.parley.chronicle.store.MentionTable;
import org.parley.chronicle.store.Standing;
import org.parley.time.FuzzyDate;
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
  private final Chronicler chronicler;
  private final CurationLog log;
  private final WriteGate gate;
  private final Clock clock;

  Curation(
      MentionTable mentions,
      Decisions decisions,
      Chronicler chronicler,
      CurationLog log,
      WriteGate gate,
      Clock clock) {
    this.mentions = mentions;
    this.decisions = decisions;
    this.chronicler = chronicler;
    this.log = log;
    this.gate = gate;
    this.clock = clock;
  }

  /// Decides one field of an event.
  ///
  /// @param value what it shall be, see [Field]; `null` takes the decision back
  /// @return whether there is such an event
  /// @throws IllegalArgumentException when the field cannot have that value
  public boolean decide(String eventId, Field field, @Nullable String value) {
    check(field, value);
    return gate.change(
        () -> {
          Optional<EventMention> mention = mention(eventId);
          mention.ifPresent(one -> decide(one, field, value));
          return mention.isPresent();
        });
  }

  private void decide(EventMention mention, Field field, @Nullable String value) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    put(mention, field.key(), value, now);
    Map<String, String> values =
        value == null ? Map.of(FIELD, field.key()) : Map.of(FIELD, field.key(), CHOSEN, value);
    log.append(new CurationAct(now, DECIDE, mention.id(), values));
  }

  private void put(EventMention mention, String field, @Nullable String value, Instant made) {
    mentions.ofEvents(List.of(mention.eventId())).forEach(one -> decisions.remove(one.id(), field));
    if (value != null) {
      decisions.put(mention.id(), field, value, made);
    }
    chronicler.refresh(List.of(mention.articleId()));
  }

  private static void check(Field field, @Nullable String value) {
    if (value != null) {
      switch (field) {
        case DATE -> FuzzyDate.parse(value);
        case REVIEW -> Review.valueOf(value);
        case HEADLINE, TYPE -> {
          if (value.isBlank()) {
            throw new IllegalArgumentException("It cannot be empty");
          }
        }
        case PLACE, PLATFORM, PINNED -> {}
      }
    }
  }

  @EventListener
  void on(CurationReplayed replayed) {
    CurationAct act = replayed.act();
    if (act.kind().equals(DECIDE)) {
      mention(act.subject())
          .ifPresent(
              mention ->
                  put(
                      mention,
                      act.values().getOrDefault(FIELD, ""),
                      act.values().get(CHOSEN),
                      act.at()));
    }
  }

  /// The mention with that identifier, or the one that stands where it stood.
  private Optional<EventMention> mention(String id) {
    return mentions.findAll(List.of(id)).stream()
        .findFirst()
        .or(() -> Standing.of(id).nearest(mentions.ofArticle(Standing.of(id).article())));
  }
}
