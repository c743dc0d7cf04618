package org.parley.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.parley.time.FuzzyDate;

/// Events as an iCalendar file of whole days. Only what is dated to the day, or from day to day,
/// has a place in a calendar; the rest is left out.
public final class CalendarExport {

  private CalendarExport() {}

  /// Writes the events and leaves `out` open.
  public static void write(List<ExportEvent> events, Writer out) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Parley//Timeline//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    events.stream().filter(CalendarExport::hasDays).forEach(e -> calendar.add(event(e)));
    try {
      new CalendarOutputter(false).output(calendar, out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static boolean hasDays(ExportEvent event) {
    FuzzyDate date = event.date();
    String day = "\\d{4}-\\d{2}-\\d{2}[~?%]?";
    return date != null && date.edtf().matches(day + "(/" + day + ")?");
  }

  private static VEvent event(ExportEvent event) {
    FuzzyDate date = Objects.requireNonNull(event.date());
    LocalDate first = Objects.requireNonNull(date.earliest());
    LocalDate last = Objects.requireNonNull(date.latest());
    VEvent entry = new VEvent(first, last.plusDays(1), event.headline());
    entry.replace(new DtStamp(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
    entry.add(new Uid(event.id() + "@parley"));
    entry.add(new Description(description(event)));
    if (event.place() != null) {
      entry.add(new Location(event.place()));
    }
    return entry;
  }

  /// The sentence, who wrote it, and why it has this date.
  private static String description(ExportEvent event) {
    return Stream.of(event.quote(), event.source(), event.reason())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n\n"));
  }
}
