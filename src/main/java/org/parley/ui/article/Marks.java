package org.parley.ui.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.chronicle.EventMention;
import org.parley.text.CodePoints;
import org.parley.ui.words.Words;

/// What an article tells, ready to be marked in its text and listed beside it.
///
/// @param mentions in order of place
/// @param told where they stand, in the same order
/// @param wanted the mention or event the reader came for; blank for none
record Marks(List<EventMention> mentions, List<Told> told, String wanted) {

  Marks(String text, List<EventMention> mentions, String wanted, Words words) {
    this(mentions, told(text, mentions, wanted, words), wanted);
  }

  private static List<Told> told(
      String text, List<EventMention> mentions, String wanted, Words words) {
    CodePoints points = CodePoints.of(text);
    return mentions.stream()
        .map(
            mention ->
                new Told(
                    points.span(mention.evidence()),
                    mention.id(),
                    onTimeline(mention),
                    words.date(mention.date()) + " – " + mention.headline(),
                    isWanted(mention, wanted)))
        .toList();
  }

  /// Whether the reader came for this mention.
  boolean isWanted(EventMention mention) {
    return isWanted(mention, wanted);
  }

  private static boolean isWanted(EventMention mention, String wanted) {
    return mention.id().equals(wanted) || mention.eventId().equals(wanted);
  }

  /// The address of a mention's event on the timeline.
  static String onTimeline(EventMention mention) {
    return "?event=" + URLEncoder.encode(mention.eventId(), StandardCharsets.UTF_8);
  }

  /// The timeline, at the event the reader came from if there is one.
  String backToTimeline() {
    return mentions.stream().filter(this::isWanted).findFirst().map(Marks::onTimeline).orElse("");
  }
}
