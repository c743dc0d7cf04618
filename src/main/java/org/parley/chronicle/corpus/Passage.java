package org.parley.chronicle.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.corpus.cut.NamedDay;

/// A sentence of an article, or an entry of a chronology in it.
///
/// @param place number of its sentence in the article, from 0
/// @param above whether it is a headline or caption glued to the report that follows
/// @param edition publication day as a number; an undated article is an edition of its own
/// @param published publication day; `null` when unknown
/// @param days the single days it names
/// @param words what it is about
/// @param phrases how far it speaks in phrases that many articles share, see [Phrases#shared]
/// @param onTopic how surely it is about the topic, 0 to 1; 0 also for a copy of an earlier passage
record Passage(
    int place,
    boolean above,
    int edition,
    @Nullable LocalDate published,
    String text,
    List<NamedDay> days,
    WordVector words,
    double phrases,
    double onTopic) {

  /// Whether it is a sentence that stands where articles tell their news.
  boolean isLead() {
    return place < 3 && !above;
  }
}
