package org.parley.time.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.parley.text.YamlFile;
import org.yaml.snakeyaml.nodes.Node;

/// Finds a named day in a year.
@FunctionalInterface
interface FeastRule {

  LocalDate in(int year);

  /// The feast with this rule; those of the moon and the equinox are approximate.
  default Feasts.Feast lasting(int days) {
    return new Feasts.Feast(this, days, this instanceof Rough);
  }

  /// A rule that may miss by a day.
  interface Rough extends FeastRule {}

  static FeastRule read(YamlFile file, String kind, Node value) {
    return switch (kind) {
      case "fixed" -> fixed(file, value);
      case "weekday" -> weekday(file, value);
      case "easter" -> {
        int shift = file.number(value);
        yield year -> easter(year).plusDays(shift);
      }
      case "orthodox-easter" -> {
        int shift = file.number(value);
        yield year -> orthodoxEaster(year).plusDays(shift);
      }
      case "nowruz" -> {
        int shift = file.number(value);
        yield (Rough) year -> LocalDate.of(year, 3, 21).plusDays(shift);
      }
      default -> {
        int[] numbers = numbers(file, value, 2);
        yield (Rough) year -> hijri(year, numbers[0], numbers[1]);
      }
    };
  }

  private static FeastRule fixed(YamlFile file, Node value) {
    try {
      MonthDay day = MonthDay.parse("--" + file.scalar(value));
      return day::atYear;
    } catch (DateTimeException e) {
      throw file.problem(value, "a day as MM-DD is expected here");
    }
  }

  private static FeastRule weekday(YamlFile file, Node value) {
    int[] numbers = numbers(file, value, 3);
    DayOfWeek weekday = DayOfWeek.of(numbers[1]);
    return year ->
        LocalDate.of(year, numbers[2], 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(numbers[0], weekday));
  }

  private static int[] numbers(YamlFile file, Node value, int count) {
    List<Node> nodes = file.list(value);
    if (nodes.size() != count) {
      throw file.problem(value, count + " numbers are expected here");
    }
    return nodes.stream().mapToInt(file::number).toArray();
  }

  /// Easter of the Gregorian calendar, by Butcher's method.
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  /// Easter of the Julian calendar on its Gregorian day, by Meeus' method.
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int sum = d + e + 114;
    int drift = year / 100 - year / 400 - 2;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(drift);
  }

  /// Years of the common era for which the JDK knows the Islamic calendar whole.
  int FIRST_HIJRI = 1900;

  int LAST_HIJRI = 2070;

  /// The first such day of the Islamic calendar in a year of the common era; a `DateTimeException`
  /// beyond the years it is known for.
  private static LocalDate hijri(int year, int month, int day) {
    if (year < FIRST_HIJRI || year > LAST_HIJRI) {
      throw new DateTimeException("The Islamic calendar is not known for " + year);
    }
    LocalDate january = LocalDate.of(year, 1, 1);
    int hijriYear = HijrahDate.from(january).get(ChronoField.YEAR);
    LocalDate found = LocalDate.from(HijrahDate.of(hijriYear, month, day));
    return found.isBefore(january)
        ? LocalDate.from(HijrahDate.of(hijriYear + 1, month, day))
        : found;
  }
}
