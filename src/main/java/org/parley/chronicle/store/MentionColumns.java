package org.parley.chronicle.store;

import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Days;
import org.parley.text.TextSelector;

/// A mention as the tables store it.
final class MentionColumns {

  /// What a mention is found by, and what changes as it moves between events.
  static final String INSERT =
      """
      insert into mention (id, article_id, event_id, start_at, edtf, start_day, end_day, modality,
          platform)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /// What it says: ten times as long, and never changed.
  static final String INSERT_TEXT =
      """
      insert into mention_text (mention, end_at, exact, prefix, suffix, headline, time_words,
          date_rule, date_reason, date_confidence, type, actors, place, round, confidence, reasons)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private MentionColumns() {}

  static @Nullable Object[] found(EventMention one) {
    Days days = Days.told(one);
    return new @Nullable Object[] {
      one.id(),
      one.articleId(),
      one.id(),
      one.evidence().start(),
      one.date() == null ? null : one.date().edtf(),
      days.start(),
      days.end(),
      one.modality().name(),
      one.platform()
    };
  }

  static @Nullable Object[] told(@Nullable Long number, EventMention one) {
    TextSelector evidence = one.evidence();
    return new @Nullable Object[] {
      number,
      evidence.end(),
      evidence.exact(),
      evidence.prefix(),
      evidence.suffix(),
      one.headline(),
      one.timeWords(),
      one.dateRule(),
      one.dateReason(),
      one.dateConfidence(),
      one.type(),
      ActorLines.write(one.actors()),
      one.place(),
      one.round(),
      one.confidence(),
      String.join("\n", one.reasons())
    };
  }
}
