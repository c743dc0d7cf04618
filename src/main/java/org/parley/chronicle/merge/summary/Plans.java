package org.parley.chronicle.merge.summary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.lexicon.WordLists;
import org.parley.time.FuzzyDate;

/// Which plan counts while nothing was reported yet: the last one published, on a day on which it
/// was not called off.
final class Plans {

  /// “was postponed”: it may still come; words from `data/chronicle/cues.yaml`.
  private static final Pattern PUT_OFF =
      Pattern.compile(
          WordLists.resource("data/chronicle/cues.yaml").list("put-off").stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

  private Plans() {}

  /// The members whose date counts: all, where one of them is a report.
  static List<Happening> standing(List<Happening> members) {
    List<Happening> dated = members.stream().filter(one -> one.date() != null).toList();
    if (dated.isEmpty() || members.stream().anyMatch(Happening::isReported)) {
      return members;
    }
    List<Happening> latest =
        Optional.ofNullable(published(dated.getLast()))
            .map(last -> dated.stream().filter(one -> last.equals(published(one))).toList())
            .orElse(members);
    List<Happening> kept = kept(latest);
    return kept.isEmpty() ? latest : kept;
  }

  /// What became of a plan, by its last word; a new day outweighs that the former one was given up.
  static Modality modality(List<Happening> members) {
    return standing(members).getLast().mention().modality();
  }

  /// The plans for a time that no other one among them gives up.
  private static List<Happening> kept(List<Happening> latest) {
    Set<FuzzyDate> givenUp =
        latest.stream()
            .filter(one -> one.mention().modality() == Modality.DENIED)
            .map(Happening::date)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return latest.stream()
        .filter(one -> one.mention().modality() == Modality.PLANNED)
        .filter(one -> !givenUp.isEmpty() && !givenUp.contains(one.date()))
        .toList();
  }

  /// Whether the last word on what did not come about is that it was put off, not called off.
  static boolean isPutOff(List<EventMention> mentions) {
    return mentions.stream()
        .filter(one -> one.modality() == Modality.DENIED)
        .reduce((first, second) -> second)
        .filter(last -> PUT_OFF.matcher(last.evidence().exact()).find())
        .isPresent();
  }

  private static @Nullable Object published(Happening one) {
    return one.mention().source().published();
  }
}
