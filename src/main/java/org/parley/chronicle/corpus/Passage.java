package org.parley.chronicle.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.corpus.cut.NamedDay;

/// A sentence of an article, or an entry of a chronology in it.
///
/// @param place number of the passage in the article, from 0
/// @param edition publication day as a number; an undated article is an edition of its own
/// @param published publication day; `null` when unknown
/// @param days the single days it names
/// @param words what it is about
/// @param onTopic how surely it is about the topic, 0 to 1; 0 also for a copy of an earlier passage
record Passage(
    int place,
    int edition,
    @Nullable LocalDate published,
    String text,
    List<NamedDay> days,
    WordVector words,
    double onTopic) {

  /// Whether it stands where articles tell their news.
  boolean isLead() {
    return place < 3;
  }
}
