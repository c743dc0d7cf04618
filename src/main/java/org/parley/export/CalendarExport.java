package org.parley.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.parley.text.Patterns;
import org.parley.time.FuzzyDate;

/// Events as an iCalendar file of whole days. Only what is dated to the day, or from day to day,
/// has a place in a calendar; the rest is left out, and the file says how much that is.
public final class CalendarExport {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}[~?%]?";

  private CalendarExport() {}

  /// Writes the events and leaves `out` open.
  public static void write(List<ExportEvent> events, Writer out) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Parley//Timeline//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    List<ExportEvent> held = events.stream().filter(event -> holds(event.date())).toList();
    String words = inWords(held.size(), events.size());
    calendar.add(new Description(words));
    calendar.add(new XProperty("X-WR-CALDESC", words)); // what calendars before RFC 7986 read
    held.forEach(event -> calendar.add(event(event)));
    try {
      new CalendarOutputter(false).output(calendar, out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// Whether an event with that date has a place in a calendar.
  public static boolean holds(@Nullable FuzzyDate date) {
    return date != null && Patterns.matches(date.edtf(), DAY + "(/" + DAY + ")?");
  }

  /// What a file holds of all events, and why not the others.
  ///
  /// Example: “210 of 323 events, those dated to the day. The other 113 have only a month, a season
  /// or a year, or an open end; CSV and JSON hold all.”
  public static String inWords(long held, long all) {
    String part = String.format(Locale.UK, "%,d of %,d events", held, all);
    return held == all
        ? part + ", each dated to the day."
        : part
            + String.format(
                Locale.UK,
                ", those dated to the day. The other %s only a month, a season or a year, or an"
                    + " open end; CSV and JSON hold all.",
                all - held == 1 ? "one has" : String.format(Locale.UK, "%,d have", all - held));
  }

  private static VEvent event(ExportEvent event) {
    FuzzyDate date = Objects.requireNonNull(event.date());
    LocalDate first = Objects.requireNonNull(date.earliest());
    LocalDate last = Objects.requireNonNull(date.latest());
    VEvent entry = new VEvent(first, last.plusDays(1), event.headline());
    entry.replace(new DtStamp(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
    entry.add(new Uid(event.id() + "@parley"));
    entry.add(status(event));
    entry.add(new Description(description(event)));
    if (event.place() != null) {
      entry.add(new Location(event.place()));
    }
    return entry;
  }

  /// What is only planned may yet not happen, and what was called off did not.
  private static Status status(ExportEvent event) {
    if ("cancelled".equals(event.status()) || event.modality().equals("denied")) {
      return ImmutableStatus.VEVENT_CANCELLED;
    }
    boolean took = event.modality().equals("happened") || event.modality().equals("ongoing");
    return took ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
  }

  /// The sentence, who wrote it, and why it has this date.
  private static String description(ExportEvent event) {
    return Stream.of(event.quote(), event.source(), event.reason())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n\n"));
  }
}
