package org.parley.ui.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Field;
import org.parley.chronicle.Review;
import org.parley.text.CodePoints;
import org.parley.time.FuzzyDate;
import org.parley.ui.words.Words;

/// What an article tells, ready to be marked in its text and listed beside it.
///
/// @param mentions in order of place; without those that people set aside as no events
/// @param decided the events that people corrected, by identifier
/// @param wanted the mention or event the reader came for; blank for none
record Marks(List<EventMention> mentions, Map<String, Event> decided, String wanted) {

  /// @param mentions all that the article tells
  /// @param decided the events among them that people decided on
  static Marks of(List<EventMention> mentions, List<Event> decided, String wanted) {
    Map<String, Event> byId =
        decided.stream().collect(Collectors.toMap(Event::id, Function.identity()));
    List<EventMention> shown =
        mentions.stream()
            .filter(one -> isWanted(one, wanted) || !isSetAside(byId.get(one.eventId())))
            .toList();
    return new Marks(shown, byId, wanted);
  }

  private static boolean isSetAside(@Nullable Event event) {
    return event != null && event.review() == Review.REJECTED;
  }

  /// Where the mentions stand in the text, in their order.
  List<Told> told(String text, Words words) {
    CodePoints points = CodePoints.of(text);
    return mentions.stream()
        .map(
            mention ->
                new Told(
                    points.span(mention.evidence()),
                    mention.id(),
                    onTimeline(mention),
                    words.date(date(mention)) + " – " + headline(mention),
                    isWanted(mention)))
        .toList();
  }

  /// The date that the sentence gives, or that a person gave its event.
  @Nullable FuzzyDate date(EventMention mention) {
    Event event = decided.get(mention.eventId());
    return event != null && event.decided(Field.DATE).isPresent() ? event.date() : mention.date();
  }

  /// The title of the mention, or the one that a person gave its event.
  String headline(EventMention mention) {
    Event event = decided.get(mention.eventId());
    return event != null && event.decided(Field.HEADLINE).isPresent()
        ? event.headline()
        : mention.headline();
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
