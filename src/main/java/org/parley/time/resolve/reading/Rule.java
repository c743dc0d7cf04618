package org.parley.time.resolve.reading;

import java.util.Locale;
import org.parley.time.meaning.Anchor;
import org.parley.time.words.Unit;

/// What decided the value of a phrase. Each rule has an example in `data/time/examples.yaml`, and a
/// test runs them all.
public enum Rule {
  DATE_IN_FULL,
  NO_SUCH_DAY,
  DECADE,
  CENTURY,
  DATE_PAST,
  DATE_AHEAD,
  DATE_NOW,
  DATE_BY_CHAIN,
  DATE_BY_WEEKDAY,
  YEAR_BY_WORD,
  CHRONOLOGY_LINE,
  PUBLICATION_UNKNOWN,
  WEEKDAY_PAST,
  WEEKDAY_AHEAD,
  WEEKDAY_SAME,
  WEEKDAY_LAST,
  WEEKDAY_NEXT,
  WEEKDAY_THIS,
  WEEKDAY_OF_WEEK,
  WEEK_OF_DAY,
  WEEK_BY_NUMBER,
  DAY_BESIDE_PUBLICATION,
  WEEK_BESIDE_PUBLICATION,
  WEEKEND_BESIDE_PUBLICATION,
  MONTH_BESIDE_PUBLICATION,
  QUARTER_BESIDE_PUBLICATION,
  YEAR_BESIDE_PUBLICATION,
  DECADE_BESIDE_PUBLICATION,
  CENTURY_BESIDE_PUBLICATION,
  DAY_BESIDE_STORY,
  DAY_BESIDE_SAYING,
  WEEK_BESIDE_STORY,
  WEEKEND_BESIDE_STORY,
  MONTH_BESIDE_STORY,
  QUARTER_BESIDE_STORY,
  YEAR_BESIDE_STORY,
  DECADE_BESIDE_STORY,
  CENTURY_BESIDE_STORY,
  COUNTED_FROM_PUBLICATION,
  COUNTED_FROM_STORY,
  COUNTED_FROM_NAMED_DAY,
  YEAR_BEFORE,
  YEAR_BEFORE_QUARTER,
  QUARTER_ENDED,
  PERIOD_OF_YEAR,
  DAY_OF_MONTH,
  DAY_OF_TOLD_MONTH,
  PART_OF_MONTH,
  TURN,
  RANGE,
  NAMED_DAY,
  HIJRI_DATE,
  HIJRI_TWIN,
  LENGTH,
  LENGTH_AROUND_PUBLICATION,
  SET,
  VAGUE;

  /// The name that stands beside what the rule read: `weekday-past`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The rule for a unit beside publication or beside the story.
  public static Rule beside(Unit unit, Anchor anchor) {
    boolean publication = anchor == Anchor.PUBLICATION;
    return switch (unit) {
      case WEEK, FORTNIGHT -> publication ? WEEK_BESIDE_PUBLICATION : WEEK_BESIDE_STORY;
      case WEEKEND -> publication ? WEEKEND_BESIDE_PUBLICATION : WEEKEND_BESIDE_STORY;
      case MONTH -> publication ? MONTH_BESIDE_PUBLICATION : MONTH_BESIDE_STORY;
      case QUARTER -> publication ? QUARTER_BESIDE_PUBLICATION : QUARTER_BESIDE_STORY;
      case YEAR -> publication ? YEAR_BESIDE_PUBLICATION : YEAR_BESIDE_STORY;
      case DECADE -> publication ? DECADE_BESIDE_PUBLICATION : DECADE_BESIDE_STORY;
      case CENTURY, MILLENNIUM -> publication ? CENTURY_BESIDE_PUBLICATION : CENTURY_BESIDE_STORY;
      case SECOND, MINUTE, HOUR, DAY -> publication ? DAY_BESIDE_PUBLICATION : DAY_BESIDE_STORY;
    };
  }
}
