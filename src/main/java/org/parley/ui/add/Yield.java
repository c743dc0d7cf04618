package org.parley.ui.add;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.archive.Archive;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.EventMention;

/// What newly added articles tell.
///
/// @param events how many happenings
/// @param yearless how many dates lack a year
/// @param waiting whether it is one article without a publication date, which dates like “on
///   Tuesday” wait for
/// @param first an event to look at, if there is a dated one
record Yield(int events, long yearless, boolean waiting, Optional<String> first) {

  static Yield of(List<String> articles, Chronicle chronicle, Archive archive) {
    List<EventMention> told =
        articles.stream().flatMap(id -> chronicle.ofArticle(id).stream()).toList();
    return new Yield(
        (int) told.stream().map(EventMention::eventId).distinct().count(),
        told.stream()
            .map(EventMention::date)
            .filter(Objects::nonNull)
            .filter(date -> date.isYearless())
            .count(),
        articles.size() == 1
            && archive.find(articles.getFirst()).filter(one -> one.published() == null).isPresent(),
        told.stream()
            .filter(mention -> mention.date() != null && !mention.date().isYearless())
            .map(EventMention::eventId)
            .findFirst());
  }

  /// The timeline, at the first of the events; at the undated ones when none has a date.
  String onTimeline() {
    return first
        .map(id -> "?event=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
        .orElse("?list=undated");
  }
}
