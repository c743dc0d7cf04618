package org.parley.chronicle.merge.telling;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.time.FuzzyDate;

/// When the happening of a mention can have been, or begun: what its date says, seen from the day
/// it was told.
public final class Windows {

  /// “Mid-July” or “about two weeks ago” may be so many days off.
  private static final int ABOUT = 7;

  private static final Pattern SMALL_HOURS = Pattern.compile("(?i)\\b(?:early|small) hours\\b");

  private Windows() {}

  /// What goes on since a day is compared by that day; what is told as done lies before the day of
  /// publication, what is told as planned after it.
  static Days of(EventMention mention) {
    FuzzyDate date = mention.date();
    if (date == null) {
      return Days.of(null);
    }
    Days days = Days.of(date.isOpenEnd() && date.start() != null ? date.start() : date);
    Days wide = date.isApproximate() && days.isExact() ? widened(days) : days;
    if (wide.isExact() && isSmallHours(mention)) {
      return withEvening(wide);
    }
    return wide.isExact() || date.isInterval() ? wide : told(wide, mention);
  }

  /// “In the early hours of Saturday”: to those who stayed up it was Friday.
  private static boolean isSmallHours(EventMention mention) {
    return mention.timeWords() != null && SMALL_HOURS.matcher(mention.timeWords()).find();
  }

  private static Days withEvening(Days days) {
    Integer day = days.start();
    return day == null ? days : new Days(day - 1, day, days.edtf());
  }

  private static Days widened(Days days) {
    Integer day = days.start();
    return day == null ? days : new Days(day - ABOUT, day + ABOUT, days.edtf());
  }

  private static Days told(Days days, EventMention mention) {
    Integer start = days.start();
    Integer end = days.end();
    Integer published = published(mention);
    if (start == null || end == null || published == null) {
      return days;
    }
    boolean within = start < published && published < end;
    if (within && mention.modality() == Modality.PLANNED) {
      return new Days(published, end, days.edtf());
    }
    return within && mention.modality() == Modality.HAPPENED
        ? new Days(start, published, days.edtf())
        : days;
  }

  /// The day of publication, counted as in [Days].
  public static @Nullable Integer published(EventMention mention) {
    return mention.source().published() == null
        ? null
        : Math.toIntExact(mention.source().published().toEpochDay());
  }
}
