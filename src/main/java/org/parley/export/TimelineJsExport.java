package org.parley.export;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.time.DateWords;
import org.parley.time.FuzzyDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events as the JSON of TimelineJS. It knows days, months and years alone, so each event carries
/// its date in words beside; what is only told “until” a date stands at that date. Events without a
/// year cannot stand on a timeline and are left out.
public final class TimelineJsExport {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TimelineJsExport() {}

  /// Writes the events and leaves `out` open.
  public static void write(List<ExportEvent> events, Writer out) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray("events");
    for (ExportEvent event : events) {
      FuzzyDate date = event.date();
      LocalDate start = date == null ? null : first(date);
      if (date != null && start != null) {
        list.add(event(event, date, start));
      }
    }
    try {
      out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
      out.write('\n');
    } catch (java.io.IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  private static @Nullable LocalDate first(FuzzyDate date) {
    FuzzyDate known = date.start() == null ? date.end() : date.start();
    return known == null ? null : known.earliest();
  }

  private static ObjectNode event(ExportEvent event, FuzzyDate date, LocalDate start) {
    ObjectNode node = MAPPER.createObjectNode();
    String edtf = date.edtf();
    boolean range = date.isInterval();
    String first = range ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    String last = range ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
    node.set("start_date", date(date.start() == null ? last : first, start));
    LocalDate end = date.latest();
    if (range && end != null) {
      node.set("end_date", date(last, end));
    }
    node.put("display_date", DateWords.of(date, Locale.UK));
    node.put("unique_id", event.id());
    node.put("group", event.platform() == null ? event.type() : event.platform());
    node.putObject("text").put("headline", escape(event.headline())).put("text", body(event));
    return node;
  }

  /// As exact as the EDTF part: a month has no day.
  private static ObjectNode date(String part, LocalDate day) {
    ObjectNode node = MAPPER.createObjectNode().put("year", day.getYear());
    int digits = part.replaceAll("[^\\d]", "").length();
    if (digits >= 6) {
      node.put("month", day.getMonthValue());
    }
    if (digits >= 8) {
      node.put("day", day.getDayOfMonth());
    }
    return node;
  }

  private static String body(ExportEvent event) {
    String quote = "<blockquote>" + escape(event.quote()) + "</blockquote>";
    String source =
        event.source() == null ? "" : "<p>" + link(event.source(), event.url()) + "</p>";
    String reason = event.reason() == null ? "" : "<p>" + escape(event.reason()) + "</p>";
    return quote + source + reason;
  }

  private static String link(String source, @Nullable String url) {
    boolean web = url != null && url.matches("https?://.*");
    return web
        ? "<a href=\"" + escape(String.valueOf(url)) + "\">" + escape(source) + "</a>"
        : escape(source);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
