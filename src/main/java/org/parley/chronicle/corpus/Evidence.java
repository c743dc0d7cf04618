package org.parley.chronicle.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.corpus.cut.NamedDay;

/// What the passages tell of each day.
public final class Evidence {

  /// The day of an article's news is named in its first sentences …
  private static final int NEWS_PLACES = 5;

  /// … and lies in the week before publication.
  private static final int NEWS_DAYS = 6;

  private final TreeMap<LocalDate, DayEvidence> days = new TreeMap<>();
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;

  private Evidence(@Nullable LocalDate from, @Nullable LocalDate to) {
    this.from = from;
    this.to = to;
  }

  /// Gathers the days between two limits, both included.
  public static Evidence of(Corpus corpus, @Nullable LocalDate from, @Nullable LocalDate to) {
    Evidence evidence = new Evidence(from, to);
    corpus.articles().forEach(evidence::addArticle);
    return evidence;
  }

  Collection<DayEvidence> days() {
    return days.values();
  }

  private void addArticle(List<Passage> passages) {
    LocalDate news = newsDay(passages);
    for (Passage passage : passages) {
      for (NamedDay day : passage.days()) {
        add(passage, day.date(), day.heads() ? Telling.How.HEADS : Telling.How.NAMES);
      }
      if (news != null && passage.isLead() && passage.days().isEmpty()) {
        add(passage, news, Telling.How.OPENS);
      }
    }
  }

  private void add(Passage passage, LocalDate day, Telling.How how) {
    boolean inside = (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    if (inside && passage.onTopic() > 0) {
      days.computeIfAbsent(day, DayEvidence::new).add(new Telling(passage, day, how));
    }
  }

  /// The day an article's news is of: the first recent day it names, else its publication.
  private static @Nullable LocalDate newsDay(List<Passage> passages) {
    if (passages.isEmpty() || passages.getFirst().published() == null) {
      return null;
    }
    LocalDate published = passages.getFirst().published();
    return passages.stream()
        .takeWhile(passage -> passage.place() < NEWS_PLACES)
        .flatMap(passage -> passage.days().stream())
        .map(NamedDay::date)
        .filter(day -> isRecent(day, published))
        .findFirst()
        .orElse(published);
  }

  private static boolean isRecent(LocalDate day, LocalDate published) {
    long back = ChronoUnit.DAYS.between(day, published);
    return back >= 0 && back <= NEWS_DAYS;
  }
}
