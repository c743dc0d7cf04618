package org.parley.ui.date;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.explore.Explorer;
import org.parley.explore.Extent;
import org.parley.time.DateQuery;
import org.parley.time.FuzzyDate;
import org.parley.ui.timeline.DayWindow;
import org.springframework.stereotype.Service;

/// Finds where on the timeline typed words lead to. “Spring” is the spring nearest to what is
/// shown; what lies outside the chronicle is refused, because nothing can be seen there.
///
/// Example: “1890” is answered by “The chronicle runs from March 2010 to December 2024. “1890” lies
/// before it.”
@Service
public class DateDesk {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private final Explorer explorer;
  private final Clock clock;
  private final DateQuery dates = new DateQuery();

  DateDesk(Explorer explorer, Clock clock) {
    this.explorer = explorer;
    this.clock = clock;
  }

  /// The answer to what a person typed.
  ///
  /// @param shown the visible period; `null` for everything
  public DateAnswer find(String typed, @Nullable DayWindow shown) {
    Extent extent = explorer.extent();
    LocalDate today = LocalDate.now(clock);
    DayWindow whole =
        new DayWindow(
            Objects.requireNonNullElse(extent.first(), today),
            Objects.requireNonNullElse(extent.last(), today));
    Optional<DayWindow> period =
        dates
            .readNear(typed, today, middle(shown == null ? whole : shown))
            .map(date -> period(date, whole));
    return period
        .map(found -> answer(typed, found, whole))
        .orElseGet(
            () -> new DateAnswer.Refused("“" + typed + "” names no date. Try “March 2017”."));
  }

  private static LocalDate middle(DayWindow shown) {
    long days = shown.to().toEpochDay() - shown.from().toEpochDay();
    return shown.from().plusDays(days / 2);
  }

  /// An open end reaches as far as there are events.
  private static DayWindow period(FuzzyDate date, DayWindow whole) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first != null && last != null) {
      return new DayWindow(first, last);
    }
    if (first != null) {
      return new DayWindow(first, first.isAfter(whole.to()) ? first : whole.to());
    }
    LocalDate end = last == null ? whole.to() : last;
    return new DayWindow(end.isBefore(whole.from()) ? end : whole.from(), end);
  }

  private static DateAnswer answer(String typed, DayWindow found, DayWindow whole) {
    boolean before = found.to().isBefore(whole.from());
    if (!before && !found.from().isAfter(whole.to())) {
      return new DateAnswer.Found(found);
    }
    return new DateAnswer.Refused(
        "The chronicle runs from %s to %s. “%s” lies %s it."
            .formatted(
                MONTH.format(whole.from()),
                MONTH.format(whole.to()),
                typed,
                before ? "before" : "after"));
  }
}
