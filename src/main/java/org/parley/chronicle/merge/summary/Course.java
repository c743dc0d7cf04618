package org.parley.chronicle.merge.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.chronicle.merge.Cluster;
import org.parley.chronicle.merge.telling.Cue;
import org.parley.chronicle.merge.telling.Days;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.time.FuzzyDate;

/// The days a happening went on for, as its tellings say together.
///
/// @param spans from a day to a day: told by one of them, or from an opening to a close
record Course(List<Days> spans) {

  static Course of(Cluster cluster) {
    List<Days> spans = new ArrayList<>();
    cluster.members().stream().filter(Course::isSpan).map(Happening::days).forEach(spans::add);
    List<Integer> opened = days(cluster, Cue.OPENING);
    List<Integer> closed = days(cluster, Cue.CLOSING);
    if (!opened.isEmpty() && !closed.isEmpty()) {
      spans.add(new Days(opened.getFirst(), closed.getLast(), ""));
    }
    return new Course(List.copyOf(spans));
  }

  private static boolean isSpan(Happening one) {
    FuzzyDate date = one.date();
    return one.isReported()
        && date != null
        && date.isInterval()
        && one.days().length() <= Happening.LONGEST_ROUND;
  }

  private static List<Integer> days(Cluster cluster, Cue cue) {
    return cluster.members().stream()
        .filter(one -> one.isDone() && one.isTalks() && one.cues().contains(cue))
        .map(one -> one.days().start())
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  /// Whether both speak of the same part: of talks the opening, the close, or the whole; else of
  /// what was done.
  boolean isSamePart(Happening one, Happening other) {
    if (one.isTalks() && other.isTalks()) {
      return one.cues().equals(other.cues());
    }
    return one.isTalks() == other.isTalks() && one.isKin(other) && !one.isVague();
  }

  /// Whether both days lie in one stretch of it. An opening and a close have a day of their own.
  boolean covers(Happening one, Happening other) {
    boolean end = one.isTalks() && !one.cues().isEmpty();
    return !end
        && spans.stream()
            .anyMatch(span -> span.contains(one.days()) && span.contains(other.days()));
  }
}
