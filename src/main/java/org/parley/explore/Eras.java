package org.parley.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.DataEntry;
import org.parley.lexicon.DataFile;
import org.parley.time.FuzzyDate;
import org.springframework.stereotype.Component;

/// The eras of `data/chronicle/eras.yaml`, checked when the application starts.
@Component
public class Eras {

  private static final Set<String> KINDS = Set.of("envoy", "truce");

  private final List<Era> all;

  Eras() {
    this(DataFile.resource("data/chronicle/eras.yaml"));
  }

  Eras(DataFile file) {
    all =
        file.entries().stream().map(Eras::era).sorted(Comparator.comparingInt(Era::from)).toList();
  }

  /// All eras, earliest first.
  public List<Era> all() {
    return all;
  }

  private static Era era(DataEntry entry) {
    String kind = entry.text("kind");
    if (!KINDS.contains(kind)) {
      throw entry.problem("‘" + entry.key() + "’: kind is envoy or truce, not ‘" + kind + "’");
    }
    String from = entry.text("from");
    String to = entry.optional("to");
    FuzzyDate period = period(entry, from + "/" + (to == null ? ".." : to));
    Era era =
        new Era(
            entry.text("name"),
            kind,
            period.edtf(),
            day(entry, period.earliest()),
            to == null ? null : day(entry, period.latest()));
    entry.done();
    return era;
  }

  private static FuzzyDate period(DataEntry entry, String edtf) {
    try {
      return FuzzyDate.parse(edtf);
    } catch (IllegalArgumentException e) {
      throw entry.problem("‘" + entry.key() + "’: " + edtf + " is no period in EDTF");
    }
  }

  private static int day(DataEntry entry, @Nullable LocalDate date) {
    if (date == null) {
      throw entry.problem("‘" + entry.key() + "’ needs dates with a year");
    }
    return (int) date.toEpochDay();
  }
}
