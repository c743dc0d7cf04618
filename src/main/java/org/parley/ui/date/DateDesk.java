package org.parley.ui.date;

import static org.parley.ui.date.TypedWords.quoted;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.explore.Explorer;
import org.parley.explore.Extent;
import org.parley.time.DateQuery;
import org.parley.time.DateWords;
import org.parley.time.FuzzyDate;
import org.parley.ui.date.DateAnswer.Found;
import org.parley.ui.date.DateAnswer.Refused;
import org.springframework.stereotype.Service;

/// Finds where on the timeline typed words lead to. What can be read in several ways is read in one
/// and says which; what lies outside the chronicle is refused, because nothing can be seen there.
///
/// Example: “spring” leads to the spring nearest to what is shown, and says so; spring 2016 and
/// spring 2018 are offered beside it.
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
    LocalDate today = LocalDate.now(clock);
    DayWindow whole = whole(today);
    LocalDate middle = middle(shown == null ? whole : shown);
    return dates
        .readNear(typed, today, middle)
        .map(date -> answer(typed, date, whole))
        .orElseGet(() -> unknown(typed, middle));
  }

  /// The words with the year that is meant, where they name none: “spring 2017” for “spring”, the
  /// one nearest to what is shown. All other words stay as they are. A filter keeps these, so that
  /// it means the same next year, and to whom it is sent.
  ///
  /// @param shown the visible period; `null` for everything
  public String placed(String typed, @Nullable DayWindow shown) {
    if (!dates.needsYear(typed)) {
      return typed;
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate middle = middle(shown == null ? whole(today) : shown);
    return dates.readNear(typed, today, middle).map(DateDesk::words).orElse(typed);
  }

  /// The period with two ends that words name, if they name one.
  public Optional<DayWindow> period(String typed) {
    return typed.isBlank()
        ? Optional.empty()
        : dates.read(typed, LocalDate.now(clock)).flatMap(DateDesk::closed);
  }

  private static Optional<DayWindow> closed(FuzzyDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(new DayWindow(first, last));
  }

  private DayWindow whole(LocalDate today) {
    Extent extent = explorer.extent();
    return new DayWindow(
        Objects.requireNonNullElse(extent.first(), today),
        Objects.requireNonNullElse(extent.last(), today));
  }

  private static LocalDate middle(DayWindow shown) {
    long days = shown.to().toEpochDay() - shown.from().toEpochDay();
    return shown.from().plusDays(days / 2);
  }

  private static DateAnswer unknown(String typed, LocalDate middle) {
    return new Refused(
        quoted(typed) + " names no date. A day, a month, a season or a year does:",
        List.of("spring " + middle.getYear(), MONTH.format(middle), "" + middle.getYear()),
        typed.strip());
  }

  private DateAnswer answer(String typed, FuzzyDate date, DayWindow whole) {
    DayWindow found = period(date, whole);
    boolean before = found.to().isBefore(whole.from());
    if (before || found.from().isAfter(whole.to())) {
      return outside(typed, date, whole, before);
    }
    if (dates.needsYear(typed)) {
      return new Found(
          found,
          "It names no year. This is " + words(date) + ", the nearest to what was in view.",
          inOtherYears(date, whole));
    }
    return DayAndMonth.swapped(typed, date)
        .map(
            other ->
                new Found(
                    found, "Read as " + words(date) + ": month first.", List.of(words(other))))
        .orElseGet(() -> new Found(found, "", List.of()));
  }

  private static DateAnswer outside(String typed, FuzzyDate date, DayWindow whole, boolean before) {
    String first = MONTH.format(whole.from());
    String last = MONTH.format(whole.to());
    String read = words(date).equalsIgnoreCase(typed.strip()) ? "" : ", " + words(date) + ",";
    return new Refused(
        "%s%s lies %s the chronicle, which runs from %s to %s."
            .formatted(quoted(typed), read, before ? "before" : "after", first, last),
        List.of(before ? first : last),
        "");
  }

  /// The same of the year before and the year after, where there is something to see.
  private static List<String> inOtherYears(FuzzyDate date, DayWindow whole) {
    int year = Objects.requireNonNull(date.earliest()).getYear();
    return Stream.of(year - 1, year + 1)
        .map(other -> FuzzyDate.parse(date.edtf().replace("" + year, "" + other)))
        .filter(other -> overlaps(period(other, whole), whole))
        .map(DateDesk::words)
        .toList();
  }

  private static boolean overlaps(DayWindow period, DayWindow whole) {
    return !period.to().isBefore(whole.from()) && !period.from().isAfter(whole.to());
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

  private static String words(FuzzyDate date) {
    return DateWords.of(date, Locale.UK);
  }
}
