package org.parley.chronicle.merge.summary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Words;
import org.parley.time.FuzzyDate;

/// Chooses the sentence that shows best that an event is as its title and its date say.
public final class Proof {

  /// What a sentence that gives only an end of the date lacks, counted in words of the title.
  private static final int ONE_END = 3;

  /// What one lacks that gives a day in it, a longer time around it, or no date.
  private static final int VAGUE = 20;

  /// What one lacks that gives another date.
  private static final int ANOTHER_DATE = 1000;

  private static final int ANOTHER_TYPE = 2;
  private static final int LEANING = 2;

  private Proof() {}

  /// The mention that gives the date, or an end of it, tells the same as having come about and of
  /// the same type, and names the most of what the title names; the one with the title, or else the
  /// first published, of equal ones.
  public static EventMention of(Event event) {
    Set<String> title = Words.of(event.headline());
    Comparator<EventMention> order =
        Comparator.comparing((EventMention one) -> isElsewhere(one, event))
            .thenComparing(one -> one.modality() != event.modality())
            .thenComparingInt(one -> lack(one, event, title))
            .thenComparing(one -> !one.headline().equals(event.headline()));
    // Mentions stand by publication, and min keeps the first of equal ones.
    return event.mentions().stream().min(order).orElseThrow();
  }

  /// Whether its sentence gives another date.
  private static boolean isElsewhere(EventMention one, Event event) {
    return event.mentions().stream()
        .filter(other -> sharesSentence(one, other))
        .anyMatch(other -> distance(event.date(), other.date()) == ANOTHER_DATE);
  }

  private static boolean sharesSentence(EventMention one, EventMention other) {
    return one.articleId().equals(other.articleId())
        && one.evidence().start() == other.evidence().start();
  }

  private static int lack(EventMention one, Event event, Set<String> title) {
    String sentence = one.evidence().exact();
    Set<String> missing = new HashSet<>(title);
    missing.removeAll(Words.of(sentence));
    return missing.size()
        + distance(event.date(), one.date())
        + (one.type().equals(event.type()) ? 0 : ANOTHER_TYPE)
        + (Leaning.isSentence(sentence) ? LEANING : 0);
  }

  private static int distance(@Nullable FuzzyDate date, @Nullable FuzzyDate told) {
    if (Objects.equals(date, told)) {
      return 0;
    }
    if (date == null || told == null) {
      return VAGUE;
    }
    if (told.equals(date.start()) || told.equals(date.end())) {
      return ONE_END;
    }
    Days days = Days.of(date);
    return days.contains(Days.of(told)) || Days.of(told).contains(days) ? VAGUE : ANOTHER_DATE;
  }
}
