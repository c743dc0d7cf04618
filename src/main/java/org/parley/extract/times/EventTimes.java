package org.parley.extract.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.sense.EventWords;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;
import org.parley.time.Resolution;
import org.parley.time.TimeExpression;

/// Reads time expressions as the dates of happenings: “in the coming days” is a date ahead, “before
/// the end of May” falls in May, “overnight” is two days.
public final class EventTimes {

  private static final EventWords WORDS = EventWords.standard();

  private static final Pattern AHEAD =
      Pattern.compile("(?i).*\\b(?:in|over) (?:about |around |some )?$", Pattern.DOTALL);
  private static final Pattern COMING =
      Pattern.compile("(?i)the (?:coming|next)(?: few)? (days|weeks|months)");
  private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMY])");
  private static final Pattern WEEKS_AGO = Pattern.compile("(?i).*\\bweeks? ago");
  private static final Pattern WEEKS_AHEAD =
      Pattern.compile(
          "(?i)(?:in )?(?:a|one|two|three|four|five|six|eight|ten|\\d+) weeks?(?:['’]s?)?(?:"
              + " time)?");
  private static final Pattern UNIT_OF_NEWS =
      Pattern.compile("(?i)(?:the end of )?(?:the|this) (week|month|year)");
  private static final int REACH = 24;

  /// Enough characters for what stands in front of a time in its sentence.
  private static final int SENTENCE = 240;

  private static final Pattern TO_COME =
      Pattern.compile("(?i)\\b(?:" + WORDS.alternatives("to-come") + ")\\b");
  private static final Pattern FROM = Pattern.compile("(?:^|[.;,] (?:and )?)[Ff]rom $");
  private static final Pattern RANKED =
      Pattern.compile("(?i)\\b(?:" + WORDS.alternatives("ranked") + "|\\w+est)\\b[^,;]{0,30} in $");

  /// How TIMEX3 writes a weekday nobody knows the week of.
  private static final String UNKNOWN_WEEK = "XXXX-WXX-";

  private EventTimes() {}

  public static List<TimeExpression> read(
      String text, @Nullable LocalDate published, List<TimeExpression> times) {
    List<TimeExpression> read = new ArrayList<>();
    for (TimeExpression time : times) {
      if (!isNumberOfResolution(text, time) && !isAnyDay(text, time) && !isInName(text, time)) {
        read.add(published == null ? time : read(text, published, time));
      }
    }
    return TimeJoins.join(text, read);
  }

  /// “resolution 2042” is no year.
  private static boolean isNumberOfResolution(String text, TimeExpression time) {
    return Patterns.matches(time.text(), "\\d{4}")
        && Patterns.matches(before(text, time), "(?is).*\\b(resolution|no\\.?|number) $");
  }

  /// “on 16 March, a Friday”: what kind of day it was, and no other day.
  private static boolean isAnyDay(String text, TimeExpression time) {
    return isWeekday(time) && before(text, time).matches("(?is).*\\ba $");
  }

  private static boolean isWeekday(TimeExpression time) {
    boolean known = time.resolution().rule().startsWith("weekday-");
    return (known || time.value().startsWith(UNKNOWN_WEEK)) && time.text().indexOf(' ') < 0;
  }

  /// “Russia Today reported”: the name of a paper or a station.
  private static boolean isInName(String text, TimeExpression time) {
    return time.text().equals("Today")
        && Patterns.matches(before(text, time), "(?s).*\\b\\p{Lu}\\w+ $");
  }

  private static String before(String text, TimeExpression time) {
    int start = time.span().start();
    return text.substring(Math.max(0, start - REACH), start);
  }

  /// The unit whose end is meant: a month as such, a week as its days, for EDTF has no weeks.
  private static FuzzyDate unit(TimeExpression time, FuzzyDate date) {
    LocalDate last = date.latest();
    return time.value().contains("W") && last != null
        ? FuzzyDate.parse(last.minusDays(6) + "/" + last)
        : FuzzyDate.parse(time.value());
  }

  private static TimeExpression read(String text, LocalDate published, TimeExpression time) {
    String words = time.text().toLowerCase(Locale.ROOT);
    FuzzyDate date = time.date();
    if (date == null) {
      FuzzyDate ahead = ahead(text, published, time, words);
      return ahead == null
          ? time
          : dated(time, ahead, "counted on from publication on " + published);
    }
    if (words.equals("overnight") && isLastNight(published, date)) {
      FuzzyDate night = FuzzyDate.parse(published.minusDays(1) + "/" + published);
      return dated(time, night, "‘overnight’: the evening before publication and the day");
    }
    LocalDate eve = isTurnOfDays(time, words) ? date.earliest() : null;
    if (eve != null && eve.equals(date.latest())) {
      FuzzyDate night = FuzzyDate.parse(eve + "/" + eve.plusDays(1));
      return dated(time, night, time.resolution().reason() + "; a night has two days");
    }
    if (date.isOpenStart() && words.contains("end of")) {
      return dated(time, unit(time, date), time.resolution().reason());
    }
    if (WEEKS_AGO.matcher(words).matches() && date.isInterval() && date.earliest() != null) {
      LocalDate week = date.earliest();
      int weeks = (int) Math.round((published.toEpochDay() - week.toEpochDay()) / 7.0 - 0.43);
      return dated(
          time,
          FuzzyDate.parse(published.minusWeeks(Math.max(1, weeks)) + "~"),
          time.resolution().reason());
    }
    if (WEEKS_AHEAD.matcher(words).matches() && date.isInterval() && date.earliest() != null) {
      double days = date.earliest().toEpochDay() + 3.0 - published.toEpochDay();
      return dated(
          time,
          FuzzyDate.parse(published.plusWeeks(Math.round(days / 7)) + "~"),
          time.resolution().reason());
    }
    if (words.startsWith("last ")
        && words.endsWith("day")
        && FuzzyDate.of(published.minusDays(1)).equals(date)) {
      FuzzyDate week = FuzzyDate.of(published.minusDays(8));
      return dated(time, week, "‘" + time.text() + "’: who means yesterday says so");
    }
    LocalDate begin = date.isOpenEnd() ? date.earliest() : null;
    if (begin != null && begin.isAfter(published) && !Patterns.matches(words, "(?s).*\\d{4}.*")) {
      String edtf = date.edtf();
      FuzzyDate past = FuzzyDate.parse((begin.getYear() - 1) + edtf.substring(4));
      return dated(time, past, "‘" + time.text() + "’: what has gone on since lies behind");
    }
    if (isBeginning(text, published, time, date)) {
      return Dated.onwards(time);
    }
    Matcher unit = UNIT_OF_NEWS.matcher(words);
    if (unit.matches() && time.resolution().rule().endsWith("-beside-story")) {
      return dated(
          time,
          unitOf(published, unit.group(1)),
          "the " + unit.group(1) + " of publication on " + published);
    }
    return time;
  }

  /// “at midnight on Friday”, “in the night of 9 May”: some date it by the evening, some by the
  /// morning.
  private static boolean isTurnOfDays(TimeExpression time, String words) {
    return time.value().endsWith("T24:00")
        || time.value().endsWith("TNI") && words.contains("night of");
  }

  /// “; from May 2018 they met in Oslo”: a month in front, and no end told.
  private static boolean isBeginning(
      String text, LocalDate published, TimeExpression time, FuzzyDate date) {
    int end = time.span().end();
    String behind = text.substring(end, Math.min(text.length(), end + REACH));
    return Patterns.matches(date.edtf(), "\\d{4}(?:-\\d\\d)?")
        && date.latest() != null
        && date.latest().isBefore(published)
        && FROM.matcher(before(text, time)).find()
        && !Patterns.matches(behind, "(?s) (?:to|until|till|through|up)\\b.*");
  }

  private static boolean isLastNight(LocalDate published, FuzzyDate date) {
    LocalDate first = date.earliest();
    return first != null && !first.isAfter(published) && !first.isBefore(published.minusDays(1));
  }

  private static @Nullable FuzzyDate ahead(
      String text, LocalDate published, TimeExpression time, String words) {
    if (!AHEAD.matcher(before(text, time)).matches()) {
      return null;
    }
    Matcher coming = COMING.matcher(words);
    if (coming.matches()) {
      LocalDate last =
          switch (coming.group(1)) {
            case "days" -> published.plusDays(6);
            case "weeks" -> published.plusWeeks(4);
            default -> published.plusMonths(4);
          };
      return FuzzyDate.parse(published + "%/" + last + "%");
    }
    Matcher length = LENGTH.matcher(time.value());
    return length.matches() && isAhead(text, time) && isToCome(text, time)
        ? counted(published, length)
        : null;
  }

  /// “in two weeks” looks ahead; “in two weeks of fighting” does not.
  private static boolean isAhead(String text, TimeExpression time) {
    int end = time.span().end();
    String behind = text.substring(end, Math.min(text.length(), end + 6));
    return Patterns.matches(behind, "(?s)['’]s? ti.*|['’] tim.*|\\s*[.,;].*|\\s(to|at|i).*");
  }

  /// “will meet in two weeks”, but not “killed 30 people in two weeks”, “the first time in months”.
  private static boolean isToCome(String text, TimeExpression time) {
    int start = time.span().start();
    String before = text.substring(Math.max(0, start - SENTENCE), start);
    String sentence =
        before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1);
    return TO_COME.matcher(sentence).find() && !RANKED.matcher(sentence).find();
  }

  private static FuzzyDate counted(LocalDate published, Matcher length) {
    int many = Integer.parseInt(length.group(1));
    return switch (length.group(2)) {
      case "D" -> FuzzyDate.parse(published.plusDays(many) + "~");
      case "W" -> FuzzyDate.parse(published.plusWeeks(many) + "~");
      case "M" -> FuzzyDate.parse(YearMonth.from(published).plusMonths(many) + "~");
      default -> FuzzyDate.parse((published.getYear() + many) + "~");
    };
  }

  private static FuzzyDate unitOf(LocalDate published, String unit) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield FuzzyDate.parse(monday + "/" + monday.plusDays(6));
      }
      case "month" -> FuzzyDate.of(YearMonth.from(published));
      default -> FuzzyDate.parse(String.valueOf(published.getYear()));
    };
  }

  private static TimeExpression dated(TimeExpression time, FuzzyDate date, String reason) {
    double confidence = Math.min(0.8, time.resolution().confidence());
    Resolution resolution = new Resolution(time.resolution().rule(), reason, confidence);
    return new TimeExpression(
        time.span(), time.text(), TimeExpression.Kind.DATE, date.edtf(), date, resolution);
  }
}
