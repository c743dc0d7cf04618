package org.parley.chronicle.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Claim;
import org.parley.chronicle.EventMention;
import org.parley.time.FuzzyDate;

/// Finds where the sources of one event differ.
final class Claims {

  private Claims() {}

  static List<Claim> of(Cluster cluster) {
    List<EventMention> told =
        cluster.members().stream().filter(Happening::isReported).map(Happening::mention).toList();
    List<Claim> claims = new ArrayList<>();
    claims.addAll(dates(told));
    claims.addAll(differing("place", told, EventMention::place));
    claims.addAll(differing("outcome", happenedOrNot(cluster), one -> one.modality().name()));
    return List.copyOf(claims);
  }

  /// Only dates none of which contains another contradict each other.
  private static List<Claim> dates(List<EventMention> told) {
    List<EventMention> exact = told.stream().filter(one -> Days.of(one.date()).isExact()).toList();
    return differing("date", exact, one -> edtf(one.date()));
  }

  private static @Nullable String edtf(@Nullable FuzzyDate date) {
    return date == null ? null : date.edtf();
  }

  private static List<EventMention> happenedOrNot(Cluster cluster) {
    return cluster.mentions().stream()
        .filter(
            one ->
                switch (one.modality()) {
                  case HAPPENED, ONGOING, DENIED -> true;
                  case PLANNED, HYPOTHETICAL -> false;
                })
        .toList();
  }

  private static List<Claim> differing(
      String about, List<EventMention> told, Function<EventMention, @Nullable String> value) {
    Map<String, List<EventMention>> byValue = new TreeMap<>();
    for (EventMention mention : told) {
      String said = value.apply(mention);
      if (said != null) {
        byValue.computeIfAbsent(said, none -> new ArrayList<>()).add(mention);
      }
    }
    return byValue.size() < 2 ? List.of() : claims(about, byValue);
  }

  private static List<Claim> claims(String about, Map<String, List<EventMention>> byValue) {
    List<Claim> claims = new ArrayList<>();
    byValue.forEach(
        (value, mentions) ->
            claims.add(
                new Claim(
                    about,
                    value,
                    Sources.independent(mentions),
                    mentions.stream().map(EventMention::id).toList())));
    return claims;
  }
}
