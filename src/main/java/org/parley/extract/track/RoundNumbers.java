package org.parley.extract.track;

import java.util.Objects;
import org.parley.extract.draft.Draft;
import org.parley.lexicon.Meeting;
import org.parley.lexicon.Platform;

/// What the number of a round says about its track.
final class RoundNumbers {

  private static final int YEAR = 4;

  private RoundNumbers() {}

  /// “A nineteenth round”, of a track that had eight.
  static boolean isBeyond(Platform platform, Draft draft) {
    Integer round = Rounds.of(draft);
    int last =
        platform.held().stream()
            .map(Meeting::number)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(Integer.MAX_VALUE - 1);
    return round != null && round > last + 1;
  }

  /// “A nineteenth round”, of a track that held its nineteenth in that year.
  static boolean isKnown(Platform platform, Draft draft) {
    Integer round = Rounds.of(draft);
    String date = draft.edtf();
    return round != null
        && date.length() >= YEAR
        && platform.held().stream()
            .filter(meeting -> round.equals(meeting.number()))
            .anyMatch(meeting -> meeting.from().startsWith(date.substring(0, YEAR)));
  }
}
