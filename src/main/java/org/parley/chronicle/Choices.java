package org.parley.chronicle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.lexicon.EventType;
import org.parley.lexicon.Lexicon;
import org.parley.time.FuzzyDate;
import org.springframework.stereotype.Component;

/// What a field of an event can be.
@Component
class Choices {

  /// Signs of a title; a longer one is no title.
  private static final int LONGEST_TITLE = 300;

  /// Signs of a date that the tables hold.
  private static final int LONGEST_DATE = 64;

  private final Lexicon lexicon;

  Choices(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Why a field cannot have that value, in words for the person who chose it; empty when it can.
  Optional<String> faultOf(Field field, String value) {
    return switch (field) {
      case HEADLINE -> title(value);
      case DATE -> date(value);
      case TYPE -> type(value);
      case PLACE -> known(value, "place", lexicon.place(value).isPresent(), "damascus");
      case PLATFORM -> known(value, "platform", lexicon.platform(value).isPresent(), "geneva");
      case REVIEW -> review(value);
      case PINNED -> oneOf(value, Stream.of("true", "false"));
    };
  }

  private static Optional<String> title(String value) {
    if (value.isBlank()) {
      return Optional.of("A title needs words.");
    }
    return value.length() <= LONGEST_TITLE
        ? Optional.empty()
        : Optional.of(
            "A title has at most %d signs, not %d.".formatted(LONGEST_TITLE, value.length()));
  }

  private static Optional<String> date(String value) {
    try {
      return FuzzyDate.parse(value).edtf().length() <= LONGEST_DATE
          ? Optional.empty()
          : Optional.of("The date is too long.");
    } catch (IllegalArgumentException e) {
      return Optional.of(
          "“%s” is no date. Write 2017-05-03, 2017-05, or words with a year, as 3 May 2017."
              .formatted(value));
    }
  }

  private Optional<String> type(String value) {
    return oneOf(value, lexicon.eventTypes().stream().map(EventType::id));
  }

  /// An empty choice says that there is none.
  private static Optional<String> known(
      String value, String kind, boolean isKnown, String example) {
    return isKnown || value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ("There is no %s “%s” in the lexicon. Its identifier is meant, as “%s”; an empty one says"
                    + " that there is none.")
                .formatted(kind, value, example));
  }

  private static Optional<String> review(String value) {
    return Stream.of(Review.values()).anyMatch(review -> review.name().equals(value))
        ? Optional.empty()
        : oneOf(value.toLowerCase(Locale.ROOT), Stream.of("proposed", "accepted", "rejected"));
  }

  private static Optional<String> oneOf(String value, Stream<String> names) {
    List<String> possible = names.toList();
    return possible.contains(value)
        ? Optional.empty()
        : Optional.of("“%s” is none of %s.".formatted(value, String.join(", ", possible)));
  }
}
