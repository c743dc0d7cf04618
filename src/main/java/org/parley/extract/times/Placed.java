package org.parley.extract.times;

import java.util.Locale;
import org.parley.time.FuzzyDate;
import org.parley.time.Resolution;
import org.parley.time.TimeExpression;

/// A time expression where it stands in a text.
record Placed(String text, TimeExpression time) {

  /// No date that is read from the news is surer than this.
  private static final double SUREST = 0.8;

  /// Enough characters for the words beside it.
  private static final int REACH = 24;

  /// Its words in lower case.
  String words() {
    return time.text().toLowerCase(Locale.ROOT);
  }

  /// What stands in front of it.
  String before() {
    return before(REACH);
  }

  /// So many characters in front of it.
  String before(int reach) {
    int start = time.span().start();
    return text.substring(Math.max(0, start - reach), start);
  }

  /// What stands behind it.
  String behind() {
    return behind(REACH);
  }

  /// So many characters behind it.
  String behind(int reach) {
    int end = time.span().end();
    return text.substring(end, Math.min(text.length(), end + reach));
  }

  /// The same expression with another date.
  TimeExpression dated(FuzzyDate date, String reason) {
    Resolution known = time.resolution();
    Resolution resolution =
        new Resolution(known.rule(), reason, Math.min(SUREST, known.confidence()));
    return new TimeExpression(
        time.span(), time.text(), TimeExpression.Kind.DATE, date.edtf(), date, resolution);
  }
}
