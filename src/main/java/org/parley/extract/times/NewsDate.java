package org.parley.extract.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;

/// A date as news of a day means it: “overnight” is two days, “before the end of May” falls in May,
/// “two weeks ago” is about a day. The first reading that fits counts.
record NewsDate(Placed placed, FuzzyDate date, LocalDate published) {

  private static final Pattern WEEKS_AGO = Pattern.compile("(?i).*\\bweeks? ago");
  private static final Pattern WEEKS_AHEAD =
      Pattern.compile(
          "(?i)(?:in )?(?:a|one|two|three|four|five|six|eight|ten|\\d+) weeks?(?:['’]s?)?(?:"
              + " time)?");
  private static final Pattern THIS_UNIT =
      Pattern.compile("(?i)(?:the end of )?(?:the|this) (week|month|year)");
  private static final Pattern FROM = Pattern.compile("(?:^|[.;,] (?:and )?)[Ff]rom $");

  private static final List<Function<NewsDate, @Nullable TimeExpression>> READINGS =
      List.of(
          NewsDate::overnight,
          NewsDate::turnOfDays,
          NewsDate::endOfUnit,
          NewsDate::weeksAgo,
          NewsDate::weeksAhead,
          NewsDate::lastWeekday,
          NewsDate::since,
          NewsDate::beginning,
          NewsDate::thisUnit);

  TimeExpression read() {
    return READINGS.stream()
        .map(reading -> reading.apply(this))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(placed.time());
  }

  private @Nullable TimeExpression overnight() {
    LocalDate first = date.earliest();
    boolean last =
        first != null && !first.isAfter(published) && !first.isBefore(published.minusDays(1));
    return last && placed.words().equals("overnight")
        ? placed.dated(
            FuzzyDate.parse(published.minusDays(1) + "/" + published),
            "‘overnight’: the evening before publication and the day")
        : null;
  }

  /// “at midnight on Friday”, “in the night of 9 May”: some date it by the evening, some by the
  /// morning.
  private @Nullable TimeExpression turnOfDays() {
    String value = placed.time().value();
    boolean turn =
        value.endsWith("T24:00") || value.endsWith("TNI") && placed.words().contains("night of");
    LocalDate eve = turn ? date.earliest() : null;
    return eve != null && eve.equals(date.latest())
        ? placed.dated(
            FuzzyDate.parse(eve + "/" + eve.plusDays(1)), reason() + "; a night has two days")
        : null;
  }

  /// “before the end of May”: the unit whose end is meant; a month as such, a week as its days, for
  /// EDTF has no weeks.
  private @Nullable TimeExpression endOfUnit() {
    if (!date.isOpenStart() || !placed.words().contains("end of")) {
      return null;
    }
    String value = placed.time().value();
    LocalDate last = date.latest();
    boolean week = value.contains("W") && last != null;
    return placed.dated(
        FuzzyDate.parse(week && last != null ? last.minusDays(6) + "/" + last : value), reason());
  }

  private @Nullable TimeExpression weeksAgo() {
    LocalDate week = firstOfRange();
    if (week == null || !WEEKS_AGO.matcher(placed.words()).matches()) {
      return null;
    }
    // back from the middle of that week, in whole weeks
    int weeks = (int) Math.round((published.toEpochDay() - week.toEpochDay()) / 7.0 - 0.43);
    return placed.dated(FuzzyDate.parse(published.minusWeeks(Math.max(1, weeks)) + "~"), reason());
  }

  private @Nullable TimeExpression weeksAhead() {
    LocalDate week = firstOfRange();
    if (week == null || !WEEKS_AHEAD.matcher(placed.words()).matches()) {
      return null;
    }
    double days = week.toEpochDay() + 3.0 - published.toEpochDay();
    return placed.dated(FuzzyDate.parse(published.plusWeeks(Math.round(days / 7)) + "~"), reason());
  }

  private @Nullable LocalDate firstOfRange() {
    return date.isInterval() ? date.earliest() : null;
  }

  /// “last Tuesday” on a Wednesday.
  private @Nullable TimeExpression lastWeekday() {
    String words = placed.words();
    boolean yesterday =
        words.startsWith("last ")
            && words.endsWith("day")
            && FuzzyDate.of(published.minusDays(1)).equals(date);
    return yesterday
        ? placed.dated(
            FuzzyDate.of(published.minusDays(8)), said() + ": who means yesterday says so")
        : null;
  }

  /// “since December” in March.
  private @Nullable TimeExpression since() {
    LocalDate begin = date.isOpenEnd() ? date.earliest() : null;
    boolean dated = Patterns.matches(placed.words(), "(?s).*\\d{4}.*");
    if (begin == null || !begin.isAfter(published) || dated) {
      return null;
    }
    return placed.dated(
        FuzzyDate.parse((begin.getYear() - 1) + date.edtf().substring(4)),
        said() + ": what has gone on since lies behind");
  }

  /// “; from May 2018 they met in Oslo”: a month in front, and no end told.
  private @Nullable TimeExpression beginning() {
    boolean past =
        Patterns.matches(date.edtf(), "\\d{4}(?:-\\d\\d)?")
            && date.latest() != null
            && date.latest().isBefore(published);
    return past
            && FROM.matcher(placed.before()).find()
            && !Patterns.matches(placed.behind(), "(?s) (?:to|until|till|through|up)\\b.*")
        ? Dated.onwards(placed.time())
        : null;
  }

  /// “this week” in a story of that week.
  private @Nullable TimeExpression thisUnit() {
    Matcher unit = THIS_UNIT.matcher(placed.words());
    if (!unit.matches() || !placed.time().resolution().rule().endsWith("-beside-story")) {
      return null;
    }
    String name = unit.group(1);
    return placed.dated(unitOf(name), "the " + name + " of publication on " + published);
  }

  private FuzzyDate unitOf(String unit) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield FuzzyDate.parse(monday + "/" + monday.plusDays(6));
      }
      case "month" -> FuzzyDate.of(YearMonth.from(published));
      default -> FuzzyDate.parse(String.valueOf(published.getYear()));
    };
  }

  private String reason() {
    return placed.time().resolution().reason();
  }

  private String said() {
    return "‘" + placed.time().text() + "’";
  }
}
