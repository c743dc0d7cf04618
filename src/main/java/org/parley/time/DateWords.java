package org.parley.time;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.parley.time.edtf.EdtfDate;

/// Fuzzy dates in the words of a reader: “30 June 2012”, “24–31 January 2014”, “March 2011”, “since
/// March 2011”, “about 2012”, “2 February, year unknown”.
///
/// English, German and French have their own words; other languages get English ones.
public final class DateWords {

  private static final int LEAP_YEAR = 2000;

  private final ResourceBundle words;
  private final Locale locale;

  private DateWords(Locale locale) {
    this.words =
        ResourceBundle.getBundle(
            DateWords.class.getName(),
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.locale = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : locale;
  }

  /// The date written out in the given language.
  public static String of(FuzzyDate date, Locale locale) {
    DateWords writer = new DateWords(locale);
    String text = writer.write(date);
    return date.isYearless() ? writer.fill("noYear", text) : text;
  }

  private String write(FuzzyDate date) {
    EdtfDate first = date.first();
    EdtfDate last = date.last();
    if (first == null) {
      return fill(date.isOpenStart() ? "until" : "startUnknown", single(last));
    }
    if (last == null) {
      return fill(date.isOpenEnd() ? "since" : "endUnknown", single(first));
    }
    return date.isInterval() ? range(first, last) : single(first);
  }

  private String single(@org.jspecify.annotations.Nullable EdtfDate date) {
    EdtfDate known = Objects.requireNonNull(date);
    return qualified(known, plain(known));
  }

  private String qualified(EdtfDate date, String text) {
    String sure = date.qualifier().isUncertain() ? fill("perhaps", text) : text;
    return date.qualifier().isApproximate() ? fill("about", sure) : sure;
  }

  private String plain(EdtfDate date) {
    return switch (date.precision()) {
      case TIME -> fill("time", day(date), Objects.requireNonNull(date.time()).substring(0, 5));
      case DAY -> day(date);
      case MONTH -> format(date.isYearless() ? "monthNoYear" : "month", date);
      case SEASON, QUARTER, THIRD, HALF -> fill("part." + date.month(), year(date));
      case YEAR, VAGUE -> year(date);
      case DECADE -> fill("decade", String.valueOf(date.year()));
      case CENTURY ->
          fill("range.tight", String.valueOf(date.year()), String.valueOf(date.year() + 99));
    };
  }

  private String day(EdtfDate date) {
    return format(date.isYearless() ? "dayNoYear" : "day", date);
  }

  private static String year(EdtfDate date) {
    return date.isYearless() ? "" : String.valueOf(date.year());
  }

  private String range(EdtfDate first, EdtfDate last) {
    boolean alike = first.year() == last.year() && first.qualifier() == last.qualifier();
    if (alike && first.precision() == last.precision()) {
      if (first.precision() == Precision.DAY) {
        return qualified(first, daysOfYear(first, last));
      }
      if (first.precision() == Precision.MONTH) {
        return qualified(first, fill("range.tight", format("monthNoYear", first), plain(last)));
      }
    }
    return fill("range.wide", single(first), single(last));
  }

  private String daysOfYear(EdtfDate first, EdtfDate last) {
    if (first.month() == last.month()) {
      return fill("range.days", String.valueOf(first.day()), day(last));
    }
    return fill("range.wide", format("dayNoYear", first), day(last));
  }

  private String format(String key, EdtfDate date) {
    LocalDate day = date.firstIn(date.isYearless() ? LEAP_YEAR : (int) date.year());
    return DateTimeFormatter.ofPattern(words.getString(key), locale).format(day);
  }

  private String fill(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values).strip();
  }
}
