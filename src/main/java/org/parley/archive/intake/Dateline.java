package org.parley.archive.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.time.FuzzyDate;
import org.parley.time.Precision;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

/// The line in front of a report that says where and when it was written: “OSLO, 21 May 2026 — The
/// envoy …”. Only a whole date counts; a year is never guessed. Where several paragraphs begin like
/// that, the text is a list of events and none of them says when it was published.
public final class Dateline {

  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:\\h\\p{Lu}[\\p{L}.'’-]*){0,3}";

  /// A place, a date with perhaps a country before it, perhaps an agency, and a dash.
  private static final Pattern FORM =
      Pattern.compile(
          "(?m)^\\h*"
              + PLACE
              + "[,:]?\\h+\\(?(?<date>[\\p{L}\\d][\\p{L}\\d,./ -]{5,50}?)\\)?,?"
              + "\\h*(?:\\([^)\\n]{1,40}\\))?\\h*(?:[—–]|--?(?=\\h))");

  private static final Pattern COUNTRY = Pattern.compile("(?:" + PLACE + ",?\\h+)?");

  private static final TimeTagger TAGGER = new TimeTagger();

  private Dateline() {}

  /// The day the text says it was written on.
  public static Optional<LocalDate> date(String text) {
    List<LocalDate> days =
        FORM.matcher(text)
            .results()
            .map(found -> day(found.group("date")))
            .flatMap(Optional::stream)
            .toList();
    Matcher first = FORM.matcher(text.strip());
    return days.size() == 1 && first.lookingAt() ? day(first.group("date")) : Optional.empty();
  }

  private static Optional<LocalDate> day(String words) {
    List<TimeExpression> found = TAGGER.tag(words, null);
    if (found.size() != 1) {
      return Optional.empty();
    }
    Span span = found.getFirst().span();
    boolean alone =
        span.end() == words.length() && COUNTRY.matcher(words.substring(0, span.start())).matches();
    return alone ? Optional.ofNullable(day(found.getFirst().date())) : Optional.empty();
  }

  private static @Nullable LocalDate day(@Nullable FuzzyDate date) {
    return date == null
            || date.isInterval()
            || date.isYearless()
            || date.precision() != Precision.DAY
        ? null
        : date.earliest();
  }
}
