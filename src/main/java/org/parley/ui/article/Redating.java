package org.parley.ui.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Article;
import org.parley.archive.PublicationBasis;
import org.parley.chronicle.EventMention;
import org.parley.time.FuzzyDate;

/// What a new publication date changed.
///
/// @param former the publication date before; `null` when it was not known
/// @param basis how that date was known
/// @param undone whether the change took another back
/// @param moved events whose date is another one now
/// @param found how many events are told now that were not before
/// @param lost how many events are no longer told
record Redating(
    @Nullable LocalDate former,
    PublicationBasis basis,
    boolean undone,
    List<Moved> moved,
    long found,
    long lost) {

  /// One event that moved.
  record Moved(String headline, @Nullable FuzzyDate before, @Nullable FuzzyDate after) {}

  static Redating between(
      Article former, boolean undone, List<EventMention> before, List<EventMention> after) {
    Map<String, EventMention> known =
        before.stream()
            .collect(Collectors.toMap(EventMention::id, Function.identity(), (one, other) -> one));
    List<Moved> moved = new ArrayList<>();
    int kept = 0;
    for (EventMention mention : after) {
      EventMention same = known.get(mention.id());
      kept += same == null ? 0 : 1;
      if (same != null && !Objects.equals(same.date(), mention.date())) {
        moved.add(new Moved(mention.headline(), same.date(), mention.date()));
      }
    }
    return new Redating(
        former.published(),
        former.basis(),
        undone,
        moved,
        after.size() - kept,
        before.size() - kept);
  }
}
