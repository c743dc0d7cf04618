package org.parley.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Events as comma-separated values: one line an event, names in the first line. Cells that a
/// spreadsheet would run as a formula are kept from it by an apostrophe.
public final class CsvExport {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "headline",
          "date",
          "earliest",
          "latest",
          "toldUntil",
          "type",
          "modality",
          "actors",
          "place",
          "latitude",
          "longitude",
          "platform",
          "source",
          "url",
          "quote",
          "reason",
          "confidence");

  private CsvExport() {}

  /// Writes the events and leaves `out` open.
  public static void write(List<ExportEvent> events, Writer out) {
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(COLUMNS);
    for (ExportEvent event : events) {
      csv.writeRecord(cells(event));
    }
    flush(csv);
  }

  /// A cell for each of the columns.
  private static List<String> cells(ExportEvent event) {
    return List.of(
        event.id(),
        safe(event.headline()),
        event.date() == null ? "" : event.date().edtf(),
        event.date() == null ? "" : text(event.date().earliest()),
        event.date() == null ? "" : text(event.date().latest()),
        text(event.toldUntil()),
        event.type(),
        event.modality(),
        safe(String.join("; ", event.actors())),
        safe(text(event.place())),
        text(event.latitude()),
        text(event.longitude()),
        safe(text(event.platform())),
        safe(text(event.source())),
        safe(text(event.url())),
        safe(event.quote()),
        safe(text(event.reason())),
        String.valueOf(event.confidence()));
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String text(@Nullable Object value) {
    return value != null ? String.valueOf(value) : "";
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
