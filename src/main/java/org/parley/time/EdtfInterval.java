package org.parley.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.time.edtf.EdtfDate;
import org.parley.time.edtf.EdtfParser;

/// Reads the two sides of an EDTF interval: dates, `..` for an open side, nothing for an unknown
/// one.
final class EdtfInterval {

  private EdtfInterval() {}

  static FuzzyDate of(String from, String to) {
    EdtfDate start = side(from);
    EdtfDate end = side(to);
    String edtf = (start == null ? from : start.edtf()) + "/" + (end == null ? to : end.edtf());
    if (start == null && end == null) {
      throw new IllegalArgumentException("Not EDTF: no date in " + edtf);
    }
    FuzzyDate made = new FuzzyDate(edtf, true, start, end);
    LocalDate first = made.earliest();
    LocalDate last = made.latest();
    if (first != null && last != null && first.isAfter(last)) {
      throw new IllegalArgumentException("Runs backwards: " + edtf);
    }
    return made;
  }

  private static @Nullable EdtfDate side(String text) {
    EdtfDate side = text.isEmpty() || text.equals(FuzzyDate.OPEN) ? null : EdtfParser.parse(text);
    if (side != null && side.time() != null) {
      throw new IllegalArgumentException("Not EDTF: an interval runs from day to day: " + text);
    }
    return side;
  }
}
